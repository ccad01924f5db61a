package dev.cjm.json;

/** Tells which operation of a patch cannot be done, where and why; nothing is changed then. */
public final class JourneyPatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The place of the operation in the patch. */
    private final int operation;

    /** Where the operation was to work. */
    private final String pointer;

    JourneyPatchException(int operation, String pointer, String reason) {
        super("Operation %s of the patch (%s) cannot be done: %s"
                .formatted(operation, pointer.isEmpty() ? "the whole document" : pointer, reason));
        this.operation = operation;
        this.pointer = pointer;
    }

    /**
     * Tells which operation it is.
     *
     * @return its index in the patch, from 0
     */
    public int operation() {
        return operation;
    }

    /**
     * Tells where it was to work.
     *
     * @return a JSON Pointer into the document of the map; as the patch says it where it is none
     */
    public String pointer() {
        return pointer;
    }
}
