package dev.cjm.observed.summary;

/** Tells why bytes are no summary. */
public final class InvalidSummaryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidSummaryException(String message, String hint) {
        super(message + "\n" + hint);
    }

    static InvalidSummaryException damaged(String what) {
        return new InvalidSummaryException(
                "The bytes are no summary of journeys: " + what + ".", "Pass what toBytes() gave, unchanged.");
    }
}
