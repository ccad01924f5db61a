package dev.cjm.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cjm.model.JourneyMap;
import java.util.List;

/** Bytes, packed or not, give maps that survive the way back, or the one exception. */
class JourneyPortfolioFuzz {
    private static final JourneyJsonReader READER =
            JourneyJson.reader(o -> o.maxLength(100_000).onWarning(warning -> {}));

    @FuzzTest(maxDuration = "20s")
    void read(byte[] json) {
        List<JourneyMap> maps;
        try {
            maps = READER.readAll(json);
        } catch (InvalidJourneyJsonException e) {
            return;
        }
        if (!JourneyJson.readAll(JourneyJson.writeAll(maps)).equals(maps)) {
            throw new AssertionError("The maps are not what was written: " + maps);
        }
    }
}
