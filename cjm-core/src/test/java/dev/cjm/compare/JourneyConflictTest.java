package dev.cjm.compare;

import static dev.cjm.model.Channels.EMAIL;
import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import dev.cjm.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes applied to a map that they were not made for. */
class JourneyConflictTest {
    private final JourneyMap today = Redesigns.today();
    private final JourneyDiff mended = JourneyDiff.from(today).to(Redesigns.mended());

    private static List<String> conflicts(JourneyDiff diff, JourneyMap map) {
        JourneyConflictException refused = assertThrows(JourneyConflictException.class, () -> diff.apply(map));
        assertEquals(
                refused.conflicts().size() + 1L,
                String.valueOf(refused.getMessage())
                        .lines()
                        .filter(line -> !line.startsWith("    "))
                        .count());
        return refused.conflicts().stream()
                .map(each -> each.code() + " " + each.location())
                .toList();
    }

    @Test
    void what_differs_elsewhere_is_kept() {
        JourneyMap other = today.edit(e -> e.touchpoint("Sees a store ad", t -> t.channel(EMAIL))
                .touchpoint("Scans and pays", t -> t.goal("Pay"))
                .addTouchpoint("Awareness", "Reads a mail", EMAIL, t -> {})
                .tag("mine"));
        JourneyMap both = mended.apply(other);
        assertEquals(List.of("mine"), both.tags());
        assertEquals(
                "Pay", both.touchpoint("Scans and pays").orElseThrow().goal().orElseThrow());
        assertEquals(
                1,
                both.touchpoint("Scans and pays")
                        .orElseThrow()
                        .emotion()
                        .orElseThrow()
                        .score());
        assertEquals(4, both.touchpoints().size());
    }

    @Test
    void all_conflicts_are_told_at_once_and_nothing_is_changed() {
        JourneyMap other = today.edit(e -> e.touchpoint(
                        "Scans and pays",
                        t -> t.pain("Payment fails", p -> p.severity(2)).feels(0))
                .transition("Scans and pays", "Gives up", t -> t.likelihood(0.1)));
        assertEquals(
                List.of(
                        "diff.different /touchpoints/scans-and-pays/emotions",
                        "diff.different /touchpoints/scans-and-pays/painPoints",
                        "diff.different /transitions/scans-and-pays>gives-up/likelihood"),
                conflicts(mended, other));
        JourneyConflictException refused = assertThrows(JourneyConflictException.class, () -> mended.apply(other));
        Problem last = refused.conflicts().get(2);
        assertEquals(
                "The likelihood of the transition 'scans-and-pays>gives-up' is '0.1', not '0.2' as the changes take for granted.",
                last.message());
    }

    @Test
    void what_a_map_does_not_say_is_told_as_nothing_and_never_as_empty_words() {
        JourneyDiff owned = JourneyDiff.from(today.edit(e -> e.touchpoint("Home delivery", t -> t.owner("Logistics"))))
                .to(today.edit(e -> e.touchpoint("Home delivery", t -> t.owner("Sales"))));
        assertEquals(
                "The owner of the touchpoint 'Home delivery' is nothing, not 'Logistics' as the changes take for granted.",
                message(owned, today));
        JourneyDiff acting = JourneyDiff.from(today)
                .to(today.edit(e -> e.touchpoint("Home delivery", t -> t.action("Opens the door"))));
        JourneyMap acted = today.edit(e -> e.touchpoint("Home delivery", t -> t.action("Rings")));
        assertEquals(
                "The actions of the touchpoint 'Home delivery' is 'Rings', not nothing as the changes take for granted.",
                message(acting, acted));
        JourneyMap severe =
                today.edit(e -> e.touchpoint("Scans and pays", t -> t.pain("Payment fails", p -> p.severity(2))));
        assertEquals(
                "The painPoints of the touchpoint 'Scans and pays', 'Payment fails', differs within from what the changes take for granted.",
                message(JourneyDiff.from(today).to(Redesigns.mended()), severe));
    }

    private static String message(JourneyDiff diff, JourneyMap map) {
        return assertThrows(JourneyConflictException.class, () -> diff.apply(map))
                .conflicts()
                .get(0)
                .message();
    }

    @Test
    void a_part_that_is_not_there_cannot_change() {
        assertEquals(
                List.of(
                        "diff.missing /touchpoints/scans-and-pays",
                        "diff.missing /transitions/scans-and-pays>home-delivery",
                        "diff.missing /transitions/scans-and-pays>gives-up"),
                conflicts(mended, today.edit(e -> e.remove("Scans and pays"))));
    }

    @Test
    void a_part_that_is_there_cannot_come_again() {
        JourneyMap more = today.edit(e -> e.addTouchpoint("Awareness", "Reads a mail", EMAIL, t -> {}));
        JourneyDiff adding = JourneyDiff.from(today).to(more);
        assertEquals(List.of("diff.there /touchpoints/reads-a-mail"), conflicts(adding, more));
    }

    @Test
    void a_part_that_says_more_is_not_dropped() {
        JourneyDiff dropping = JourneyDiff.from(today).to(today.edit(e -> e.remove("Home delivery")));
        JourneyMap known = today.edit(e -> e.touchpoint("Home delivery", t -> t.goal("Eat")));
        assertTrue(conflicts(dropping, known).contains("diff.different /touchpoints/home-delivery/goal"));
    }

    @Test
    void a_place_must_be_there() {
        JourneyMap target = JourneyMap.named("Fresh food, one hour")
                .stage("Other", Phase.DURING, s -> s.touchpoint("Alone", WEB))
                .build();
        JourneyDiff adding = JourneyDiff.from(today)
                .to(today.edit(e -> e.addTouchpoint("Awareness", "Reads a mail", EMAIL, t -> {})));
        assertEquals(List.of("diff.place /touchpoints/reads-a-mail"), conflicts(adding, target));
        JourneyDiff moving = JourneyDiff.from(today).to(today.edit(e -> e.move("Home delivery", "Awareness")));
        JourneyMap moved = today.edit(e -> e.move("Home delivery", "Purchase"));
        assertTrue(conflicts(moving, moved).contains("diff.place /touchpoints/home-delivery"));
    }

    @Test
    void a_stage_that_holds_something_is_not_dropped() {
        JourneyMap empty = today.edit(e -> e.addStage("Empty", Phase.AFTER, s -> {}));
        JourneyDiff dropping = JourneyDiff.from(empty).to(today);
        JourneyMap filled = empty.edit(e -> e.addTouchpoint("Empty", "Waits", WEB, t -> {}));
        assertEquals(List.of("diff.filled /touchpoints/waits"), conflicts(dropping, filled));
    }

    @Test
    void stages_cannot_come_to_stand_in_each_other() {
        JourneyMap two = JourneyMap.named("Two")
                .stage("One", Phase.BEFORE, s -> {})
                .stage("Other", Phase.BEFORE, s -> {})
                .build();
        JourneyDiff within = JourneyDiff.from(two).to(two.edit(e -> e.moveStage("One", "Other")));
        JourneyMap opposite = two.edit(e -> e.moveStage("Other", "One"));
        assertEquals(List.of("diff.filled /stages/other", "diff.filled /stages/one"), conflicts(within, opposite));
    }

    @Test
    void what_the_model_refuses_is_a_conflict_too() {
        JourneyDiff more = JourneyDiff.from(today)
                .to(today.edit(e -> e.transition("Sees a store ad", "Scans and pays", t -> t.likelihood(0.9))));
        JourneyMap target =
                today.edit(e -> e.addTransition("Sees a store ad", "Home delivery", t -> t.likelihood(0.3)));
        assertEquals(
                List.of("likelihood.sum /touchpoints/sees-a-store-ad"),
                conflicts(more, target).stream()
                        .map(each -> each.replaceAll("/stages.*", "/touchpoints/sees-a-store-ad"))
                        .toList());
    }
}
