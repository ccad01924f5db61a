package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What too few journeys have is not told, and counted; all else stays as it is. */
class MinimumCasesProperties {
    @Provide
    Arbitrary<EventLog> logs() {
        return Logs.letters();
    }

    @Property
    void variants(@ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 4) int minimum) {
        List<JourneyVariant> all = JourneyVariants.of(log).variants();
        JourneyVariants told = JourneyVariants.of(log, o -> o.minimumCases(minimum));
        List<JourneyVariant> kept =
                all.stream().filter(each -> each.count() >= minimum).toList();
        assertEquals(kept, told.variants());
        assertEquals(all.size() - kept.size(), told.suppressed().count());
        assertEquals(minimum, told.suppressed().minimumCases());
        assertEquals(
                kept.stream().mapToLong(JourneyVariant::count).sum(),
                told.journeysOf(Integer.MAX_VALUE).journeyCount());
        assertEquals(kept.size(), told.covering(1));
        assertEquals(told.coverage(kept.size()).numerator(), told.entropy().n());
        assertEquals(told.entropy().n(), told.complexity().n());
    }

    @Property
    void pairs(@ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 4) int minimum) {
        DirectlyFollows all = DirectlyFollows.of(log);
        DirectlyFollows told = DirectlyFollows.of(log, o -> o.minimumCases(minimum));
        List<Follows> kept = all.stream()
                .filter(each -> each.journeys().numerator() >= minimum)
                .toList();
        assertEquals(kept, told.follows());
        assertEquals(all.follows().size() - kept.size(), told.suppressed().count());
        assertEquals(all.total(), told.total());
        for (Follows pair : all) {
            assertEquals(
                    kept.contains(pair),
                    told.spans(pair.source(), pair.target()).isPresent());
        }
        EventuallyFollows later = EventuallyFollows.of(log, o -> o.minimumCases(minimum));
        assertTrue(later.follows().stream().allMatch(pair -> pair.journeys().numerator() >= minimum));
        assertEquals(
                EventuallyFollows.of(log).follows().size(),
                later.follows().size() + later.suppressed().count());
    }

    @Property
    void starts_ends_rework_and_lift(@ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 4) int minimum) {
        StartsAndEnds all = StartsAndEnds.of(log);
        StartsAndEnds told = StartsAndEnds.of(log, o -> o.minimumCases(minimum));
        assertTrue(told.starts().values().stream().allMatch(share -> share.numerator() >= minimum));
        assertTrue(told.ends().values().stream().allMatch(share -> share.numerator() >= minimum));
        assertEquals(
                all.starts().size() + all.ends().size(),
                told.starts().size() + told.ends().size() + told.suppressed().count());
        Rework rework = Rework.of(log, o -> o.minimumCases(minimum));
        assertTrue(rework.again().values().stream().allMatch(share -> share.numerator() >= minimum));
        assertEquals(
                Rework.of(log).again().size(),
                rework.again().size() + rework.suppressed().count());
        Conversion conversion = Conversion.of(log, "d", o -> o.minimumCases(minimum));
        assertTrue(conversion.lifts().stream().allMatch(lift -> lift.with().denominator() >= minimum));
        assertEquals(
                Conversion.of(log, "d").lifts().size(),
                conversion.lifts().size() + conversion.suppressed().count());
    }
}
