package dev.cjm.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cjm.model.JourneyMap;

/** Bytes give a map that survives the way back, or the one exception. */
class JourneyJsonFuzz {
    private static final JourneyJsonReader READER = JourneyJson.reader(o -> o.onWarning(warning -> {}));

    @FuzzTest(maxDuration = "20s")
    void read(byte[] json) {
        JourneyMap map;
        try {
            map = READER.read(json);
        } catch (InvalidJourneyJsonException e) {
            return;
        }
        String text = JourneyJson.write(map);
        JourneyMap again = READER.read(text);
        if (!again.equals(map) || !JourneyJson.write(again).equals(text)) {
            throw new AssertionError("The map is not what was written:\n" + text);
        }
    }
}
