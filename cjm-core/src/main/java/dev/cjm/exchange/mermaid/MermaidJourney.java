package dev.cjm.exchange.mermaid;

import dev.cjm.model.JourneyMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A map as a Mermaid user journey, and back.
 *
 * <p>Stages become sections, touchpoints tasks, and the emotion of everybody a score from 1 to 5: worst becomes 1, neutral 3, best 5,
 * what lies between keeps its proportion to its side and is rounded half up to one decimal. Who acts at a touchpoint becomes an
 * actor: its own customers, or all personas where it names none, and then all others that it names.
 *
 * <p>Immutable and thread-safe. The text is the same on every JDK.
 */
public final class MermaidJourney {
    private final String text;
    private final List<MermaidLoss> losses;

    private MermaidJourney(String text, List<MermaidLoss> losses) {
        this.text = text;
        this.losses = losses;
    }

    /**
     * Writes a map.
     *
     * @param map the map
     * @return its diagram, and what the diagram does not hold
     */
    public static MermaidJourney of(JourneyMap map) {
        JourneyWriting writing = new JourneyWriting(Objects.requireNonNull(map, "map"));
        return new MermaidJourney(writing.text(), writing.losses());
    }

    /**
     * Reads a diagram as Mermaid does, and refuses what Mermaid refuses or would get wrong.
     *
     * @param text the diagram
     * @return the map, and what a reader should know
     * @throws InvalidMermaidException if it is no journey diagram, or a line cannot be taken
     */
    public static MermaidImport read(String text) {
        return read(text, options -> {});
    }

    /**
     * Reads a diagram.
     *
     * {@snippet class=dev.cjm.exchange.mermaid.Snippets region=lenient}
     *
     * @param text the diagram
     * @param options says how: lenient or not, on which scale, on which channel
     * @return the map, and what a reader should know
     * @throws InvalidMermaidException if it is no journey diagram, or a line cannot be taken
     */
    public static MermaidImport read(String text, Consumer<? super MermaidOptions> options) {
        MermaidOptions chosen = new MermaidOptions();
        options.accept(chosen);
        return new JourneyReading(Objects.requireNonNull(text, "text"), chosen).result();
    }

    /**
     * Tells the diagram.
     *
     * @return its lines, each with a line feed at the end
     */
    public String text() {
        return text;
    }

    /**
     * Lists what the map says and the diagram does not hold.
     *
     * @return the losses, stage by stage, those of the whole map last; unmodifiable
     */
    public List<MermaidLoss> losses() {
        return losses;
    }

    /** Tells the diagram. */
    @Override
    public String toString() {
        return text;
    }
}
