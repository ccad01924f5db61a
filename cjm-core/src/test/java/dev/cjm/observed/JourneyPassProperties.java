package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Journeys counted in parts, as several threads do, give what one pass gives. */
class JourneyPassProperties {
    @Provide
    Arbitrary<EventLog> logs() {
        return Logs.letters();
    }

    @Property
    void a_funnel_is_the_same_in_parts(@ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 7) int parts) {
        List<String> steps = List.of("a", "b", "a");
        FunnelOptions options = new FunnelOptions().openWithin(Duration.ofMinutes(2));
        FunnelCount count = JourneyPass.over(
                log, parts, () -> new FunnelCount(log.table().activities(), steps, options, options.open(log)));
        assertEquals(
                Funnel.of(log, steps, o -> o.openWithin(Duration.ofMinutes(2))).steps(),
                new Funnel(log, steps, options, count).steps());
    }

    @Property
    void conversion_is_the_same_in_parts(@ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 7) int parts) {
        ConversionOptions options = new ConversionOptions();
        int activities = log.table().activities().size();
        int goal = log.table().activities().indexOf("d");
        ConversionCount count =
                JourneyPass.over(log, parts, () -> new ConversionCount(activities, goal, options, options.open(log)));
        Conversion whole = Conversion.of(log, "d");
        Conversion parted = new Conversion(log, "d", options, count);
        assertEquals(whole.lifts(), parted.lifts());
        assertEquals(whole.times(), parted.times());
        assertEquals(whole.toString(), parted.toString());
    }

    @Property
    void counts_before_are_the_same_in_parts(
            @ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 7) int parts) {
        CountBeforeOptions options = new CountBeforeOptions();
        List<String> names = log.table().activities();
        OccurrencesBefore count = JourneyPass.over(
                log, parts, () -> new OccurrencesBefore(names.indexOf("a"), names.indexOf("d"), options.open(log)));
        assertEquals(
                CountBefore.of(log, "a", "d").toString(), new CountBefore(log, "a", "d", options, count).toString());
    }
}
