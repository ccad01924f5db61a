package dev.cjm.observed;

/** A column of times; to those who ask for texts it tells them in ISO 8601 and UTC. */
final class TimeColumn extends EventColumn {
    private static final long MISSING = Long.MIN_VALUE;

    private final LongChunks micros;

    TimeColumn(String name) {
        this(name, new LongChunks());
    }

    private TimeColumn(String name, LongChunks micros) {
        super(name);
        this.micros = micros;
    }

    void set(int event, long time) {
        pad(event);
        if (micros.size() > event) {
            micros.set(event, time);
        } else {
            micros.add(time);
        }
    }

    long micros(int event) {
        return micros.get(event);
    }

    String text(int event) {
        return Micros.instant(micros.get(event)).toString();
    }

    @Override
    void pad(int size) {
        while (micros.size() < size) {
            micros.add(MISSING);
        }
    }

    @Override
    boolean read(int event, byte[] from, int start, int end, TimeParser times) {
        long time = times.micros(from, start, end);
        if (time == TimeParser.INVALID) {
            return false;
        }
        set(event, time);
        return true;
    }

    @Override
    TimeColumn sibling() {
        return new TimeColumn(name());
    }

    @Override
    void clear() {
        micros.clear();
    }

    @Override
    void take(EventColumn sibling, int size, int count) {
        if (sibling instanceof TimeColumn times) {
            pad(size);
            times.pad(count);
            for (int event = 0; event < count; event++) {
                micros.add(times.micros.get(event));
            }
        }
    }

    @Override
    TimeColumn gather(int[] order) {
        return new TimeColumn(name(), micros.gather(order));
    }

    @Override
    boolean has(int event) {
        return micros.get(event) != MISSING;
    }

    @Override
    boolean same(int event, EventColumn others, int other) {
        if (others instanceof TimeColumn times) {
            return micros.get(event) == times.micros.get(other);
        }
        return others instanceof TextColumn && others.same(other, this, event);
    }
}
