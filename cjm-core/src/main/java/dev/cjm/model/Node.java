package dev.cjm.model;

/** A place in the flow of a map: a touchpoint, or the outcome in which a journey ends. */
public sealed interface Node permits Touchpoint, Outcome {
    /**
     * Identifies the node among all touchpoints and outcomes of its map.
     *
     * @return the id, never blank
     */
    String id();

    /**
     * Tells what people call it.
     *
     * @return the name, never blank
     */
    String name();
}
