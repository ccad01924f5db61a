package dev.cjm.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The named values of one list while it is built or edited: one per id; in an editor, naming one again changes it. */
final class NamedValues<T> {
    private final ValueBuilder owner;
    private final String property;
    private final Function<T, String> id;
    private final Function<T, String> name;
    private final List<T> values = new ArrayList<>();
    private int before;

    NamedValues(ValueBuilder owner, String property, Function<T, String> id, Function<T, String> name) {
        this.owner = owner;
        this.property = property;
        this.id = id;
        this.name = name;
    }

    /** Starts with what an editor finds; these values may be replaced, those added later may not. */
    void startWith(Collection<? extends T> found) {
        startWith(found, true);
    }

    /** Starts with what is there already, to be replaced or only added to. */
    void startWith(Collection<? extends T> found, boolean isEditing) {
        values.addAll(found);
        before = isEditing ? values.size() : 0;
    }

    /** Where the value of that name stands: that of the one that it changes, else the end. */
    int place(@Nullable String reference) {
        int at = reference == null ? -1 : find(reference, before);
        return at >= 0 ? at : values.size();
    }

    List<T> values() {
        return values;
    }

    void clear() {
        values.clear();
        before = 0;
    }

    /** Changes the value of that name that an editor found, else makes a new one. */
    void add(String reference, Supplier<T> making, UnaryOperator<T> changing) {
        Objects.requireNonNull(reference, "name");
        owner.open();
        int at = find(reference, before);
        if (at >= 0) {
            change(at, changing.apply(values.get(at)));
        } else {
            add(making.get());
        }
    }

    /** Adds a value; one that an editor found is replaced by it. */
    void add(T value) {
        String wanted = id.apply(Objects.requireNonNull(value, "value"));
        for (int i = 0; i < values.size(); i++) {
            T other = values.get(i);
            if (id.apply(other).equals(wanted)) {
                if (i < before) {
                    values.set(i, value);
                } else {
                    duplicate(values.size(), wanted, other, value);
                }
                return;
            }
        }
        values.add(value);
    }

    private void change(int at, T changed) {
        String wanted = id.apply(changed);
        for (int i = 0; i < values.size(); i++) {
            if (i != at && id.apply(values.get(i)).equals(wanted)) {
                duplicate(at, wanted, values.get(i), changed);
            }
        }
        values.set(at, changed);
    }

    void remove(String reference, String noun) {
        Objects.requireNonNull(reference, "reference");
        owner.open();
        int at = find(reference, values.size());
        if (at < 0) {
            List<String> known = new ArrayList<>();
            values.forEach(value -> known.add(name.apply(value)));
            owner.problems()
                    .unknown(
                            owner.where().path(property),
                            noun,
                            reference,
                            owner.where().words(),
                            known);
            return;
        }
        values.remove(at);
        if (at < before) {
            before--;
        }
    }

    Optional<T> get(String reference) {
        int at = find(reference, values.size());
        return at < 0 ? Optional.empty() : Optional.of(values.get(at));
    }

    /** By id first, then by name. */
    private int find(String reference, int end) {
        int byName = -1;
        for (int i = 0; i < end; i++) {
            if (id.apply(values.get(i)).equals(reference)) {
                return i;
            }
            if (byName < 0 && name.apply(values.get(i)).equals(reference)) {
                byName = i;
            }
        }
        return byName;
    }

    private void duplicate(int place, String wanted, T first, T second) {
        owner.problems()
                .duplicateId(
                        owner.where().path(property) + "/" + place + "/id",
                        "values of the " + ValueBuilder.words(property) + " of "
                                + owner.where().words(),
                        wanted,
                        Quoted.text(name.apply(first)),
                        Quoted.text(name.apply(second)));
    }
}
