package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb returns the builder that it was said to, so that the next can follow, even after a problem. */
class VerbsChainTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("verbs")
    void a_verb_returns_its_builder(Host<?> host, Verb verb) {
        try {
            host.with(builder -> assertSame(builder, verb.on(builder, Samples.all(verb)), verb::toString));
        } catch (InvalidJourneyMapException refused) {
            // The samples name touchpoints that are not there.
        }
    }

    static Stream<Arguments> verbs() {
        return Host.ALL.stream()
                .flatMap(host -> Verb.of(host.type()).stream()
                        .filter(verb -> !verb.signature().equals("build()"))
                        .map(verb -> Arguments.of(host, verb)));
    }
}
