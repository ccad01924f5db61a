package dev.cjm.observed.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cjm.model.Proportion;
import dev.cjm.observed.Conversion;
import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.Funnel;
import dev.cjm.observed.JourneyVariants;
import dev.cjm.observed.ObservedJourney;
import dev.cjm.observed.StartsAndEnds;
import dev.cjm.observed.StepMatrix;
import dev.cjm.observed.TransitionMatrix;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small files with what made other tools tell wrong figures. */
class TrapsTest {
    private static EventLog read(String rows) throws IOException {
        byte[] file = ("case_id,activity,timestamp\n" + rows).getBytes(StandardCharsets.UTF_8);
        return CsvEvents.read(new ByteArrayInputStream(file), options -> {});
    }

    @Test
    void journeys_called_na_are_journeys() throws IOException {
        EventLog log = read("NA,NA,2026-03-02\nNA,null,2026-03-03\nnan,a,2026-03-02\nNone,a,2026-03-04\n");
        assertEquals(3, log.journeyCount());
        assertEquals(4, log.eventCount());
        assertEquals(new Proportion(1, 3), Conversion.of(log, "NA").journeys());
    }

    @Test
    void ties_of_days_keep_the_order_of_the_file() throws IOException {
        EventLog log = read("""
                1,c,2026-03-02
                2,b,2026-03-02
                1,a,2026-03-02
                2,a,2026-03-02
                1,b,2026-03-01
                """);
        assertEquals(
                List.of("1: b → c → a", "2: b → a"),
                log.stream().map(ObservedJourney::toString).toList());
    }

    @Test
    void times_of_one_file_may_be_spelled_in_every_way() throws IOException {
        EventLog log = read("""
                1,a,2010-12-30 14:32:00+01:00
                1,b,2010-12-30 15:32:01.276000+02:00
                1,c,2010-12-30 13:32:02.273932
                1,d,2010-12-30 13:32:03.933000000
                1,e,2010-12-30T13:32:04.5Z
                1,f,2010-12-31 00:00:00
                1,g,2011-01-01
                """);
        assertEquals(
                List.of(
                        "2010-12-30T13:32:00Z",
                        "2010-12-30T13:32:01.276Z",
                        "2010-12-30T13:32:02.273932Z",
                        "2010-12-30T13:32:03.933Z",
                        "2010-12-30T13:32:04.500Z",
                        "2010-12-31T00:00:00Z",
                        "2011-01-01T00:00:00Z"),
                log.journeys().get(0).events().stream()
                        .map(event -> event.time().toString())
                        .toList());
        assertEquals(1, log.report().assumptions().size());
    }

    @Test
    void three_of_fifteen_quoted_columns_matter() throws IOException {
        String file = """
                "";"x";"activity";"y";"z";"case_id";"p";"q";"r";"s";"t";"timestamp";"u";"v";"w"
                "1";"";"pay";"";"";"c1";"";";";"";"";"";"2026-03-02 09:01:00";"";"";"last"
                "2";"";"cart";"";"";"c1";"";"";"";"";"";"2026-03-02 09:00:00";"";"";"last"
                """.replace("\n", "\r\n");
        EventLog log = CsvEvents.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), options -> options.texts("w"));
        assertEquals("c1: cart → pay", log.journeys().get(0).toString());
        assertEquals(List.of("w"), log.columns());
        assertEquals("last", log.journeys().get(0).text(1, "w").orElseThrow());
    }

    @Test
    void names_that_hold_a_separator_do_not_make_two_variants_one() throws IOException {
        EventLog log = read("""
                1,"a,b",2026-03-02T09:00:00Z
                1,c,2026-03-02T09:01:00Z
                2,a,2026-03-02T09:00:00Z
                2,"b,c",2026-03-02T09:01:00Z
                3,a,2026-03-02T09:00:00Z
                3,b,2026-03-02T09:01:00Z
                3,c,2026-03-02T09:02:00Z
                """);
        assertEquals(3, JourneyVariants.of(log).variants().size());
        assertEquals(new Proportion(1, 3), Conversion.of(log, "b").journeys());
    }

    @Test
    void no_start_or_end_is_counted_that_nobody_saw() throws IOException {
        EventLog log = read("1,a,2026-03-02\n2,a,2026-03-02\n2,b,2026-03-03\n");
        assertEquals(3, log.eventCount());
        assertEquals(List.of("a", "b"), log.activities());
        assertEquals(1, DirectlyFollows.of(log).total());
        assertEquals(2, TransitionMatrix.of(log).rows().size());
        assertEquals(Map.of("a", new Proportion(2, 2)), StartsAndEnds.of(log).starts());
        assertEquals(
                Map.of("a", new Proportion(2, 2)),
                StepMatrix.of(log).steps().get(0).activities());
    }

    @Test
    void variants_of_rows_that_are_out_of_order_are_those_of_their_times() throws IOException {
        EventLog log = read("""
                1,pay,2026-03-02T09:02:00Z
                2,cart,2026-03-02T09:00:00Z
                1,cart,2026-03-02T09:01:00Z
                2,pay,2026-03-02T09:05:00Z
                """);
        assertEquals(
                List.of(List.of("cart", "pay")),
                JourneyVariants.of(log).stream()
                        .map(variant -> List.copyOf(variant.activities()))
                        .toList());
        assertEquals(
                new Proportion(2, 2), Funnel.of(log, List.of("cart", "pay")).conversion());
    }

    @Test
    void the_same_file_gives_the_same_text_each_time() throws IOException {
        String rows = """
                NA,b,2026-03-02
                NA,a,2026-03-02
                1,c,2026-03-01 10:00:00
                NA,a,2026-03-02
                """;
        String first = text(read(rows));
        assertFalse(first.isEmpty());
        for (int i = 0; i < 5; i++) {
            assertEquals(first, text(read(rows)));
        }
    }

    private static String text(EventLog log) {
        return "" + log + JourneyVariants.of(log) + DirectlyFollows.of(log) + TransitionMatrix.of(log)
                + Conversion.of(log, "a") + StepMatrix.of(log);
    }
}
