package dev.cjm.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cjm.model.JourneyMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Bytes, packed or not, give maps and refused lines that survive the way back, or the one exception. */
class JourneyNdjsonFuzz {
    private static final JourneyJsonReader READER =
            JourneyJson.reader(o -> o.maxLength(100_000).onWarning(warning -> {}));

    @FuzzTest(maxDuration = "20s")
    void read(byte[] lines) throws IOException {
        List<InvalidJourneyLine> bad = new ArrayList<>();
        List<JourneyMap> maps;
        try {
            maps = read(lines, bad);
        } catch (InvalidJourneyJsonException e) {
            return;
        }
        for (InvalidJourneyLine line : bad) {
            if (line.problems().isEmpty()
                    || line.problems().stream().anyMatch(problem -> problem.line() != line.line())) {
                throw new AssertionError("A refused line has no problem or not its place: " + line);
            }
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        JourneyNdjson.writeTo(maps.stream(), written);
        List<InvalidJourneyLine> none = new ArrayList<>();
        if (!read(written.toByteArray(), none).equals(maps) || !none.isEmpty()) {
            throw new AssertionError("The maps are not what was written: " + maps + none);
        }
    }

    private static List<JourneyMap> read(byte[] lines, List<InvalidJourneyLine> bad) throws IOException {
        return JourneyNdjson.read(
                        new ByteArrayInputStream(lines),
                        o -> o.reader(READER).maxUnpacked(1_000_000).skipInvalid(bad::add))
                .stream()
                .toList();
    }
}
