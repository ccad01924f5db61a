package dev.cjm.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is meant otherwise reads otherwise. */
class JointWordsProperties {
    private static final List<String> NAMES = List.of("amuse", "bore", "cheer", "delight");
    private static final JourneyGraph GRAPH =
            JourneyGraph.of(JourneyMap.named("Map").stage("Stage", s -> {}).build());

    @Provide
    Arbitrary<Described<Set<String>>> trees() {
        return tree(4);
    }

    private static Arbitrary<Described<Set<String>>> tree(int depth) {
        Arbitrary<Described<Set<String>>> leaf = Arbitraries.of(NAMES).map(JointWordsProperties::fact);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Described<Set<String>>> less = tree(depth - 1);
        Arbitrary<Described<Set<String>>> joint = Combinators.combine(less, less, Arbitraries.of(false, true))
                .as((one, other, isAnd) -> isAnd ? one.and(other) : one.or(other));
        return Arbitraries.oneOf(leaf, joint, joint, less.map(Described::not));
    }

    private static Described<Set<String>> fact(String name) {
        return Described.of(name, each -> each.contains(name));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void facts_that_read_alike_mean_the_same(@ForAll("trees") Described<Set<String>> one) {
        assertEquals(meaning(one), meaning(read(one.words())), one::words);
    }

    @Example
    void all_small_trees_that_mean_something_else_read_otherwise() {
        Map<String, List<Boolean>> meanings = new HashMap<>();
        List<Described<Set<String>>> small = new ArrayList<>();
        for (int size = 1; size <= 4; size++) {
            small.addAll(trees(0, size));
        }
        for (Described<Set<String>> each : small) {
            List<Boolean> meant = meanings.putIfAbsent(each.words(), meaning(each));
            assertEquals(meant == null ? meaning(each) : meant, meaning(each), each::words);
        }
        assertEquals(1 + 2 + 8 + 40, small.size());
    }

    /** All trees over so many of the names in their order, beginning with one of them. */
    private static List<Described<Set<String>>> trees(int first, int size) {
        List<Described<Set<String>>> all = new ArrayList<>();
        if (size == 1) {
            all.add(fact(NAMES.get(first)));
        }
        for (int left = 1; left < size; left++) {
            for (Described<Set<String>> one : trees(first, left)) {
                for (Described<Set<String>> other : trees(first + left, size - left)) {
                    all.add(one.and(other));
                    all.add(one.or(other));
                }
            }
        }
        return all;
    }

    @Example
    void the_place_of_a_choice_is_heard() {
        Described<Set<String>> a = fact("amuse");
        Described<Set<String>> b = fact("bore");
        Described<Set<String>> c = fact("cheer");
        Described<Set<String>> d = fact("delight");
        assertEquals("amuse and either bore or cheer", a.and(b.or(c)).words());
        assertEquals("both amuse and bore or cheer", a.and(b).or(c).words());
        assertEquals("amuse and bore and cheer", a.and(b.and(c)).words());
        assertEquals(
                "amuse and either bore or (cheer and delight)",
                a.and(b.or(c.and(d))).words());
        assertEquals(
                "either do not amuse or do not bore and do not cheer",
                Described.not(a.and(b).or(c)).words());
        assertNotEquals(
                JourneyRule.rule("r")
                        .touchpoints()
                        .should(Touchpoints.HAVE_A_GOAL.and(Touchpoints.FEEL_BAD.or(Touchpoints.HAVE_AN_OWNER)))
                        .sentence(),
                JourneyRule.rule("r")
                        .touchpoints()
                        .should(Touchpoints.HAVE_A_GOAL)
                        .andShould(Touchpoints.FEEL_BAD)
                        .orShould(Touchpoints.HAVE_AN_OWNER)
                        .sentence());
    }

    @Example
    void conditions_on_paths_are_heard_from_left_to_right() {
        assertEquals(
                "paths should either pass 'A' or pass 'B' and pass 'C'",
                JourneyRule.rule("r")
                        .paths()
                        .should(Paths.pass("A"))
                        .orShould(Paths.pass("B"))
                        .andShould(Paths.pass("C"))
                        .sentence());
        assertEquals(
                "paths that both pass 'A' and pass 'B' or pass 'C' should pass 'D'",
                JourneyRule.rule("r")
                        .paths()
                        .that(Paths.pass("A"))
                        .and(Paths.pass("B"))
                        .or(Paths.pass("C"))
                        .should(Paths.pass("D"))
                        .sentence());
    }

    /** For each set of names whether it is so. */
    private static List<Boolean> meaning(Described<Set<String>> fact) {
        Predicate<Set<String>> test = fact.on(GRAPH);
        List<Boolean> table = new ArrayList<>();
        for (int bits = 0; bits < 1 << NAMES.size(); bits++) {
            int chosen = bits;
            Set<String> some = NAMES.stream()
                    .filter(each -> (chosen & 1 << NAMES.indexOf(each)) != 0)
                    .collect(java.util.stream.Collectors.toSet());
            table.add(test.test(some));
        }
        return table;
    }

    /** Reads the words back, so that no two meanings can share them. */
    private static Described<Set<String>> read(String words) {
        return new Reader(words.replace("do not ", "!")
                        .replace("(", "( ")
                        .replace(")", " )")
                        .split(" "))
                .top();
    }

    /** A reader that knows nothing of how the words were made. */
    private static final class Reader {
        private final String[] words;
        private int at;

        Reader(String[] words) {
            this.words = words;
        }

        Described<Set<String>> top() {
            return list(false);
        }

        private Described<Set<String>> list(boolean isWithin) {
            Described<Set<String>> all = part(isWithin);
            String joint = at < words.length ? words[at] : "";
            while (at < words.length && words[at].equals(joint) && !joint.equals(")")) {
                at++;
                Described<Set<String>> next = part(isWithin);
                all = joint.equals("and") ? all.and(next) : all.or(next);
            }
            return all;
        }

        private Described<Set<String>> part(boolean isWithin) {
            String word = words[at++];
            if (word.equals("(")) {
                Described<Set<String>> inner = list(true);
                at++;
                return inner;
            }
            if (!isWithin && (word.equals("both") || word.equals("either"))) {
                return list(true);
            }
            return word.startsWith("!") ? Described.not(fact(word.substring(1))) : fact(word);
        }
    }
}
