package dev.cjm.json;

import dev.cjm.compare.JourneyDiff;
import dev.cjm.internal.Quoted;
import dev.cjm.model.JourneyMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Changes of a map as JSON Patch (RFC 6902), for programs that know JSON and not this library.
 *
 * <pre>{@code
 * JourneyPatch patch = JourneyPatch.of(JourneyDiff.from(current).to(future));
 * String json = patch.toJson();                             // [{"op": "replace", "path": "/stages/1/…", "value": 1}, …]
 * JourneyMap same = JourneyPatch.read(json).apply(current); // the future map
 * }</pre>
 *
 * <p>Pointers lead into the canonical document of a map ({@link JourneyJson#write(JourneyMap)}), so they hold for one map only; a
 * {@link JourneyDiff}, which goes by ids, can be applied to maps that differ elsewhere. Things with ids that change their place are moved,
 * and as few as possible. A patch that is made can be read: where it would take more operations than are read, one replaces the whole
 * document. Immutable and thread-safe.
 *
 * <p>Patches are made and applied by code of this library, and tests hold it against zjsonpatch. That one, the best kept library for JSON
 * Patch in Java, is no dependency: it has no module name, brings commons-collections4, wraps trees of Jackson 2 and 3 in bridges (this
 * library streams), and goes by places, not by ids.
 */
public final class JourneyPatch {
    /** A value stands in an operation, and that in the list. */
    private static final int LEVELS_AROUND = 2;
    /** What a char takes at most in UTF-8. */
    private static final int MOST_BYTES = 3;

    private final List<PatchOperation> operations;

    private JourneyPatch(List<PatchOperation> operations) {
        this.operations = List.copyOf(operations);
    }

    /**
     * Makes a patch of changes.
     *
     * @param diff the changes
     * @return the operations that make the document of the future map of that of the current one; none if the maps are equal
     * @throws IllegalArgumentException if the document of the future map has more than 5,000,000 values, which no patch may carry
     */
    public static JourneyPatch of(JourneyDiff diff) {
        JsonTree future = UnknownFields.canonical(diff.future());
        if (future.size() > PatchRun.MOST_VALUES) {
            throw new IllegalArgumentException(
                    "The document of map %s has %s values, and a patch may carry at most %s.\nApply the changes themselves: JourneyDiff.apply(map)."
                            .formatted(Quoted.text(diff.future().title()), future.size(), PatchRun.MOST_VALUES));
        }
        return new JourneyPatch(PatchMaking.of(UnknownFields.canonical(diff.current()), future));
    }

    /**
     * Reads a patch.
     *
     * @param json a JSON Patch document of at most 100,000 operations and 64 MiB
     * @return the patch
     * @throws InvalidJourneyJsonException if the text is no JSON, too long or too deep
     * @throws JourneyPatchException if one of the operations is none
     */
    public static JourneyPatch read(String json) {
        JsonSettings settings = new JourneyJsonOptions()
                .maxDepth(JourneyJsonOptions.DEFAULT_MAX_DEPTH + LEVELS_AROUND)
                .settings();
        return new JourneyPatch(PatchReading.of(TreeReader.read(Source.of(json, settings), settings, Set.of())));
    }

    /**
     * Changes a map.
     *
     * @param map the map, whose canonical document the patch was made for
     * @return the changed map
     * @throws JourneyPatchException if an operation cannot be done, or a test fails; it tells which
     * @throws InvalidJourneyJsonException if what comes of it is no journey map, or larger than the default limits of reading; it tells all
     *     problems with their pointers, fields that nobody knows among them
     */
    public JourneyMap apply(JourneyMap map) {
        JsonTree changed = new PatchRun(UnknownFields.canonical(map)).all(operations);
        return JourneyJson.reader(JourneyJsonOptions::refuseUnknown).read(JsonText.text(changed::write));
    }

    /**
     * Tells how many operations there are.
     *
     * @return the number, 0 if nothing changes
     */
    public int size() {
        return operations.size();
    }

    /**
     * Writes the patch.
     *
     * @return a JSON Patch document, the same for the same changes
     * @throws IllegalStateException if it would be longer than 64 MiB, so that {@link #read} refused it
     */
    public String toJson() {
        String json = text();
        if (bytes(json) > JourneyJsonOptions.DEFAULT_MAX_LENGTH) {
            throw new IllegalStateException(
                    "The patch is longer than %s bytes, which is the most that is read.\nWrite the future map itself: JourneyJson.write(map)."
                            .formatted(JourneyJsonOptions.DEFAULT_MAX_LENGTH));
        }
        return json;
    }

    private static long bytes(String json) {
        return json.length() <= JourneyJsonOptions.DEFAULT_MAX_LENGTH / MOST_BYTES
                ? json.length()
                : json.getBytes(StandardCharsets.UTF_8).length;
    }

    private String text() {
        return JsonText.text(out -> {
            out.writeStartArray();
            operations.forEach(each -> each.write(out));
            out.writeEndArray();
        });
    }

    /**
     * Tells whether another patch has the same operations.
     *
     * @param other the other one
     * @return true if both are written with the same text
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof JourneyPatch patch && text().equals(patch.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
