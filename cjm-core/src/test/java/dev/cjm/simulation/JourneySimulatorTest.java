package dev.cjm.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Assumption;
import dev.cjm.model.Channels;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.Persona;
import dev.cjm.model.Touchpoint;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.ObservedEvent;
import dev.cjm.observed.ObservedJourney;
import dev.cjm.observed.csv.CsvEvents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JourneySimulatorTest {
    @Test
    void the_same_seed_gives_the_same_bytes_on_every_jdk() throws IOException, NoSuchAlgorithmException {
        EventLog log = JourneySimulator.of(
                        Maps.freshFood(),
                        o -> o.seed(42)
                                .adHoc(0.1)
                                .missing(0.1)
                                .irregularSequence(0.1)
                                .failure(0.1))
                .log(500);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        CsvEvents.writeTo(log, csv);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(csv.toByteArray());
        assertEquals(
                "188e24727aec0a020bc1810f53ccc2cf99a2c72d3ca996229568d68e796172b5",
                HexFormat.of().formatHex(digest));
    }

    @Test
    void another_seed_gives_other_journeys() {
        assertTrue(!JourneySimulator.of(Maps.freshFood(), o -> o.seed(1))
                .log(50)
                .equals(JourneySimulator.of(Maps.freshFood(), o -> o.seed(2)).log(50)));
    }

    @Test
    void a_journey_can_be_had_alone() {
        JourneySimulator simulator = JourneySimulator.of(Maps.freshFood());
        EventLog log = simulator.log(20);
        ObservedJourney alone = simulator.journey(17).observed();
        assertEquals("journey-17", alone.id());
        assertEquals(log.journey("journey-17").orElseThrow(), alone);
    }

    @Test
    void without_noise_times_and_scores_are_the_designed_ones() {
        ObservedJourney journey = JourneySimulator.of(
                        Maps.withTimes(), o -> o.timeSpread(0).unstatedTime(Duration.ofSeconds(7)))
                .journey(1)
                .observed();
        assertEquals(List.of("A", "B", "C"), journey.activities());
        assertEquals(Duration.ofMinutes(64), Duration.between(journey.time(0), journey.time(1)));
        assertEquals(Duration.ofSeconds(7), Duration.between(journey.time(1), journey.time(2)));
    }

    @Test
    void personas_feel_as_they_do_and_others_as_everybody() {
        JourneySimulator simulator = JourneySimulator.of(Maps.freshFood(), o -> o.scoreSpread(0));
        boolean[] met = new boolean[2];
        simulator.simulated(100).filter(journey -> journey.walk().size() > 1).forEach(journey -> {
            boolean isParent = journey.persona().isPresent();
            met[isParent ? 1 : 0] = true;
            assertEquals(
                    isParent ? -1 : -2, journey.events().get(1).number("score").orElseThrow());
            assertEquals(
                    isParent ? Optional.of("busy-parent") : Optional.empty(),
                    journey.events().get(0).text("persona"));
        });
        assertTrue(met[0] && met[1]);
    }

    @Test
    void the_outcome_stands_at_the_last_event_and_dropping_off_leaves_none() {
        List<SimulatedJourney> journeys =
                JourneySimulator.of(Maps.freshFood()).simulated(100).toList();
        for (SimulatedJourney journey : journeys) {
            ObservedJourney observed = journey.observed();
            assertEquals(journey.outcome().map(Outcome::id), observed.text(observed.length() - 1, "outcome"));
            assertEquals(journey.outcome().map(Outcome::id), observed.text("outcome"));
        }
        assertTrue(journeys.stream().anyMatch(journey -> journey.outcome().isEmpty()));
        assertTrue(journeys.stream().anyMatch(journey -> journey.toString().endsWith(" ⇒ Eats in time")));
    }

    @Test
    void channels_are_told_by_their_ids() {
        ObservedJourney first =
                JourneySimulator.of(Maps.freshFood()).log(1).journeys().get(0);
        assertEquals(Optional.of(Channels.PAID_ADS.id()), first.text(0, JourneySimulator.CHANNEL));
    }

    @Test
    void journeys_begin_within_the_window() {
        Instant start = Instant.parse("2026-03-02T00:00:00Z");
        Instant end = Instant.parse("2026-03-02T01:00:00Z");
        List<ObservedEvent> firsts = JourneySimulator.of(Maps.freshFood(), o -> o.between(start, end))
                .simulated(200)
                .map(journey -> journey.events().get(0))
                .toList();
        assertTrue(firsts.stream()
                .allMatch(first -> !first.time().isBefore(start) && first.time().isBefore(end)));
        assertTrue(firsts.stream().anyMatch(first -> first.time().isBefore(start.plusSeconds(300))));
        assertTrue(firsts.stream().anyMatch(first -> first.time().isAfter(end.minusSeconds(300))));
    }

    @Test
    void where_names_are_not_all_different_events_are_called_by_id() {
        JourneyMap map = JourneyMap.named("Twice")
                .stage("One", s -> s.touchpoint("Help", Channels.CHAT, t -> t.id("help-before")))
                .stage("Two", s -> s.touchpoint("Help", Channels.CHAT, t -> t.id("help-after")))
                .build();
        JourneySimulator simulator = JourneySimulator.of(map);
        assertEquals(
                List.of("help-before", "help-after"),
                simulator.log(1).journeys().get(0).activities());
        Touchpoint after = map.touchpoints().get(1);
        assertEquals("help-after", simulator.activity(after));
        Touchpoint foreign = Touchpoint.of("Other", Channels.WEB);
        assertThrows(IllegalArgumentException.class, () -> simulator.activity(foreign));
    }

    @Test
    void scores_lie_on_the_steps_of_the_scale() {
        JourneyMap map = JourneyMap.named("Steps")
                .scale(EmotionScale.ONE_TO_FIVE)
                .stage("All", s -> s.touchpoint("A", Channels.WEB, t -> t.feels(5)))
                .build();
        List<Double> scores = JourneySimulator.of(map, o -> o.scoreSpread(0.5))
                .simulated(300)
                .map(journey -> journey.events().get(0).number("score").orElseThrow())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(1.0, 2.0, 3.0, 4.0, 5.0), scores);
    }

    @Test
    void statements_stand_in_where_no_emotion_is_declared() {
        JourneyMap map = JourneyMap.named("Words")
                .stage(
                        "All",
                        s -> s.touchpoint(
                                        "A",
                                        Channels.WEB,
                                        t -> t.quote("Fine", q -> q.score(1).weight(3.0))
                                                .quote("Bad", q -> q.score(-1).weight(1.0)))
                                .touchpoint("B", Channels.WEB))
                .build();
        List<ObservedEvent> events =
                JourneySimulator.of(map, o -> o.scoreSpread(0)).journey(1).events();
        assertEquals(0.5, events.get(0).number("score").orElseThrow());
        assertTrue(events.get(1).number("score").isEmpty());
    }

    @Test
    void missing_shares_of_personas_split_the_rest() {
        JourneyMap map = JourneyMap.named("Who")
                .persona("Stated", p -> p.share(0.2))
                .persona("Open", p -> {})
                .stage("All", s -> s.touchpoint("A", Channels.WEB))
                .build();
        List<Optional<String>> who = JourneySimulator.of(map)
                .simulated(1_000)
                .map(journey -> journey.persona().map(Persona::name))
                .toList();
        assertTrue(who.stream().allMatch(Optional::isPresent));
        long stated = who.stream().filter(Optional.of("Stated")::equals).count();
        assertTrue(stated > 150 && stated < 250, () -> stated + " of 1000");
    }

    @Test
    void assumptions_say_what_times_are_taken_for_granted() {
        List<Assumption> assumptions = JourneySimulator.of(Maps.withTimes()).assumptions();
        Assumption last = assumptions.get(assumptions.size() - 1);
        assertEquals(Assumption.Kind.NO_WAITING, last.kind());
        assertEquals(
                "2 of 3 transitions have neither a waiting time nor a touchpoint with a duration before them: they take PT1M.",
                last.text());
    }

    @Test
    void it_says_what_it_is() {
        assertEquals(
                "JourneySimulator of 'Four', seed 3",
                JourneySimulator.of(Maps.fourInOrder(), o -> o.seed(3)).toString());
    }
}
