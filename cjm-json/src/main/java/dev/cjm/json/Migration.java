package dev.cjm.json;

/**
 * Turns a map of one version of the format into one of the next.
 *
 * <p>A step changes the tree of the document and nothing else; the version it states is set for it. What it moves keeps its place, so that
 * problems are told where the author wrote them.
 *
 * @param source the version that it starts from
 * @param step what to change
 */
record Migration(int source, Step step) {
    /** A change of a map. */
    @FunctionalInterface
    interface Step {
        void apply(JsonTree.Struct map);
    }
}
