package dev.cjm.observed.summary;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.EmotionScale;
import dev.cjm.observed.CohortPeriod;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.Logs;
import dev.cjm.observed.ObservedEvent;
import dev.cjm.observed.ObservedJourney;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SummaryBytesTest {
    private static final EventLog LOG = Logs.of("c1: Ad Pay", "c2: Ad");

    @Test
    void the_form_of_version_1_stays() {
        assertEquals(
                "434a4d53" + "01" + "01" + "02" + "03" + "02" + "024164" + "03506179" + "0202000201" + "0101000001"
                        + "01" + "00010101",
                HexFormat.of().formatHex(filled(new FlowSummary()).toBytes()));
        assertEquals(
                "434a4d53" + "01" + "02" + "02" + "024164" + "03506179" + "02" + "010001" + "02000101",
                HexFormat.of().formatHex(filled(new VariantSummary()).toBytes()));
    }

    @Test
    void the_form_of_summaries_by_name_stays() {
        String begin = "434a4d53" + "01";
        assertEquals(
                begin + "05" + "03506179" + "0201" + "01" + "0241640201",
                HexFormat.of().formatHex(filled(new ConversionSummary("Pay")).toBytes()));
        assertEquals(
                begin + "06" + "024164" + "03506179" + "02" + "01" + "0101",
                HexFormat.of()
                        .formatHex(filled(new CountBeforeSummary("Ad", "Pay")).toBytes()));
        assertEquals(
                begin + "07" + "00" + "02" + "0202" + "0000" + "0100" + "02" + "0241640200" + "035061790001",
                HexFormat.of().formatHex(filled(new StepSummary(2)).toBytes()));
        assertEquals(
                begin + "08" + "02" + "024164" + "03506179" + "02" + "0201" + "0100" + "00",
                HexFormat.of()
                        .formatHex(
                                filled(new FunnelSummary(List.of("Ad", "Pay"))).toBytes()));
    }

    @Test
    void the_form_of_cohorts_and_emotions_stays() {
        String begin = "434a4d53" + "01";
        assertEquals(
                begin + "09" + "0344" + "4159" + "015a" + "01" + "00" + "00" + "00" + "02" + "8096d8e38799ca71" + "01"
                        + "ca952d" + "020200",
                HexFormat.of()
                        .formatHex(filled(new CohortSummary(CohortPeriod.DAY, ZoneOffset.UTC, o -> o.periods(1)))
                                .toBytes()));
        EmotionSummary felt = new EmotionSummary("x");
        felt.add(ObservedJourney.of("1", ObservedEvent.of("Ad", Logs.at(0)).with("x", 1)));
        assertEquals(
                begin + "0a" + "0178" + "c000000000000000" + "4000000000000000" + "0000000000000000" + "00" + "00"
                        + "01" + "01" + "024164" + "0101010000" + "00" + "01" + "3ff0000000000000" + "01",
                HexFormat.of().formatHex(felt.toBytes()));
    }

    @Test
    void the_form_of_what_comes_later_and_of_paths_stays() {
        String begin = "434a4d53" + "01";
        assertEquals(
                begin + "0b" + "02" + "02" + "024164" + "03506179" + "01" + "00010101",
                HexFormat.of().formatHex(filled(new EventuallyFollowsSummary()).toBytes()));
        assertEquals(
                begin + "0c" + "0741642d3e506179" + "02" + "0001" + "0101",
                HexFormat.of().formatHex(filled(new PathSummary("Ad->Pay")).toBytes()));
    }

    @Test
    void pairs_and_paths_that_cannot_be_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new PathSummary("[a]*"));
        assertThrows(IllegalArgumentException.class, () -> new PathSummary("a").merge(new PathSummary("b")));
        String pairs = "434a4d53" + "01" + "0b" + "02" + "02" + "024164" + "03506179";
        refusedPairs("an activity has no pair", pairs + "01" + "00000101");
        refusedPairs("pairs are not in order", pairs + "02" + "01000101" + "00010101");
        refusedPairs("the number 2 is not between 1 and 1", pairs + "01" + "00010102");
        String path = "434a4d53" + "01" + "0c";
        refusedPath("the path is none", path + "00" + "00");
        refusedPath("the path is none", path + "025b61" + "00");
        refusedPath("there are too many matches", path + "0161" + "01" + "05" + "ffffffffffffffff7f");
    }

    private static void refusedPairs(String what, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        String message = String.valueOf(
                assertThrows(InvalidSummaryException.class, () -> EventuallyFollowsSummary.fromBytes(bytes))
                        .getMessage());
        assertTrue(message.contains(what), message);
    }

    private static void refusedPath(String what, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        String message = String.valueOf(assertThrows(InvalidSummaryException.class, () -> PathSummary.fromBytes(bytes))
                .getMessage());
        assertTrue(message.contains(what), message);
    }

    @Test
    void cohorts_that_cannot_be_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> cohorts(o -> o.periods(0)));
        assertThrows(IllegalArgumentException.class, () -> cohorts(o -> o.periods(1_001)));
        assertThrows(IllegalArgumentException.class, () -> cohorts(o -> o.beginsWith("")));
        assertThrows(IllegalArgumentException.class, () -> cohorts(o -> o.returnsBy("")));
        assertThrows(IllegalArgumentException.class, () -> cohorts(o -> {}).merge(cohorts(o -> o.returnsBy("Pay"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new EmotionSummary("x").merge(new EmotionSummary("x", EmotionScale.ONE_TO_FIVE)));
        List<CohortSummaryOptions> kept = new ArrayList<>();
        CohortSummary summary = cohorts(kept::add);
        byte[] before = summary.toBytes();
        kept.get(0).periods(3);
        assertArrayEquals(before, summary.toBytes());
    }

    private static CohortSummary cohorts(Consumer<? super CohortSummaryOptions> options) {
        return new CohortSummary(CohortPeriod.DAY, ZoneOffset.UTC, options);
    }

    @Test
    void summaries_that_ask_different_things_are_not_merged() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> new ConversionSummary("Pay").merge(new ConversionSummary("Ad")));
        assertEquals(
                "The summaries ask different things: Pay and Ad.\nMerge those that ask the same.",
                refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new StepSummary(2).merge(StepSummary.around("Ad", 2)));
        assertThrows(IllegalArgumentException.class, () -> new StepSummary(101));
        assertThrows(IllegalArgumentException.class, () -> StepSummary.around("", 1));
        assertThrows(IllegalArgumentException.class, () -> new FunnelSummary(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new CountBeforeSummary("Ad", "Ad"));
    }

    @Test
    void counts_that_do_not_fit_each_other_are_refused() {
        byte[] good = filled(new ConversionSummary("Pay")).toBytes();
        for (String hostile : List.of("0001", "0102", "0000", "0200")) {
            byte[] bytes = good.clone();
            System.arraycopy(HexFormat.of().parseHex(hostile), 0, bytes, bytes.length - 2, 2);
            assertThrows(InvalidSummaryException.class, () -> ConversionSummary.fromBytes(bytes), hostile);
        }
    }

    /** Each class takes two bytes for its number and at most nine for its count; the rest is the head, bounds and sum. */
    @Test
    void durations_have_the_classes_that_are_said() {
        long years = java.time.Duration.ofDays(3_652_425).toMillis() * 1_000;
        int classes = DurationClasses.of(years) + 1;
        assertEquals(6_669, classes);
        assertTrue(classes * 11 + 6 + 2 + 9 + 9 + 1 + 40 <= 72 * 1_024);
    }

    @Test
    void java_serialises_summaries() throws IOException, ClassNotFoundException {
        for (JourneySummary<?, ?> summary : summaries()) {
            JourneySummary<?, ?> copy = (JourneySummary<?, ?>) read(written(summary));
            assertEquals(summary.getClass(), copy.getClass());
            assertArrayEquals(summary.toBytes(), copy.toBytes());
            assertEquals(summary.result(), copy.result());
        }
    }

    @Test
    void damage_to_a_serialised_summary_is_told() throws IOException {
        byte[] written = written(filled(new FlowSummary()));
        String text = new String(written, java.nio.charset.StandardCharsets.ISO_8859_1);
        written[text.indexOf("CJMS")] = 'X';
        assertThrows(InvalidObjectException.class, () -> read(written));
    }

    @Test
    void bytes_that_are_no_summary_are_refused() {
        refused("they do not begin like one", new byte[0]);
        refused("they do not begin like one", "CJMX\1\1".getBytes(US_ASCII));
        refused("there is no kind 13", "CJMS\1\15".getBytes(US_ASCII));
        refused("they end too early", "CJMS\1\1".getBytes(US_ASCII));
        byte[] good = filled(new FlowSummary()).toBytes();
        refused("more bytes follow", Arrays.copyOf(good, good.length + 1));
        byte[] older = good.clone();
        older[4] = 2;
        assertEquals(
                "The summary has version 2; version 1 can be read.\nUse one version of the library everywhere.",
                assertThrows(InvalidSummaryException.class, () -> FlowSummary.fromBytes(older))
                        .getMessage());
        assertEquals(
                "The bytes are a FlowSummary, not a VariantSummary.\nRead them by FlowSummary.fromBytes(…).",
                assertThrows(InvalidSummaryException.class, () -> VariantSummary.fromBytes(good))
                        .getMessage());
    }

    @Test
    void claims_of_size_allocate_nothing() {
        byte[] claim = {'C', 'J', 'M', 'S', 1, 2, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 7};
        assertThrows(InvalidSummaryException.class, () -> VariantSummary.fromBytes(claim));
        byte[] number = {'C', 'J', 'M', 'S', 1, 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1};
        String message = String.valueOf(assertThrows(InvalidSummaryException.class, () -> FlowSummary.fromBytes(number))
                .getMessage());
        assertTrue(message.contains("a number is too large"), message);
        byte[] padded = {'C', 'J', 'M', 'S', 1, 1, (byte) 0x82, 0};
        assertThrows(InvalidSummaryException.class, () -> FlowSummary.fromBytes(padded));
    }

    private static void refused(String what, byte[] bytes) {
        String message = String.valueOf(assertThrows(InvalidSummaryException.class, () -> FlowSummary.fromBytes(bytes))
                .getMessage());
        assertEquals(
                "The bytes are no summary of journeys: " + what + ".\nPass what toBytes() gave, unchanged.", message);
    }

    private static List<JourneySummary<?, ?>> summaries() {
        return List.of(
                filled(new FlowSummary()),
                filled(new VariantSummary()),
                filled(new DurationSummary()),
                filled(new FrequentVariants(1)),
                filled(new ConversionSummary("Pay")),
                filled(new CountBeforeSummary("Ad", "Pay")),
                filled(new StepSummary(2)),
                filled(StepSummary.around("Pay", 1)),
                filled(new FunnelSummary(List.of("Ad", "Pay"))),
                filled(new CohortSummary(CohortPeriod.WEEK, ZoneOffset.UTC)),
                filled(new EmotionSummary("score", EmotionScale.ONE_TO_TEN.withLabel(1, "awful"))),
                filled(new EventuallyFollowsSummary()),
                filled(new PathSummary("Ad->Pay")));
    }

    private static <S extends JourneySummary<S, R>, R> S filled(S summary) {
        LOG.forEach(summary::add);
        return summary;
    }

    private static byte[] written(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
