package dev.cjm.observed;

/** Hears how far a reader is. */
@FunctionalInterface
public interface ReadingProgress {
    /**
     * Hears how far a reader is: every few mebibytes, and at the end.
     *
     * @param bytes how many bytes were read from the source, compressed ones as they are
     * @param events how many events were taken
     */
    void read(long bytes, long events);
}
