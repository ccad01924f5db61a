package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Funnels against all chains of events, tried one by one. */
class FunnelProperties {
    @Provide
    Arbitrary<EventLog> logs() {
        return Logs.letters();
    }

    @Provide
    Arbitrary<List<String>> steps() {
        return Arbitraries.of("a", "b", "c").list().ofMinSize(1).ofMaxSize(4);
    }

    @Property
    void a_step_is_reached_if_some_chain_within_the_windows_ends_there(
            @ForAll("logs") EventLog log,
            @ForAll("steps") List<String> steps,
            @ForAll boolean isDirect,
            @ForAll boolean isEntryOpen,
            @ForAll @IntRange(max = 12) int within,
            @ForAll @IntRange(max = 12) int stepWithin) {
        Funnel funnel = Funnel.of(log, steps, o -> {
            o.within(Duration.ofMinutes(within)).stepWithin(Duration.ofMinutes(stepWithin));
            if (isDirect) {
                o.direct();
            }
            if (isEntryOpen) {
                o.openEntry();
            }
        });
        for (int step = 0; step < steps.size(); step++) {
            long reached = 0;
            long continued = 0;
            for (ObservedJourney journey : log) {
                boolean isStep = journey.activities().contains(steps.get(step));
                boolean chain =
                        isEntryOpen ? isStep : exists(journey, steps, 0, step, -1, -1, isDirect, within, stepWithin);
                boolean pair = step > 0
                        && (isEntryOpen
                                ? exists(journey, steps, step - 1, step, -1, -1, isDirect, within, stepWithin)
                                : chain);
                reached += chain ? 1 : 0;
                continued += pair ? 1 : 0;
            }
            assertEquals(reached, funnel.steps().get(step).journeys().numerator());
            assertEquals(continued, funnel.steps().get(step).fromPrevious().numerator());
        }
    }

    private static boolean exists(
            ObservedJourney journey,
            List<String> steps,
            int step,
            int last,
            int before,
            int first,
            boolean isDirect,
            int within,
            int stepWithin) {
        for (int i = before + 1; i < journey.length(); i++) {
            boolean fits = journey.activity(i).equals(steps.get(step))
                    && (before < 0
                            || ((!isDirect || i == before + 1)
                                    && minutes(journey, before, i) <= stepWithin
                                    && minutes(journey, first, i) <= within));
            if (fits
                    && (step == last
                            || exists(
                                    journey,
                                    steps,
                                    step + 1,
                                    last,
                                    i,
                                    first < 0 ? i : first,
                                    isDirect,
                                    within,
                                    stepWithin))) {
                return true;
            }
        }
        return false;
    }

    private static long minutes(ObservedJourney journey, int from, int to) {
        return Duration.between(journey.time(from), journey.time(to)).toMinutes();
    }

    @Property
    void those_who_reach_a_step_go_on_or_are_open_or_lost(
            @ForAll("logs") EventLog log,
            @ForAll("steps") List<String> steps,
            @ForAll boolean isEntryOpen,
            @ForAll @IntRange(max = 12) int gap) {
        Funnel funnel = Funnel.of(log, steps, o -> {
            o.openWithin(Duration.ofMinutes(gap));
            if (isEntryOpen) {
                o.openEntry();
            }
        });
        for (int step = 0; step < steps.size(); step++) {
            FunnelStep at = funnel.steps().get(step);
            assertEquals(
                    at.journeys().numerator(), at.entered() + at.fromPrevious().numerator());
            long wentOn = step + 1 < steps.size()
                    ? funnel.steps().get(step + 1).fromPrevious().numerator()
                    : at.journeys().numerator();
            assertEquals(at.journeys().numerator(), wentOn + at.lost().numerator() + at.open());
            long next = at.next().values().stream()
                    .mapToLong(share -> share.numerator())
                    .sum();
            assertEquals(at.lost().numerator(), next + at.ended().numerator());
            assertEquals(
                    at.fromPrevious().numerator(),
                    at.time().map(TimeSpans::count).orElse(0).longValue());
        }
    }

    @Property
    void without_windows_the_lost_of_a_closed_funnel_are_those_whose_chain_breaks_there(
            @ForAll("logs") EventLog log, @ForAll("steps") List<String> steps) {
        Funnel funnel = Funnel.of(log, steps);
        List<Map<String, Long>> expected = new ArrayList<>();
        steps.forEach(step -> expected.add(new LinkedHashMap<>()));
        for (ObservedJourney journey : log) {
            int depth = 0;
            int place = -1;
            for (int i = 0; i < journey.length(); i++) {
                if (depth < steps.size() && journey.activity(i).equals(steps.get(depth))) {
                    depth++;
                    place = i;
                } else if (depth > 0
                        && depth < steps.size()
                        && journey.activity(i).equals(steps.get(depth - 1))) {
                    place = i;
                }
            }
            if (depth > 0 && depth < steps.size()) {
                String next = place + 1 < journey.length() ? journey.activity(place + 1) : "";
                expected.get(depth - 1).merge(next, 1L, Long::sum);
            }
        }
        for (int step = 0; step < steps.size(); step++) {
            Map<String, Long> found = new LinkedHashMap<>();
            FunnelStep at = funnel.steps().get(step);
            at.next().forEach((activity, share) -> found.put(activity, share.numerator()));
            if (at.ended().numerator() > 0) {
                found.put("", at.ended().numerator());
            }
            assertEquals(expected.get(step), found);
        }
    }
}
