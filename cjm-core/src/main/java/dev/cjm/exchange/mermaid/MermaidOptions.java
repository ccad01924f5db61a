package dev.cjm.exchange.mermaid;

import dev.cjm.model.Channel;
import dev.cjm.model.Channels;
import dev.cjm.model.EmotionScale;
import java.util.Objects;
import java.util.Optional;

/** Says how a diagram is read. */
public final class MermaidOptions {
    private static final int USUAL_MOST = 1_000_000;

    private boolean isLenient;
    private EmotionScale scale = EmotionScale.of(1, 5, 3);
    private OffScale offScale = OffScale.REFUSE;
    private Channel channel = Channels.UNKNOWN;
    private Optional<String> title = Optional.empty();
    private int most = USUAL_MOST;

    MermaidOptions() {}

    /**
     * Takes what authors mean where Mermaid refuses it or gets it wrong, and tells each such line.
     *
     * <p>Code fences around the diagram and text outside them, a header in other case or none, colons within names (the score is after
     * the last colon that a number follows), full-width colons and commas, semicolons between statements or within names, number signs
     * within names, sections with colons, names that begin with keywords, scores like {@code 4/5}, and tasks without a score.
     *
     * @return these options
     */
    public MermaidOptions lenient() {
        isLenient = true;
        return this;
    }

    /**
     * Says on which scale the scores are; 1 to 5, neutral 3, unless said. The map has this scale.
     *
     * @param stated the scale
     * @return these options
     */
    public MermaidOptions scale(EmotionScale stated) {
        scale = Objects.requireNonNull(stated, "scale");
        return this;
    }

    /**
     * Says what becomes of scores that are not on the scale; they are refused unless said.
     *
     * @param policy what becomes of them
     * @return these options
     */
    public MermaidOptions offScale(OffScale policy) {
        offScale = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /**
     * Says on which channel all touchpoints are, for diagrams have none; unknown unless said.
     *
     * @param everywhere the channel
     * @return these options
     */
    public MermaidOptions channel(Channel everywhere) {
        channel = Objects.requireNonNull(everywhere, "channel");
        return this;
    }

    /**
     * Says the title of the map where the diagram has none.
     *
     * @param otherwise the title, not blank
     * @return these options
     * @throws IllegalArgumentException if the title is blank
     */
    public MermaidOptions title(String otherwise) {
        if (otherwise.isBlank()) {
            throw new IllegalArgumentException("The title is blank.\nGive the map a name.");
        }
        title = Optional.of(otherwise);
        return this;
    }

    /**
     * Says how long a diagram may be; a million characters unless said.
     *
     * @param characters the most characters, 1 or more
     * @return these options
     * @throws IllegalArgumentException if there is less than one
     */
    public MermaidOptions upTo(int characters) {
        if (characters < 1) {
            throw new IllegalArgumentException(
                    "The most characters (" + characters + ") must be 1 or more.\nAllow what the largest diagram has.");
        }
        most = characters;
        return this;
    }

    boolean isLenient() {
        return isLenient;
    }

    EmotionScale scale() {
        return scale;
    }

    OffScale offScale() {
        return offScale;
    }

    Channel channel() {
        return channel;
    }

    Optional<String> title() {
        return title;
    }

    int most() {
        return most;
    }
}
