package dev.cjm.examples.quickstart;

import dev.cjm.json.InvalidJourneyJsonException;
import dev.cjm.json.JourneyJson;

/** What a reader says of a document in which four things are wrong. */
public final class BrokenDocument {
    private BrokenDocument() {}

    /**
     * Reads what cannot be read.
     *
     * @return the message
     */
    public static String message() {
        String json = SmallDocument.json()
                .replace("\"channel\": ", "\"chanel\": ")
                .replace("\"during\"", "\"durring\"")
                .replace("\"severity\": 6", "\"severity\": 6.5")
                .replace("\"target\": \"ordered\"", "\"target\": \"orderd\"");
        try {
            JourneyJson.read(json);
        } catch (InvalidJourneyJsonException e) {
            return e.getMessage() + "\n";
        }
        throw new IllegalStateException("Nothing was wrong.");
    }
}
