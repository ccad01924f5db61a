package dev.cjm.observed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventBatchTest {
    private final Rows options = new Rows();

    @Test
    void its_rows_are_taken_as_if_they_were_told_one_by_one() {
        EventIntake intake = new EventIntake("rows", options);
        EventBatch batch = intake.batch();
        for (int round = 0; round < 2; round++) {
            batch.clear();
            assertTrue(tell(batch, "j1", "A", "2026-01-0" + (1 + round)));
            assertTrue(tell(batch, "j2", "B", "2026-01-0" + (1 + round)));
            assertEquals(2, batch.size());
            assertTrue(intake.take(batch));
        }
        EventLog log = intake.log();
        assertEquals(2, log.journeyCount());
        assertEquals(4, log.eventCount());
        assertTrue(
                log.report().assumptions().toString().contains("4 times"),
                log.report().toString());
    }

    @Test
    void further_values_are_taken_with_their_rows() {
        EventIntake intake = new EventIntake("rows", options.texts("channel").numbers("cost"));
        EventBatch batch = intake.batch();
        for (int round = 0; round < 2; round++) {
            batch.clear();
            assertTrue(tell(batch, "j1", "A", "2026-01-01"));
            assertTrue(value(batch, 0, round == 0 ? "web" : "store"));
            assertTrue(value(batch, 1, ""));
            assertTrue(tell(batch, "j1", "B", "2026-01-02"));
            assertTrue(value(batch, 1, "2.50"));
            assertTrue(tell(batch, "j1", "C", "2026-01-03"));
            assertTrue(tell(batch, "j1", "D", "2026-01-04"));
            assertTrue(intake.take(batch));
        }
        String events = intake.log().journeys().get(0).events().stream()
                .map(event -> event.activity()
                        + event.texts().values()
                        + event.numbers().values())
                .collect(Collectors.joining(" "));
        assertEquals("A[][] A[][] B[web][] B[store][] C[][2.5] C[][2.5] D[][] D[][]", events);
    }

    @Test
    void a_value_that_cannot_be_taken_refuses_the_batch() {
        EventIntake intake = new EventIntake("rows", options.texts("channel").numbers("cost"));
        EventBatch batch = intake.batch();
        assertTrue(value(batch, 0, "web"));
        assertFalse(value(batch, 1, "dear"));
        assertFalse(tell(batch, "j1", "A", "2026-01-01"));
        assertFalse(intake.take(batch));
        batch.clear();
        assertTrue(tell(batch, "j1", "A", "2026-01-01"));
        assertFalse(batch.value(0, new byte[] {(byte) 0xFF}, 0, 1));
        assertFalse(intake.take(batch));
        batch.clear();
        assertTrue(tell(batch, "j1", "A", "2026-01-01"));
        assertTrue(intake.take(batch));
        assertEquals(1, intake.log().eventCount());
    }

    @Test
    void what_was_taken_is_not_taken_again() {
        EventIntake intake = new EventIntake("rows", options);
        EventBatch batch = intake.batch();
        assertTrue(tell(batch, "j1", "A", "2026-01-01"));
        assertTrue(intake.take(batch));
        assertEquals(0, batch.size());
        assertTrue(intake.take(batch));
        assertTrue(tell(batch, "j1", "B", "2026-01-02"));
        assertTrue(intake.take(batch));
        assertEquals(List.of("A", "B"), intake.log().journeys().get(0).activities());
    }

    @Test
    void what_refused_a_row_is_not_taken_until_it_is_cleared() {
        EventIntake intake = new EventIntake("rows", options);
        EventBatch batch = intake.batch();
        assertTrue(tell(batch, "j1", "A", "2026-01-01"));
        assertFalse(tell(batch, "j1", "", "2026-01-01"));
        assertFalse(tell(batch, "j1", "A", "2026-01-01"));
        assertFalse(intake.take(batch));
        batch.clear();
        assertTrue(tell(batch, "j1", "A", "2026-01-01"));
        assertTrue(intake.take(batch));
        assertEquals(1, intake.log().eventCount());
    }

    @Test
    void too_many_rows_are_not_taken() {
        EventIntake intake = new EventIntake("rows", options.maxEvents(1));
        EventBatch batch = intake.batch();
        tell(batch, "j1", "A", "2026-01-01");
        tell(batch, "j1", "B", "2026-01-01");
        assertFalse(intake.hasRoomFor(2));
        assertFalse(intake.take(batch));
        assertEquals(0, intake.log().eventCount());
    }

    @Test
    void that_of_another_intake_is_refused() {
        EventBatch batch = new EventIntake("one", options).batch();
        EventIntake other = new EventIntake("other", options);
        assertThrows(IllegalArgumentException.class, () -> other.take(batch));
    }

    private static boolean value(EventBatch batch, int column, String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        return batch.value(column, utf8, 0, utf8.length);
    }

    private static boolean tell(EventBatch batch, String journey, String activity, String time) {
        byte[] row = (journey + activity + time).getBytes(UTF_8);
        int afterJourney = journey.length();
        int afterActivity = afterJourney + activity.length();
        return batch.event(row, 0, afterJourney, afterJourney, afterActivity, afterActivity, row.length);
    }

    private static final class Rows extends ReadingOptions<Rows> {
        @Override
        protected Rows self() {
            return this;
        }
    }
}
