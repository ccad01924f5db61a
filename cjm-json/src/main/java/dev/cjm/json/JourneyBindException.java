package dev.cjm.json;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/**
 * Tells a host's mapper all that keeps a value in its document from being a journey map.
 *
 * <p>Mappers and frameworks treat it as any other exception of binding. Its {@linkplain #getPath path} leads through the host's classes
 * to the map, its {@linkplain #getLocation location} is that of the first problem; {@link #problems} has them all, with pointers from the
 * root of the host's document. Its cause is the {@link InvalidJourneyJsonException} that {@link JourneyJson} would have thrown.
 */
public final class JourneyBindException extends DatabindException {
    private static final long serialVersionUID = 1L;

    /** All that is wrong. */
    private final InvalidJourneyJsonException refusal;

    JourneyBindException(JsonParser parser, InvalidJourneyJsonException refusal) {
        super(parser, String.valueOf(refusal.getMessage()), location(refusal), refusal);
        this.refusal = refusal;
    }

    /**
     * Lists the problems in the order of the document.
     *
     * @return at least one problem, unmodifiable; pointers start at the root of the host's document, lines and columns are 0 where its
     *     parser does not tell them, as for binary formats and trees
     */
    public List<JsonProblem> problems() {
        return refusal.problems();
    }

    private static TokenStreamLocation location(InvalidJourneyJsonException refusal) {
        JsonProblem first = refusal.problems().get(0);
        return first.line() == 0
                ? TokenStreamLocation.NA
                : new TokenStreamLocation(null, -1L, first.line(), first.column());
    }
}
