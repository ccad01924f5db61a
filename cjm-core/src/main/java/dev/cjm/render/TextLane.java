package dev.cjm.render;

import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A lane of texts that the caller finds.
 *
 * @param title its heading, not blank
 * @param texts finds the texts of a touchpoint, perhaps none
 */
public record TextLane(String title, Function<Touchpoint, List<String>> texts) implements Lane {
    /**
     * Obtains a lane.
     *
     * @param title its heading, not blank
     * @param texts finds the texts of a touchpoint, perhaps none
     * @throws IllegalArgumentException if the title is blank
     */
    public TextLane {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(texts, "texts");
        if (title.isBlank()) {
            throw new IllegalArgumentException("The title of a lane must not be blank.\nSay what its texts are about.");
        }
    }
}
