package dev.cjm.observed.xes;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cjm.observed.EventIntake;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attributes that were asked for, of the event that is being read and of its trace. */
final class XesRow {
    private static final String TRACE = "case:";

    private final EventIntake intake;
    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final String[] ofTrace;
    private final String[] ofEvent;
    private final int[] starts;
    private final int[] ends;
    private byte[] bytes = new byte[256];
    private int used;

    XesRow(EventIntake intake, List<String> columns) {
        this.intake = intake;
        this.columns = columns;
        ofTrace = new String[columns.size()];
        ofEvent = new String[columns.size()];
        starts = new int[columns.size() + 3];
        ends = new int[columns.size() + 3];
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), i);
        }
        newTrace();
    }

    void newTrace() {
        Arrays.fill(ofTrace, "");
        newEvent();
    }

    void newEvent() {
        Arrays.fill(ofEvent, "");
    }

    /** Whether anything is wanted beside journey, activity and time. */
    boolean isAskedFor() {
        return !columns.isEmpty();
    }

    void traceAttribute(String path, String value) {
        Integer place = places.get(TRACE + path);
        if (place != null) {
            ofTrace[place] = value;
        }
    }

    void eventAttribute(String path, String value) {
        Integer place = places.get(path);
        if (place != null) {
            ofEvent[place] = value;
        }
    }

    void take(String journey, String activity, String time) {
        used = 0;
        append(0, journey);
        append(1, activity);
        append(2, time);
        for (int i = 0; i < ofEvent.length; i++) {
            append(3 + i, ofEvent[i].isEmpty() ? ofTrace[i] : ofEvent[i]);
        }
        for (int i = 0; i < ofEvent.length; i++) {
            intake.value(i, bytes, starts[3 + i], ends[3 + i]);
        }
        intake.event(bytes, starts[0], ends[0], starts[1], ends[1], starts[2], ends[2]);
    }

    private void append(int part, String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        if (used + utf8.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, used + utf8.length));
        }
        System.arraycopy(utf8, 0, bytes, used, utf8.length);
        starts[part] = used;
        used += utf8.length;
        ends[part] = used;
    }
}
