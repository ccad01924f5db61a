package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.function.Executable;

/** Looks at what is refused. */
final class Refusal {
    static final String PERCENTAGE = "Maybe it is a percentage; divide by 100.";
    static final String IN_BETWEEN = "Choose a number in between.";
    static final String LARGER = "Choose a larger value, or leave the call out.";
    static final String IN_WORDS = "Say it in words, or leave the call out.";
    static final String ONCE = "Say it once.";
    static final String OWN_ID = "Give one of them an id of its own: id(\"…\").";

    private Refusal() {}

    static InvalidJourneyMapException of(Executable building) {
        return assertThrows(InvalidJourneyMapException.class, building);
    }

    /** The only problem. */
    static Problem only(Executable building) {
        List<Problem> problems = of(building).problems();
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    static Problem only(Host<?> host, Consumer<? super ValueBuilder> use) {
        return only(() -> host.with(use));
    }

    /** Says that building is refused for one problem. */
    static void refused(String code, String location, String message, String hint, Executable building) {
        assertEquals(show(new Problem(code, location, message, hint)), show(only(building)));
    }

    static void refused(
            String code,
            String location,
            String message,
            String hint,
            Host<?> host,
            Consumer<? super ValueBuilder> use) {
        refused(code, location, message, hint, () -> host.with(use));
    }

    private static String show(Problem problem) {
        return String.join("\n", problem.code(), problem.location(), problem.message(), problem.hint());
    }
}
