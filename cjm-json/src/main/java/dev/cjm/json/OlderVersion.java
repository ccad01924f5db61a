package dev.cjm.json;

/** Ends reading of a document that states an older version, to begin again with what its migration makes of it. */
final class OlderVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OlderVersion() {
        super(null, null, false, false);
    }
}
