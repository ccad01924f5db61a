package dev.cjm.observed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Small logs for tests.
 */
public final class Logs {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private Logs() {}

    /**
     * Tells a time.
     *
     * @param second how many seconds after nine
     * @return the time
     */
    public static Instant at(long second) {
        return NINE.plusSeconds(second);
    }

    /**
     * Makes journeys whose events are a minute apart, all beginning at nine.
     *
     * @param journeys such as "c1: Ad Pay"
     * @return the log
     */
    public static EventLog of(String... journeys) {
        EventLogBuilder builder = EventLog.builder();
        for (String journey : journeys) {
            int colon = journey.indexOf(": ");
            int minute = 0;
            for (String activity : journey.substring(colon + 2).split(" ", -1)) {
                builder.event(journey.substring(0, colon), activity, at(60L * minute++));
            }
        }
        return builder.build();
    }

    /**
     * A row of a file.
     *
     * @param journey the id
     * @param event what happened
     */
    public record Row(String journey, ObservedEvent event) {}

    /**
     * Makes a log.
     *
     * @param rows the rows in their order
     * @return the log
     */
    public static EventLog log(List<Row> rows) {
        EventLogBuilder builder = EventLog.builder();
        rows.forEach(row -> builder.event(row.journey(), row.event()));
        return builder.build();
    }

    /**
     * Generates rows of a few journeys and activities, with ties; hostile names and values among them.
     *
     * @return rows
     */
    public static Arbitrary<List<Row>> rows() {
        Arbitrary<String> name =
                Arbitraries.oneOf(Arbitraries.of("a", "b", "c", "NA", "a,b", "x\u001Fy"), text().ofMinLength(1));
        Arbitrary<Instant> time = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 20).map(Logs::at),
                Arbitraries.longs().between(0, 5_000_000).map(micros -> NINE.plusNanos(1_000 * micros)));
        Arbitrary<Row> row = Combinators.combine(
                        name,
                        name,
                        time,
                        text().ofMinLength(1).injectNull(0.6),
                        Arbitraries.doubles().injectNull(0.6))
                .as((journey, activity, at, channel, amount) -> {
                    ObservedEvent event = ObservedEvent.of(activity, at);
                    event = channel == null ? event : event.with("channel", channel);
                    return new Row(journey, amount == null ? event : event.with("amount", (double) amount));
                });
        return row.list().ofMaxSize(40);
    }

    /**
     * Generates rows of which no two of one journey share a time.
     *
     * @return rows
     */
    public static Arbitrary<List<Row>> rowsWithoutTies() {
        return rows().map(rows -> {
            List<Row> apart = new ArrayList<>();
            for (Row row : rows) {
                ObservedEvent event = row.event();
                apart.add(new Row(
                        row.journey(),
                        new ObservedEvent(
                                event.activity(), at(100 - 2L * apart.size()), event.texts(), event.numbers())));
            }
            return apart;
        });
    }

    /**
     * Generates logs of any kind.
     *
     * @return logs
     */
    public static Arbitrary<EventLog> any() {
        return rows().map(Logs::log);
    }

    /**
     * Generates logs of few activities, so that the same ones meet often, with ties and gaps.
     *
     * @return logs of up to six journeys of up to eight events among a, b, c and d
     */
    public static Arbitrary<EventLog> letters() {
        Arbitrary<ObservedEvent> event = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.longs().between(0, 12),
                        Arbitraries.integers().between(-2, 2).injectNull(0.4))
                .as((activity, minute, score) -> {
                    ObservedEvent told = ObservedEvent.of(activity, at(60 * minute));
                    return score == null ? told : told.with("score", (double) score);
                });
        return event.list().ofMinSize(1).ofMaxSize(8).list().ofMaxSize(6).map(journeys -> {
            EventLogBuilder builder = EventLog.builder();
            builder.numberColumn("score");
            for (int i = 0; i < journeys.size(); i++) {
                for (ObservedEvent each : journeys.get(i)) {
                    builder.event("j" + i, each);
                }
            }
            return builder.build();
        });
    }

    /**
     * Spreads journeys over the calendar: a minute becomes nine days.
     *
     * @param log a log that begins at nine
     * @return the same journeys
     */
    public static EventLog spread(EventLog log) {
        EventLogBuilder builder = EventLog.builder();
        for (ObservedJourney journey : log) {
            for (ObservedEvent event : journey) {
                long seconds = event.time().getEpochSecond() - NINE.getEpochSecond();
                builder.event(
                        journey.id(),
                        new ObservedEvent(
                                event.activity(), at(seconds / 60 * 9 * 86_400), event.texts(), event.numbers()));
            }
        }
        return builder.build();
    }

    private static net.jqwik.api.arbitraries.StringArbitrary text() {
        return Arbitraries.strings()
                .withChars("ab,;\"\n\r\t <&>'\u00E9\u4E2D\u001F")
                .ofMaxLength(6);
    }
}
