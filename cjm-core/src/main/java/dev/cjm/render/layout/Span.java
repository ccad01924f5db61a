package dev.cjm.render.layout;

import dev.cjm.model.Stage;

/**
 * The columns over which a stage reaches.
 *
 * @param stage the stage
 * @param depth how deep it is nested, 0 for a stage of the map
 * @param first the place of its first column
 * @param last the place of its last column
 */
public record Span(Stage stage, int depth, int first, int last) {}
