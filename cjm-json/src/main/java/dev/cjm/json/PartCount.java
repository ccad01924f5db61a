package dev.cjm.json;

/** Counts the parts of a document against the limit of the reader. */
final class PartCount {
    private final int most;
    private int count;

    PartCount(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }

    /** Counts one more; true if that is one too many. */
    boolean isOver() {
        return ++count > most;
    }
}
