package dev.cjm.render.view;

/** How something differs from the map of today. */
public enum Change {
    /** It does not, or nothing is compared. */
    NONE,
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** It says the same, and stands elsewhere. */
    MOVED,
    /** It is there in both, and not the same. */
    CHANGED;

    /** The key of its word. */
    public String key() {
        return "change." + name();
    }
}
