package dev.cjm.observed;

/** One further value per event, of one kind; values may be missing. */
abstract sealed class EventColumn permits TextColumn, NumberColumn, TimeColumn {
    private final String name;

    EventColumn(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Fills up with missing values. */
    abstract void pad(int size);

    abstract EventColumn gather(int[] order);

    abstract boolean has(int event);

    /** Tells whether two events have the same value, or both none. */
    abstract boolean same(int event, EventColumn others, int other);
}
