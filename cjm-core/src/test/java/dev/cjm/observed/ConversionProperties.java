package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Proportion;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Conversion and counts before a goal, against journeys read one by one. */
class ConversionProperties {
    @Provide
    Arbitrary<EventLog> logs() {
        return Logs.letters();
    }

    @Property
    void lift_rests_on_what_stands_before_the_first_goal(@ForAll("logs") EventLog log, @ForAll boolean isAnywhere) {
        Conversion conversion = Conversion.of(log, "d", o -> {
            if (isAnywhere) {
                o.anywhere();
            }
        });
        for (String activity : List.of("a", "b", "c")) {
            long with = 0;
            long reached = 0;
            for (ObservedJourney journey : log) {
                List<String> all = journey.activities();
                int goal = all.indexOf("d");
                List<String> before = goal < 0 || isAnywhere ? all : all.subList(0, goal);
                if (before.contains(activity)) {
                    with++;
                    reached += goal >= 0 ? 1 : 0;
                }
            }
            Proportion expected = new Proportion(reached, with);
            assertEquals(expected, conversion.lift(activity).map(Lift::with).orElse(new Proportion(0, 0)));
            conversion
                    .lift(activity)
                    .ifPresent(lift ->
                            assertEquals(conversion.journeys(), lift.with().plus(lift.without())));
        }
        assertEquals(
                conversion.journeys(),
                Funnel.of(log, List.of("d")).steps().get(0).journeys());
    }

    @Property
    void an_interval_holds_its_lift(@ForAll("logs") EventLog log) {
        for (Lift lift : Conversion.of(log, "d")) {
            if (lift.lower().isPresent()) {
                assertTrue(lift.lower().getAsDouble() <= lift.lift().orElseThrow() + 1e-12);
                assertTrue(lift.upper().orElseThrow() >= lift.lift().orElseThrow() - 1e-12);
            }
        }
    }

    @Property
    void counts_before_part_the_journeys_with_the_goal(@ForAll("logs") EventLog log) {
        CountBefore count = CountBefore.of(log, "a", "d");
        long sum = 0;
        for (ObservedJourney journey : log) {
            int goal = journey.activities().indexOf("d");
            if (goal >= 0) {
                int before =
                        java.util.Collections.frequency(journey.activities().subList(0, goal), "a");
                assertTrue(count.distribution().containsKey(before));
                sum += before;
            }
        }
        assertEquals(
                count.journeys().numerator(),
                count.distribution().values().stream()
                        .mapToLong(Proportion::numerator)
                        .sum());
        if (count.journeys().numerator() > 0) {
            assertEquals(
                    (double) sum / count.journeys().numerator(),
                    count.mean().value().orElseThrow());
        }
    }
}
