package dev.cjm.exchange.mermaid;

import java.util.Objects;

/**
 * Says what of a map a Mermaid diagram does not hold.
 *
 * <p>Codes are stable, for programs; the text is an English sentence, for people.
 *
 * @param code what kind of loss it is: {@code score.missing}, {@code score.rounded}, {@code score.personas}, {@code score.mean},
 *     {@code stage.merged}, {@code stage.empty}, {@code stage.nested}, {@code name.changed}, {@code facts} or {@code size}
 * @param where the name of the stage or touchpoint; the title of the map for the whole
 * @param message what is lost; one sentence
 */
public record MermaidLoss(String code, String where, String message) {
    /**
     * Obtains a loss.
     *
     * @param code what kind of loss it is
     * @param where the name of the stage or touchpoint; the title of the map for the whole
     * @param message what is lost; one sentence
     * @throws NullPointerException if a part is null
     */
    public MermaidLoss {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return message;
    }
}
