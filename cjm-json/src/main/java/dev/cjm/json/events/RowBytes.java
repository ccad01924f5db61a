package dev.cjm.json.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cjm.observed.EventIntake;
import java.util.Arrays;

/** Hands the texts of a row to the intake, as bytes in one array. */
final class RowBytes {
    private final EventIntake intake;
    private final int[] starts;
    private final int[] ends;
    private byte[] bytes = new byte[256];
    private int used;
    private boolean isBroken;

    RowBytes(EventIntake intake, int columns) {
        this.intake = intake;
        starts = new int[columns + 3];
        ends = new int[columns + 3];
    }

    void clear() {
        used = 0;
        isBroken = false;
    }

    /** Sets a further value. */
    void value(int column, String text) {
        append(3 + column, text);
    }

    /** Ends the row; all values must be set. */
    void event(String journey, String activity, String time) {
        append(0, journey);
        append(1, activity);
        append(2, time);
        if (isBroken) {
            intake.bad(
                    "text.surrogate", "The event has a lone surrogate in a text.", "Write text that Unicode allows.");
            return;
        }
        for (int column = 0; column + 3 < starts.length; column++) {
            intake.value(column, bytes, starts[3 + column], ends[3 + column]);
        }
        intake.event(bytes, starts[0], ends[0], starts[1], ends[1], starts[2], ends[2]);
    }

    private void append(int part, String text) {
        isBroken |= hasLoneSurrogate(text);
        byte[] utf8 = text.getBytes(UTF_8);
        if (used + utf8.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, used + utf8.length));
        }
        System.arraycopy(utf8, 0, bytes, used, utf8.length);
        starts[part] = used;
        used += utf8.length;
        ends[part] = used;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int whole = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(whole)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
