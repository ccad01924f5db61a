package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A builder that was kept after its work is done refuses every verb: what it is told would be lost. */
class BuildersServeOnceTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("verbs")
    void a_verb_after_the_work_is_done_is_refused(Host<?> host, Verb verb) {
        ValueBuilder kept = kept(host);
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> verb.on(kept, Samples.all(verb)), verb::toString);
        assertEquals(
                "The builder of " + host.words() + " has done its work.\n"
                        + "Builders serve once; start a new one, or edit what was built.",
                refused.getMessage());
    }

    private static ValueBuilder kept(Host<?> host) {
        List<ValueBuilder> kept = new ArrayList<>();
        host.with(kept::add);
        return kept.get(0);
    }

    static Stream<Arguments> verbs() {
        return Host.ALL.stream().flatMap(host -> Verb.of(host.type()).stream().map(verb -> Arguments.of(host, verb)));
    }
}
