package dev.cjm.json;

import dev.cjm.rule.Baseline;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;

/** Says where the map of a {@link SarifLog} is, and what is known already. */
public final class SarifOptions {
    private Optional<String> uri = Optional.empty();
    private Optional<String> document = Optional.empty();
    private Optional<Baseline> baseline = Optional.empty();

    SarifOptions() {}

    /**
     * Names the file that the map was read from.
     *
     * @param uriOfMap a URI, or one relative to the root of the repository: {@code maps/checkout.json}
     * @return these options
     * @throws IllegalArgumentException if it is no URI, such as one with blanks
     */
    public SarifOptions artifact(String uriOfMap) {
        uri = Optional.of(checked(uriOfMap));
        return this;
    }

    /**
     * Names the file that the map was read from, and gives what stands in it, so that results tell line and column.
     *
     * @param uriOfMap a URI, or one relative to the root of the repository: {@code maps/checkout.json}
     * @param json the text of the file, from which the map of the report was read; it may have been changed since by nobody
     * @return these options
     * @throws IllegalArgumentException if it is no URI, such as one with blanks
     */
    public SarifOptions artifact(String uriOfMap, String json) {
        document = Optional.of(Objects.requireNonNull(json, "json"));
        return artifact(uriOfMap);
    }

    /**
     * Sets aside what is known: each result then says whether it is new, unchanged, or absent now.
     *
     * @param known what is known
     * @return these options
     */
    public SarifOptions baseline(Baseline known) {
        baseline = Optional.of(Objects.requireNonNull(known, "known"));
        return this;
    }

    Optional<String> uri() {
        return uri;
    }

    Optional<String> document() {
        return document;
    }

    Optional<Baseline> known() {
        return baseline;
    }

    private static String checked(String uri) {
        Objects.requireNonNull(uri, "uriOfMap");
        try {
            if (!uri.isBlank()) {
                return new URI(uri).toASCIIString();
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw new IllegalArgumentException(
                "The place of the map %s must be a URI.\nWrite '/' between folders and %%20 for a blank, such as 'maps/check%%20out.json'."
                        .formatted(Wording.quoted(uri)));
    }
}
