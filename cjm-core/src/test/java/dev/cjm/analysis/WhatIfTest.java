package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.Examples;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.InvalidJourneyMapException;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private final JourneyMap food = ExampleMap.map();

    private final WhatIf better = WhatIf.of(
            food,
            e -> e.transition("Scans and pays", "Home delivery", t -> t.likelihood(0.9))
                    .transition("Scans and pays", "Gives up", t -> t.likelihood(0.1)));

    @Test
    void every_measure_stands_before_and_after() {
        assertEquals(0.48, row(better, MeasureChange.Kind.SUCCESS).before().orElseThrow(), 1e-15);
        assertEquals(0.54, row(better, MeasureChange.Kind.SUCCESS).after().orElseThrow(), 1e-15);
        assertEquals(0.06, row(better, MeasureChange.Kind.SUCCESS).change().orElseThrow(), 1e-15);
        assertEquals(2.14, row(better, MeasureChange.Kind.TOUCHPOINTS).after().orElseThrow(), 1e-15);
        assertFalse(row(better, MeasureChange.Kind.DROP_OFF).isChanged());
        assertEquals(
                List.of(
                        "SUCCESS",
                        "OUTCOME eats-in-time",
                        "OUTCOME gives-up",
                        "DROP_OFF",
                        "TOUCHPOINTS",
                        "DEVIATION",
                        "EMOTION"),
                sorted(better.measures()));
        assertEquals(6, better.changes().size());
        assertEquals(food, better.before());
        assertEquals(0.54, better.completionAfter().success().orElseThrow(), 1e-15);
        assertEquals(0.48, better.completionBefore().success().orElseThrow(), 1e-15);
    }

    private static List<String> sorted(List<MeasureChange> rows) {
        return rows.stream()
                .map(each -> each.kind() + each.of().map(of -> " " + of).orElse(""))
                .sorted((a, b) -> a.startsWith("OUTCOME") && b.startsWith("OUTCOME") ? a.compareTo(b) : 0)
                .toList();
    }

    @Test
    void what_only_one_map_has_is_shown_with_the_other_side_empty() {
        WhatIf result = WhatIf.of(
                food,
                e -> e.transition("Scans and pays", "Gives up", t -> t.likelihood(0.1))
                        .addTransition("Scans and pays", "Sees a store ad", t -> t.likelihood(0.1))
                        .touchpoint("Home delivery", t -> t.action("Waits", a -> a.duration(Duration.ofMinutes(40))))
                        .outcome("Eats in time", o -> o.value(Money.of("30", "EUR"))));
        MeasureChange duration = row(result, MeasureChange.Kind.DURATION);
        assertEquals(OptionalDouble.empty(), duration.before());
        assertTrue(duration.after().isPresent());
        assertEquals(OptionalDouble.empty(), duration.change());
        assertTrue(duration.isChanged());
        MeasureChange value = row(result, MeasureChange.Kind.VALUE);
        assertEquals(Optional.of("EUR"), value.of());
        assertEquals(OptionalDouble.empty(), value.before());
        assertTrue(result.assumptions().stream().anyMatch(each -> each.kind() == Assumption.Kind.NO_DURATION));
    }

    @Test
    void an_outcome_that_goes_and_one_that_comes_are_rows_of_their_own() {
        JourneyMap other = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.entry(1).succeeds("New", 1))
                .touchpoint("B", WEB, t -> t.leadsTo("A", 1)));
        WhatIf result = WhatIf.between(food, other);
        MeasureChange gone = outcome(result, "gives-up");
        assertEquals(0.12, gone.before().orElseThrow(), 1e-15);
        assertEquals(OptionalDouble.empty(), gone.after());
        MeasureChange come = outcome(result, "new");
        assertEquals(OptionalDouble.empty(), come.before());
        assertEquals(OptionalDouble.of(1), come.after());
        assertEquals(other, result.after());
        assertEquals(
                OptionalDouble.empty(), row(result, MeasureChange.Kind.EMOTION).after());
    }

    @Test
    void an_edit_that_changes_nothing_changes_no_measure() {
        WhatIf result = WhatIf.of(food, e -> e.rename("Scans and pays", "Pays"));
        assertEquals(List.of(), result.changes());
        assertEquals(result.measures(), result.stream().toList());
    }

    @Test
    void an_edit_that_is_impossible_or_endless_is_refused() {
        assertThrows(InvalidJourneyMapException.class, () -> WhatIf.of(food, e -> e.remove("Fax")));
        assertThrows(
                EndlessJourneyException.class,
                () -> WhatIf.of(
                        food,
                        e -> e.removeTransition("Home delivery", "Eats in time")
                                .addTransition("Home delivery", "Home delivery", t -> t.likelihood(1))));
    }

    @Test
    void english_is_as_it_should_read() {
        assertEquals("""
                What if: Fresh food, one hour
                Measure                            Before   After       Change
                ---------------------------------  ------  ------  -----------
                Success                            48.0 %  54.0 %  +6.0 points
                Gives up                           12.0 %   6.0 %  −6.0 points
                Eats in time                       48.0 %  54.0 %  +6.0 points
                Drop-off                           40.0 %  40.0 %
                Expected touchpoints                 2.08    2.14        +0.06
                Standard deviation of touchpoints    0.93    0.96        +0.02
                Mean emotion per visit               0.37    0.41        +0.05
                Assumed: No entry is marked: customers enter at 'Sees a store ad', where no other touchpoint leads.
                Assumed: 'Home delivery' leads to 'Eats in time' without a likelihood: the way there takes what is left, 1.
                """, better.toString());
    }

    private static MeasureChange row(WhatIf result, MeasureChange.Kind kind) {
        return result.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private static MeasureChange outcome(WhatIf result, String id) {
        return result.stream()
                .filter(each -> each.kind() == MeasureChange.Kind.OUTCOME
                        && each.of().orElse("").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
