package dev.cjm.observed;

import java.nio.charset.CharacterCodingException;

/** A column of texts, each held once. */
final class TextColumn extends EventColumn {
    private static final int MISSING = -1;

    private final Names names;
    private final IntChunks numbers;

    TextColumn(String name) {
        this(name, new Names(), new IntChunks());
    }

    @Override
    TextColumn sibling() {
        return new TextColumn(name(), names.sibling(), new IntChunks());
    }

    private TextColumn(String name, Names names, IntChunks numbers) {
        super(name);
        this.names = names;
        this.numbers = numbers;
    }

    /** Numbers a text, so that it can be set. */
    void check(byte[] from, int start, int end) throws CharacterCodingException {
        names.number(from, start, end);
    }

    void set(int event, byte[] from, int start, int end) throws CharacterCodingException {
        set(event, names.number(from, start, end));
    }

    void set(int event, String text) throws CharacterCodingException {
        set(event, names.number(text));
    }

    private void set(int event, int number) {
        pad(event);
        if (numbers.size() > event) {
            numbers.set(event, number);
        } else {
            numbers.add(number);
        }
    }

    String text(int event) {
        return names.text(numbers.get(event));
    }

    @Override
    void pad(int size) {
        numbers.pad(size, MISSING);
    }

    @Override
    boolean read(int event, byte[] from, int start, int end, TimeParser times) throws CharacterCodingException {
        set(event, from, start, end);
        return true;
    }

    @Override
    void clear() {
        names.clear();
        numbers.clear();
    }

    @Override
    void take(EventColumn sibling, int size, int count) {
        if (sibling instanceof TextColumn texts) {
            pad(size);
            texts.pad(count);
            int[] known = names.numbers(texts.names);
            for (int event = 0; event < count; event++) {
                numbers.add(texts.has(event) ? known[texts.numbers.get(event)] : MISSING);
            }
        }
    }

    @Override
    TextColumn gather(int[] order) {
        return new TextColumn(name(), names, numbers.gather(order));
    }

    @Override
    boolean has(int event) {
        return numbers.get(event) != MISSING;
    }

    @Override
    boolean same(int event, EventColumn others, int other) {
        if (others instanceof TimeColumn times) {
            return has(event) == times.has(other) && (!has(event) || text(event).equals(times.text(other)));
        }
        if (!(others instanceof TextColumn texts) || has(event) != texts.has(other)) {
            return false;
        }
        return !has(event) || names.compare(numbers.get(event), texts.names, texts.numbers.get(other)) == 0;
    }
}
