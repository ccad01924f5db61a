package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is read, there is a map or the one exception. */
class HostileInputProperties {
    private static final String FULL = JourneyJson.write(Samples.full());
    private static final byte[] BYTES = FULL.getBytes(StandardCharsets.UTF_8);

    private static final JourneyJsonReader READER = JourneyJson.reader(o -> o.onWarning(warning -> {}));

    @Example
    void a_document_cut_at_any_place_is_refused() {
        for (int length = 0; length < FULL.length() - 1; length++) {
            String cut = FULL.substring(0, length);
            assertThrows(InvalidJourneyJsonException.class, () -> JourneyJson.read(cut));
        }
    }

    @Property(tries = 5_000)
    void changed_bytes_give_a_map_or_the_one_exception(
            @ForAll @IntRange(max = 20_000) int place, @ForAll byte value, @ForAll @IntRange(max = 20_000) int other) {
        byte[] changed = BYTES.clone();
        changed[place % changed.length] = value;
        changed[other % changed.length] = changed[place % 100];
        read(changed);
    }

    @Property(tries = 2_000)
    void changed_characters_give_a_map_or_the_one_exception(
            @ForAll @IntRange(max = 20_000) int place, @ForAll char value) {
        StringBuilder changed = new StringBuilder(FULL);
        changed.setCharAt(place % changed.length(), value);
        read(changed.toString());
    }

    @Property(tries = 2_000)
    void moved_parts_give_a_map_or_the_one_exception(
            @ForAll @IntRange(max = 20_000) int from,
            @ForAll @IntRange(max = 500) int length,
            @ForAll @IntRange(max = 20_000) int to) {
        int start = from % FULL.length();
        String part = FULL.substring(start, Math.min(FULL.length(), start + length));
        int target = to % FULL.length();
        read(FULL.substring(0, target) + part + FULL.substring(target));
    }

    private static void read(String json) {
        try {
            JourneyJson.write(READER.read(json));
        } catch (InvalidJourneyJsonException e) {
            assertFalse(e.problems().isEmpty());
        }
    }

    private static void read(byte[] json) {
        try {
            JourneyJson.write(READER.read(json));
        } catch (InvalidJourneyJsonException e) {
            assertFalse(e.problems().isEmpty());
        }
    }
}
