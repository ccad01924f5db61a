package dev.cjm.model;

import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts that the model has no word for. */
class AttributeTest {
    static List<Host<?>> hosts() {
        return Host.ALL.stream()
                .filter(host -> Verb.of(host.type()).stream()
                        .anyMatch(verb -> verb.signature().equals("attribute(String, String)")))
                .toList();
    }

    private static void attribute(ValueBuilder builder, String key, String text) {
        Verb.of(builder.getClass()).stream()
                .filter(verb -> verb.signature().equals("attribute(String, String)"))
                .forEach(verb -> verb.on(builder, key, text));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void an_attribute_said_twice_is_refused(Host<?> host) {
        refused(
                "value.twice",
                host.path() + "/attributes/colour",
                "The attribute 'colour' of " + host.words() + " is said twice: first 'red', then 'blue'.",
                Refusal.ONCE,
                host,
                builder -> {
                    attribute(builder, "colour", "red");
                    attribute(builder, "size", "red");
                    attribute(builder, "colour", "blue");
                });
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void an_attribute_with_a_blank_key_is_refused(Host<?> host) {
        refused(
                "text.blank",
                host.path() + "/attributes",
                "The key of an attribute of " + host.words() + " must not be blank.",
                Refusal.IN_WORDS,
                host,
                builder -> attribute(builder, " ", "red"));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void attributes_arrive_in_order_and_may_be_empty(Host<?> host) {
        Object root = host.with(builder -> {
            attribute(builder, "size", "");
            attribute(builder, "colour", "red");
        });
        Map<?, ?> found =
                (Map<?, ?>) Paths.at(root, host.path() + "/attributes").orElseThrow();
        assertEquals("{size=, colour=red}", found.toString());
    }

    @Test
    void a_key_with_slashes_stays_one_part_of_the_location() {
        Problem problem = Refusal.only(() -> JourneyMap.named("Map")
                .attribute("a/b~c\n", "1")
                .attribute("a/b~c\n", "2")
                .stage("S", s -> {})
                .build());
        assertEquals("/attributes/a~1b~0c\n", problem.location());
        assertEquals(
                "The attribute 'a/b~c\u240a' of journey map 'Map' is said twice: first '1', then '2'.",
                problem.message());
    }
}
