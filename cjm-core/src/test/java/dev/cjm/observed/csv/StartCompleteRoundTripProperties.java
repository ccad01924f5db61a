package dev.cjm.observed.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.observed.Durations;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.EventLogBuilder;
import dev.cjm.observed.Logs;
import dev.cjm.observed.ObservedEvent;
import dev.cjm.observed.StartComplete;
import dev.cjm.observed.xes.XesEvents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Starts, completions and durations are read as they were written, to the microsecond. */
class StartCompleteRoundTripProperties {
    private static final String TRANSITION = "lifecycle:transition";
    private static final String TOOK = "took";

    @Provide
    Arbitrary<EventLog> logs() {
        Arbitrary<ObservedEvent> event = Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.longs().between(0, 5_000_000),
                        Arbitraries.longs().between(0, 400_000_000_000_000L),
                        Arbitraries.of("start", "complete", "schedule"))
                .as((activity, near, far, transition) -> {
                    Instant time = Logs.at(0).plusNanos(1_000 * (near % 3 == 0 ? near : near + far));
                    ObservedEvent told = ObservedEvent.of(activity, time).with(TRANSITION, transition);
                    return near % 2 == 0
                            ? told
                            : told.with(
                                    Durations.START,
                                    time.minusNanos(1_000 * near).toString());
                });
        return event.list().ofMaxSize(8).list().ofMaxSize(4).map(journeys -> {
            EventLogBuilder builder = EventLog.builder();
            builder.textColumn(TRANSITION).textColumn(Durations.START);
            for (int i = 0; i < journeys.size(); i++) {
                for (ObservedEvent each : journeys.get(i)) {
                    builder.event("j" + i, each);
                }
            }
            return builder.build();
        });
    }

    @Property
    void a_log_of_starts_and_completions_and_its_pairs_are_read_as_they_were_written(@ForAll("logs") EventLog log)
            throws IOException {
        same(log);
        EventLog starts = csv(log);
        same(starts);
        EventLog pairs = StartComplete.of(starts, TRANSITION, TOOK).log();
        same(pairs);
        assertEquals(pairs.isTime(Durations.START), starts.isTime(Durations.START));
        assertEquals(
                Durations.of(pairs, o -> o.stepsBy(TOOK)).activities(),
                Durations.of(csv(pairs), o -> o.stepsBy(TOOK)).activities());
    }

    private static void same(EventLog log) throws IOException {
        assertEquals(log, csv(log));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XesEvents.writeTo(log, out);
        assertEquals(
                log,
                XesEvents.read(
                        new ByteArrayInputStream(out.toByteArray()),
                        o -> o.texts(TRANSITION).instants(Durations.START).numbers(TOOK)));
    }

    private static EventLog csv(EventLog log) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvEvents.writeTo(log, out);
        return CsvEvents.read(new ByteArrayInputStream(out.toByteArray()), o -> {
            o.texts(TRANSITION).instants(Durations.START);
            if (log.columns().contains(TOOK)) {
                o.numbers(TOOK);
            }
        });
    }
}
