package dev.cjm.analysis;

import dev.cjm.model.Stage;
import java.util.Objects;

/**
 * A lane in which a stage says nothing.
 *
 * @param stage the outermost stage
 * @param lane the lane
 */
public record BlankCell(Stage stage, Lane lane) {
    /**
     * Obtains a blank.
     *
     * @param stage the outermost stage
     * @param lane the lane
     */
    public BlankCell {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(lane, "lane");
    }
}
