package dev.cjm.compare;

import static dev.cjm.model.Channels.EMAIL;
import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Comparison;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapEditor;
import dev.cjm.model.Opportunity;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.model.Triage;
import dev.cjm.model.WorkStatus;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What counts as a reason for a change, and what does not. */
class DiffReasonsTest {
    private static JourneyMap map(Consumer<? super TouchpointBuilder> a, Consumer<? super TouchpointBuilder> b) {
        return JourneyMap.named("Two")
                .persona("P", p -> {})
                .stage("All", s -> s.touchpoint("A", WEB, a).touchpoint("B", WEB, b))
                .build();
    }

    private static JourneyDiff diff(JourneyMap map, Consumer<? super JourneyMapEditor> edit) {
        return JourneyDiff.from(map).to(map.edit(edit));
    }

    private static List<String> needless(JourneyDiff diff) {
        return diff.needless().stream().map(JourneyChange::location).toList();
    }

    private static List<String> answered(JourneyDiff diff) {
        return diff.answered().stream().map(ChangeReason::text).toList();
    }

    private static List<String> left(JourneyDiff diff) {
        return diff.unansweredPains().stream()
                .map(each -> each.touchpoint().name() + " "
                        + each.planned().stream().map(Opportunity::name).toList())
                .toList();
    }

    @Test
    void an_opportunity_answers_the_pain_of_its_own_touchpoint_and_not_one_elsewhere_that_is_called_the_same() {
        JourneyMap map = map(t -> t.pain("Slow").opportunity("Faster A", o -> o.answers("Slow")), t -> t.pain("Slow"));
        JourneyDiff elsewhere = diff(map, e -> e.touchpoint("B", t -> t.channel(MOBILE_APP)));
        assertEquals(List.of("/touchpoints/b/channel"), needless(elsewhere));
        assertEquals(List.of("A [Faster A]", "B []"), left(elsewhere));
        JourneyDiff own = diff(map, e -> e.touchpoint("A", t -> t.channel(MOBILE_APP)));
        assertEquals(List.of("The opportunity 'Faster A' at 'A' asks for it."), answered(own));
    }

    @Test
    void an_opportunity_at_a_touchpoint_without_the_pain_answers_it_wherever_it_is() {
        JourneyMap map = map(t -> t.opportunity("Faster", o -> o.answers("Slow")), t -> t.pain("Slow"));
        JourneyDiff diff = diff(map, e -> e.touchpoint("B", t -> t.channel(MOBILE_APP)));
        assertEquals(List.of(), needless(diff));
        assertEquals(List.of("The opportunity 'Faster' at 'A' asks for it."), answered(diff));
        assertEquals(List.of("B [Faster]"), left(diff));
    }

    @Test
    void what_is_planned_at_the_touchpoint_of_a_pain_stands_before_what_others_plan() {
        JourneyMap map = map(
                t -> t.opportunity("Far", o -> o.answers("Slow")),
                t -> t.pain("Slow").opportunity("Near", o -> o.answers("Slow")));
        assertEquals(List.of("B [Near, Far]"), left(diff(map, e -> e.title("Other"))));
    }

    @Test
    void a_persona_that_feels_bad_among_others_that_do_not_is_a_reason() {
        JourneyMap map = map(t -> t.feels(1).feels(-2, x -> x.persona("P")), t -> {});
        JourneyDiff better =
                diff(map, e -> e.touchpoint("A", t -> t.channel(MOBILE_APP).feels(2, x -> x.persona("P"))));
        assertEquals(List.of("The feeling rises (-2 → 2) for 'P' at 'A'."), answered(better));
        assertEquals(List.of(), needless(better));
        JourneyDiff same = diff(map, e -> e.touchpoint("A", t -> t.channel(MOBILE_APP)));
        assertEquals(List.of("/touchpoints/a/channel"), needless(same));
        JourneyDiff gone = diff(map, e -> e.remove("A"));
        assertEquals(List.of("What felt bad (-2) to 'P' at 'A' is gone."), answered(gone));
    }

    @Test
    void a_persona_without_a_feeling_of_its_own_feels_as_everybody_does() {
        JourneyMap map = map(t -> t.feels(-1), t -> {});
        JourneyDiff own = diff(map, e -> e.touchpoint("A", t -> t.channel(EMAIL).feels(1, x -> x.persona("P"))));
        assertEquals(List.of("The feeling rises (-1 → 1) for 'P' at 'A'."), answered(own));
    }

    @Test
    void an_opportunity_that_was_done_before_excuses_no_later_change() {
        JourneyMap done = map(t -> t.opportunity("App", o -> o.status(WorkStatus.DONE)), t -> {});
        Consumer<JourneyMapEditor> elsewhere = e -> e.touchpoint("A", t -> t.channel(EMAIL));
        assertEquals(List.of("/touchpoints/a/channel"), needless(diff(done, elsewhere)));
        JourneyDiff reopened = diff(
                done, e -> e.touchpoint("A", t -> t.channel(EMAIL).opportunity("App", o -> o.status(WorkStatus.OPEN))));
        assertEquals(List.of(), needless(reopened));
        JourneyMap open = map(t -> t.opportunity("App"), t -> {});
        assertEquals(
                List.of(),
                needless(diff(
                        open,
                        e -> e.touchpoint(
                                "A", t -> t.channel(EMAIL).opportunity("App", o -> o.status(WorkStatus.DONE))))));
        assertEquals(
                List.of("/touchpoints/a/channel"),
                needless(diff(
                        open,
                        e -> e.touchpoint(
                                "A", t -> t.channel(EMAIL).opportunity("App", o -> o.status(WorkStatus.DISMISSED))))));
    }

    @Test
    void a_pain_that_was_done_before_is_not_answered_when_it_goes() {
        JourneyMap done = map(t -> t.pain("Slow", p -> p.status(WorkStatus.DONE)), t -> {});
        JourneyDiff gone =
                diff(done, e -> e.touchpoint("A", t -> t.channel(EMAIL).removePain("Slow")));
        assertEquals(List.of(), answered(gone));
        assertEquals(List.of("/touchpoints/a/channel"), needless(gone));
    }

    @Test
    void a_pain_that_comes_where_it_was_not_hurts_as_before_only_if_it_left_another_touchpoint() {
        JourneyMap map = map(t -> t.pain("Slow"), t -> {});
        assertEquals(List.of("A []"), left(diff(map, e -> e.touchpoint("B", t -> t.pain("Slow")))));
        JourneyDiff moved =
                diff(map, e -> e.touchpoint("A", t -> t.removePain("Slow")).touchpoint("B", t -> t.pain("Slow")));
        assertEquals(List.of("B []"), left(moved));
        assertEquals(List.of(), answered(moved));
    }

    @Test
    void a_pain_that_customers_no_longer_give_up_for_is_eased() {
        JourneyMap map = map(t -> t.pain("Slow", p -> p.triage(Triage.ABANDON)), t -> {});
        JourneyDiff eased = diff(map, e -> e.touchpoint("A", t -> t.pain("Slow", p -> p.triage(Triage.TRIVIAL))));
        assertEquals(List.of("The pain point 'Slow' at 'A' is eased."), answered(eased));
        assertEquals(List.of(), left(eased));
        assertEquals(List.of(), answered(eased.inverse()));
        assertEquals(List.of("A []"), left(eased.inverse()));
    }

    @Test
    void a_touchpoint_that_missed_an_expectation_or_left_a_question_open_goes_for_a_reason() {
        JourneyMap missed = map(t -> t.expects("Fast", x -> x.comparison(Comparison.WORSE)), t -> {});
        JourneyDiff gone = diff(missed, e -> e.remove("A"));
        assertEquals(List.of("What missed the expectation 'Fast' at 'A' is gone."), answered(gone));
        assertEquals(List.of(), needless(gone));
        JourneyDiff moved = diff(
                missed,
                e -> e.remove("A").touchpoint("B", t -> t.expects("Fast", x -> x.comparison(Comparison.WORSE))));
        assertEquals(List.of(), answered(moved));
        JourneyMap open = map(t -> t.asks("Is it safe?"), t -> {});
        assertEquals(
                List.of("What raised the question 'Is it safe?' at 'A' is gone."),
                answered(diff(open, e -> e.remove("A"))));
        assertEquals(List.of(), answered(diff(open, e -> e.remove("A").touchpoint("B", t -> t.asks("Is it safe?")))));
        JourneyMap told = map(t -> t.asks("Is it safe?", "Yes"), t -> {});
        assertEquals(List.of(), answered(diff(told, e -> e.remove("A"))));
    }
}
