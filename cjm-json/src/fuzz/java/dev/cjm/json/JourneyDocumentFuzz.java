package dev.cjm.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cjm.model.JourneyMap;
import java.util.List;

/** Bytes, of an older version or not, give a document whose unknown fields survive the way back, or the one exception. */
class JourneyDocumentFuzz {
    private static final JourneyJsonReader READER =
            JourneyJson.reader(o -> o.maxLength(100_000).onWarning(warning -> {}));

    /** A title that was called a name. */
    private static final Migration RENAMING = new Migration(0, map -> {
        JsonTree name = map.fields().remove("name");
        if (name != null) {
            map.fields().put("title", name);
        }
    });

    private static final DocumentReader<JourneyMap> MIGRATING =
            new DocumentReader<>(WholeMap.MAP, READER.settings(), new Migrations(List.of(RENAMING)));

    @FuzzTest(maxDuration = "20s")
    void read(byte[] json) {
        JourneyDocument document;
        try {
            document = READER.readDocument(json);
        } catch (InvalidJourneyJsonException e) {
            migrate(json);
            return;
        }
        JourneyDocument again = READER.readDocument(document.toJson());
        if (!again.equals(document) || !again.unknown().equals(document.unknown())) {
            throw new AssertionError("The document is not what was written:\n" + document.toJson());
        }
    }

    private static void migrate(byte[] json) {
        try {
            JourneyMap map = MIGRATING.read(Source.of(json, READER.settings()));
            if (!READER.read(JourneyJson.write(map)).equals(map)) {
                throw new AssertionError("The map is not what was written: " + map);
            }
        } catch (InvalidJourneyJsonException e) {
            if (e.problems().isEmpty()) {
                throw new AssertionError("A refusal without a reason", e);
            }
        }
    }
}
