package dev.cjm.model;

/**
 * Something that customers need, of a persona or in a stage.
 *
 * <p>Touchpoints say by its id that they serve it; the same need of two personas has the same id and text.
 *
 * @param id identifies it within its map, without blanks and control characters
 * @param text the need in words, not blank
 */
public record Need(String id, String text) {
    /**
     * Obtains a need with an id of its own.
     *
     * @param id identifies it within its map, without blanks and control characters
     * @param text the need in words, not blank
     * @throws InvalidJourneyMapException if the id is not possible or the text is blank
     */
    public Need {
        Parts.check("need", id, text);
    }

    /**
     * Obtains a need whose id is made of its text.
     *
     * @param text the need in words, with a letter or digit
     * @return the need
     * @throws InvalidJourneyMapException if no id can be made of the text
     */
    public static Need of(String text) {
        return new Need(Parts.id("need", text), text);
    }

    @Override
    public String toString() {
        return text;
    }
}
