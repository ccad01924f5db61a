package dev.cjm.json;

/** Ends reading at once, after a problem that makes the rest not worth reading. */
final class StopReading extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StopReading() {
        super(null, null, false, false);
    }
}
