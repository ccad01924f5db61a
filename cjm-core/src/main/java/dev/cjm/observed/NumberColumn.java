package dev.cjm.observed;

/** A column of numbers. */
final class NumberColumn extends EventColumn {
    /** No number is NaN, so this one stands for none. */
    private static final long MISSING = Double.doubleToLongBits(Double.NaN);

    private final LongChunks bits;

    NumberColumn(String name) {
        this(name, new LongChunks());
    }

    private NumberColumn(String name, LongChunks bits) {
        super(name);
        this.bits = bits;
    }

    void set(int event, double number) {
        pad(event);
        long value = Double.doubleToLongBits(number + 0.0);
        if (bits.size() > event) {
            bits.set(event, value);
        } else {
            bits.add(value);
        }
    }

    double number(int event) {
        return Double.longBitsToDouble(bits.get(event));
    }

    @Override
    void pad(int size) {
        while (bits.size() < size) {
            bits.add(MISSING);
        }
    }

    @Override
    boolean read(int event, byte[] from, int start, int end, TimeParser times) {
        double number = Numerals.number(from, start, end);
        if (Double.isNaN(number)) {
            return false;
        }
        set(event, number);
        return true;
    }

    @Override
    NumberColumn sibling() {
        return new NumberColumn(name());
    }

    @Override
    void clear() {
        bits.clear();
    }

    @Override
    void take(EventColumn sibling, int size, int count) {
        if (sibling instanceof NumberColumn numbers) {
            pad(size);
            numbers.pad(count);
            for (int event = 0; event < count; event++) {
                bits.add(numbers.bits.get(event));
            }
        }
    }

    @Override
    NumberColumn gather(int[] order) {
        return new NumberColumn(name(), bits.gather(order));
    }

    @Override
    boolean has(int event) {
        return bits.get(event) != MISSING;
    }

    @Override
    boolean same(int event, EventColumn others, int other) {
        return others instanceof NumberColumn numbers && bits.get(event) == numbers.bits.get(other);
    }
}
