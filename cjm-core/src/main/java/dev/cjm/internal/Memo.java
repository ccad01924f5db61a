package dev.cjm.internal;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is found when it is first asked for, and then kept.
 *
 * <p>Thread-safe; two threads that ask at once may both find it, and then keep equal values.
 *
 * @param <T> the type of the value
 */
public final class Memo<T> {
    private final Supplier<? extends T> finding;
    private volatile @Nullable T found;

    /**
     * Says how the value is found.
     *
     * @param finding finds it; always the same one
     */
    public Memo(Supplier<? extends T> finding) {
        this.finding = finding;
    }

    /**
     * Obtains the value.
     *
     * @return the value
     */
    public T get() {
        T known = found;
        if (known == null) {
            known = Objects.requireNonNull(finding.get());
            found = known;
        }
        return known;
    }
}
