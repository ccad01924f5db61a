package dev.cjm.model;

/**
 * Where the journey of a map starts and where it ends.
 *
 * @param start what happens first, not blank
 * @param end what happens last, not blank
 */
public record Scope(String start, String end) {
    /**
     * Obtains a scope.
     *
     * @param start what happens first, not blank
     * @param end what happens last, not blank
     * @throws InvalidJourneyMapException if a boundary is blank
     */
    public Scope {
        Parts.filled("scope", "start", start);
        Parts.filled("scope", "end", end);
    }

    @Override
    public String toString() {
        return start + " → " + end;
    }
}
