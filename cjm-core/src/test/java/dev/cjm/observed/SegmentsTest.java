package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Proportion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    private static EventLog log() {
        return EventLog.of(
                ObservedJourney.of(
                        "1",
                        ObservedEvent.of("ad", at(0)),
                        ObservedEvent.of("pay", at(1)).with("channel", "web")),
                ObservedJourney.of("2", ObservedEvent.of("ad", at(0)).with("channel", "web")),
                ObservedJourney.of("3", ObservedEvent.of("pay", at(0)).with("channel", "app")),
                ObservedJourney.of("4", ObservedEvent.of("ad", at(0))));
    }

    @Test
    void journeys_are_parted_by_what_they_state() {
        Segments segments = Segments.by(log(), "channel");
        assertEquals(
                List.of(Optional.of("web"), Optional.of("app"), Optional.empty()),
                segments.segments().stream().map(Segment::name).toList());
        assertEquals(
                List.of(new Proportion(2, 4), new Proportion(1, 4), new Proportion(1, 4)),
                segments.segments().stream().map(Segment::journeys).toList());
        assertEquals(List.of(2, 1, 1), segments.ask(EventLog::journeyCount));
        assertEquals(Optional.empty(), segments.segment("phone"));
    }

    @Test
    @Tag("size")
    void each_journey_may_be_a_segment() {
        int journeys = 400_000;
        EventLogBuilder builder = EventLog.builder();
        for (int journey = 0; journey < journeys; journey++) {
            builder.event("c" + journey, "ad", at(journey));
        }
        Segments segments = Segments.by(builder.build(), journey -> Optional.of(journey.id()));
        assertEquals(journeys, segments.segments().size());
        assertEquals(
                at(journeys - 1),
                segments.segment("c" + (journeys - 1)).orElseThrow().log().end().orElseThrow());
    }

    @Test
    void the_first_condition_counts() {
        Map<String, Predicate<ObservedJourney>> conditions = new LinkedHashMap<>();
        conditions.put("Long", JourneyFilters.length(3, 9));
        conditions.put("Payers", JourneyFilters.has("pay"));
        conditions.put("Seers", JourneyFilters.has("ad"));
        Segments segments = Segments.where(log(), conditions);
        assertEquals(List.of(0, 2, 2), segments.ask(EventLog::journeyCount));
        assertEquals(
                List.of("3", "1").stream().sorted().toList(),
                segments.segment("Payers").orElseThrow().log().stream()
                        .map(ObservedJourney::id)
                        .sorted()
                        .toList());
    }

    @Test
    void small_segments_are_left_out() {
        Segments segments = Segments.by(log(), journey -> journey.text("channel"), o -> o.minimumCases(2));
        assertEquals(1, segments.segments().size());
        assertEquals(new Suppressed(2, 2), segments.suppressed());
    }

    @Test
    void answers_stand_side_by_side() {
        Segments segments = Segments.by(log(), "channel")
                .share("Pays", part -> Conversion.of(part, "pay").journeys())
                .number("Entropy", part -> JourneyVariants.of(part).entropy());
        assertEquals(
                List.of(new Proportion(1, 2), new Proportion(1, 1), new Proportion(0, 1)),
                segments.measures().get(0).shares());
        assertEquals("""
                Segment  Journeys   Share     Pays  Entropy
                -------  --------  ------  -------  -------
                web             2  50.0 %   50.0 %     1.00
                app             1  25.0 %  100.0 %     0.00
                Others          1  25.0 %    0.0 %     0.00
                """, segments.toString());
    }
}
