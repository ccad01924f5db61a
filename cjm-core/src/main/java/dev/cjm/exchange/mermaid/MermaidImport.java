package dev.cjm.exchange.mermaid;

import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import java.util.List;
import java.util.Objects;

/**
 * A map that was read from a diagram, and how its lines were taken.
 *
 * @param map the map, in order; its scale is that of the diagram
 * @param issues what a reader should know: every line that was not taken word by word, in the order of the lines
 */
public record MermaidImport(JourneyMap map, List<MermaidIssue> issues) {
    /**
     * Obtains an import.
     *
     * @param map the map
     * @param issues what a reader should know
     * @throws NullPointerException if a part is null
     */
    public MermaidImport {
        Objects.requireNonNull(map, "map");
        issues = List.copyOf(issues);
    }

    /**
     * Tells on which scale the scores were read.
     *
     * @return the scale of the map
     */
    public EmotionScale scale() {
        return map.scale();
    }
}
