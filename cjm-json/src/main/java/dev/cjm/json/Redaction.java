package dev.cjm.json;

import dev.cjm.model.JourneyMap;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JsonParser;

/**
 * Makes maps that may be shown to others: what they must not see is not in them.
 *
 * <p>What comes out is a map, so everything can be made of it: JSON, pictures, reports. All that is left out is absent, not replaced, so
 * that nobody takes it for a fact. Two things stay without their words, because other facts hang on them: a statement keeps its score
 * and an actor its role, with {@code (withheld)} for what was said and for the name. Personas get pseudonyms for id and name where their
 * names are hidden: {@code persona-} and 16 hexadecimal digits of HMAC-SHA-256 of the id under the key. The same persona has the same
 * pseudonym in all maps and versions redacted under one key, and nobody without the key can tell whose it is; use different keys for
 * readers who must not compare what they got.
 *
 * <pre>{@code
 * JourneyMap shown = Redaction.of(RedactionProfile.PARTNER, key).apply(map);
 * }</pre>
 *
 * <p>Whole fields are hidden. What somebody wrote about a person into a field that stays, such as the title or the name of a touchpoint
 * or an id made of it, stays too.
 *
 * <p>Immutable and thread-safe.
 */
public final class Redaction {
    private static final int SHORTEST_KEY = 16;

    private static final JourneyJsonReader READER = JourneyJson.reader(
            o -> o.maxLength(Integer.MAX_VALUE - 8).maxParts(Integer.MAX_VALUE).onWarning(unused -> {}));

    private final RedactionProfile profile;
    private final SecretKeySpec key;

    private Redaction(RedactionProfile profile, SecretKeySpec key) {
        this.profile = profile;
        this.key = key;
    }

    /**
     * Obtains a redaction.
     *
     * @param profile for whom the maps are
     * @param key the key of the pseudonyms, at least 16 bytes, best random ones; it is copied
     * @return the redaction, to be kept and shared
     * @throws IllegalArgumentException if the key is shorter
     */
    public static Redaction of(RedactionProfile profile, byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "The key (%s bytes) must have at least %s bytes.\nTake random ones, and keep them."
                            .formatted(key.length, SHORTEST_KEY));
        }
        return new Redaction(Objects.requireNonNull(profile, "profile"), Pseudonyms.key(key));
    }

    /**
     * Redacts a map.
     *
     * @param map the map
     * @return a map without what the profile hides; its ids and references are whole
     */
    public JourneyMap apply(JourneyMap map) {
        JsonSettings settings = READER.settings();
        Source whole = Source.of(JourneyJson.write(map), settings);
        Source source = LoneSurrogates.replaced(whole).orElse(whole);
        CharArrayWriter shown = new CharArrayWriter();
        try (JsonParser parser = settings.parser(source)) {
            Reading in = new Reading(parser, source, new ProblemList(1, true), settings);
            in.nextToken();
            JsonText.write(
                    out -> new RedactedCopy(profile, new Pseudonyms(key), in, out).object(JourneyMapTable.JOURNEY_MAP),
                    shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no text does that
        }
        return READER.read(shown.toString());
    }

    /** Names the profile, never the key. */
    @Override
    public String toString() {
        return "Redaction for " + profile;
    }
}
