package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what states a fact, and says what does not. */
final class MissingFacts {
    private static final int SHOWN = 3;

    private final List<String> missing = new ArrayList<>();
    private int all;

    void count(String name, boolean isStated) {
        all++;
        if (!isStated) {
            missing.add(name);
        }
    }

    boolean areAll() {
        return missing.size() == all;
    }

    /** Empty when nothing is missing, and when everything is: then there is no number that takes it for granted. */
    Optional<Assumption> assumption(Assumption.Kind kind, String ofWhat, String fact, String number) {
        return areAll() ? Optional.empty() : evenOfAll(kind, ofWhat, fact, number);
    }

    /** Empty only when nothing is missing: for numbers that are told in any case, such as sums, which are 0 then. */
    Optional<Assumption> evenOfAll(Assumption.Kind kind, String ofWhat, String fact, String number) {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String names = String.join(
                ", ", missing.stream().limit(SHOWN).map(Quoted::text).toList());
        String more = missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " more" : "";
        return Optional.of(new Assumption(
                kind,
                Optional.empty(),
                missing.size() + " of " + all + " " + ofWhat + " without a " + fact + ": the " + number
                        + " counts nothing for " + names + more + "."));
    }
}
