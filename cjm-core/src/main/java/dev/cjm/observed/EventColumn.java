package dev.cjm.observed;

import java.nio.charset.CharacterCodingException;

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

    /**
     * Reads the value of an event from what is written.
     *
     * @return false if it cannot be read
     * @throws CharacterCodingException if a text is no UTF-8
     */
    abstract boolean read(int event, byte[] from, int start, int end, TimeParser times) throws CharacterCodingException;

    /** A column without values, whose values this one can add. */
    abstract EventColumn sibling();

    /** Forgets all values. */
    abstract void clear();

    /** Adds the first values of a sibling behind so many of its own. */
    abstract void take(EventColumn sibling, int size, int count);

    abstract EventColumn gather(int[] order);

    abstract boolean has(int event);

    /** Tells whether two events have the same value, or both none. */
    abstract boolean same(int event, EventColumn others, int other);
}
