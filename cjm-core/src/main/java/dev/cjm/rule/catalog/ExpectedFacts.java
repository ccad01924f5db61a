package dev.cjm.rule.catalog;

import dev.cjm.analysis.ExpectationGaps;
import dev.cjm.analysis.MetExpectation;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Comparison;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.rule.Described;
import dev.cjm.rule.Subject;
import dev.cjm.rule.Subjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What customers expect, of which it is known how the experience compares.
 *
 * <p>The expectation of a persona is held against its own feelings, else everybody's; that of everybody also against those of each persona
 * that has some of its own there. What a stage promises is held against the mean of its touchpoints, as {@link ExpectationGaps} has it.
 */
final class ExpectedFacts {
    /** The expectations of touchpoints and stages that are compared, or whose score and feeling are known. */
    static final Subjects<Expected> EXPECTATIONS =
            Subjects.of("expectation", "expectations with a known experience", ExpectedFacts::of);

    /** Neither said to be worse nor felt below what was expected. */
    static final Described<Expected> ARE_MET =
            Described.<Expected>of("are met", Expected::isMet).withDetail(Expected::words);

    private ExpectedFacts() {}

    /**
     * A feeling beside what was expected.
     *
     * @param who whose feeling it is: a persona, or everybody if empty
     * @param score the feeling
     */
    record Felt(Optional<Persona> who, double score) {}

    /**
     * An expectation with all feelings that it is held against.
     *
     * @param met the expectation
     * @param felt the feelings, perhaps none
     */
    record Expected(MetExpectation met, List<Felt> felt) {
        boolean isKnown() {
            return met.expectation().comparison().isPresent()
                    || (met.expectation().score().isPresent() && !felt.isEmpty());
        }

        boolean isMet() {
            return !isSaidToBeWorse() && below().isEmpty();
        }

        String words() {
            Stream<String> said = isSaidToBeWorse() ? Stream.of("said to be worse") : Stream.empty();
            return Stream.concat(said, scores().stream()).collect(Collectors.joining("; "));
        }

        private boolean isSaidToBeWorse() {
            return met.expectation().comparison().equals(Optional.of(Comparison.WORSE));
        }

        private List<Felt> below() {
            OptionalDouble expected = met.expectation().score();
            return felt.stream()
                    .filter(each -> expected.isPresent() && each.score() < expected.getAsDouble())
                    .toList();
        }

        /** Those of which the expectation is not met; all of them if it is. */
        private List<String> scores() {
            OptionalDouble expected = met.expectation().score();
            if (expected.isEmpty()) {
                return List.of();
            }
            List<Felt> told = below().isEmpty() ? felt : below();
            String mean = met.touchpoint().isPresent() ? "" : " in the mean";
            return told.stream()
                    .map(each -> "%s expected, %s felt%s%s"
                            .formatted(
                                    Decimals.shortest(expected.getAsDouble()),
                                    number(each.score(), expected.getAsDouble()),
                                    each.who()
                                            .map(who -> " by " + Quoted.text(who.name()))
                                            .orElse(""),
                                    mean))
                    .toList();
        }

        /** With two decimals, unless that hides the difference. */
        private static String number(double score, double expected) {
            String two = Decimals.fixed(score, 2);
            boolean isHidden = score != expected && two.equals(Decimals.fixed(expected, 2));
            return isHidden ? Decimals.shortest(score) : two.replaceFirst("\\.?0+$", "");
        }
    }

    private static List<Subject<Expected>> of(JourneyGraph graph) {
        List<MetExpectation> all = ExpectationGaps.of(graph).expectations();
        List<List<Felt>> felt = new ArrayList<>();
        for (MetExpectation each : all) {
            List<Felt> own = new ArrayList<>();
            each.experienced().ifPresent(score -> own.add(new Felt(each.persona(), score)));
            felt.add(own);
        }
        if (all.stream().anyMatch(ExpectedFacts::isOfEverybody)) {
            graph.map().personas().forEach(who -> add(who, graph, all, felt));
        }
        List<Subject<Expected>> known = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Expected expected = new Expected(all.get(i), Collections.unmodifiableList(felt.get(i)));
            if (expected.isKnown()) {
                known.add(placed(expected));
            }
        }
        return Collections.unmodifiableList(known);
    }

    private static boolean isOfEverybody(MetExpectation each) {
        return each.persona().isEmpty() && each.expectation().score().isPresent();
    }

    /** Adds what a persona feels to the expectations of everybody, where it has a feeling of its own. */
    private static void add(Persona who, JourneyGraph graph, List<MetExpectation> all, List<List<Felt>> felt) {
        if (graph.touchpoints().stream().noneMatch(each -> feels(who, each))) {
            return;
        }
        List<MetExpectation> theirs = ExpectationGaps.of(graph, o -> o.persona(who.id())).stream()
                .filter(each -> each.persona().isEmpty())
                .toList();
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).persona().isEmpty()) {
                MetExpectation each = theirs.get(next++);
                if (each.experienced().isPresent() && isOfEverybody(each) && feelsThere(who, each)) {
                    felt.get(i)
                            .add(new Felt(Optional.of(who), each.experienced().getAsDouble()));
                }
            }
        }
    }

    private static boolean feelsThere(Persona who, MetExpectation each) {
        return each.touchpoint().map(List::of).orElseGet(() -> each.stage().allTouchpoints()).stream()
                .anyMatch(one -> feels(who, one));
    }

    private static boolean feels(Persona who, Touchpoint touchpoint) {
        return touchpoint.emotionOf(who.id()).isPresent();
    }

    private static Subject<Expected> placed(Expected expected) {
        MetExpectation met = expected.met();
        String name = met.expectation().text();
        Stage stage = met.stage();
        return met.touchpoint()
                .map(at -> Subject.at(
                        expected,
                        at.name() + ": " + name,
                        "touchpoints",
                        at.id(),
                        "expectations",
                        met.expectation().id()))
                .orElseGet(() -> Subject.at(
                        expected,
                        stage.name() + ": " + name,
                        "stages",
                        stage.id(),
                        "expectations",
                        met.expectation().id()));
    }
}
