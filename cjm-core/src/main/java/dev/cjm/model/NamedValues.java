package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The named values of one list while it is built or edited: one per id; in an editor, naming one again changes it. */
final class NamedValues<T> {
    private static final int FEW = 8;

    private final ValueBuilder owner;
    private final String property;
    private final Function<T, String> id;
    private final Function<T, String> name;
    /** Begins as a list that cannot grow: most touchpoints have no value of most kinds. */
    private List<T> values = List.of();

    private @Nullable Map<String, Integer> ids;
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
        values = new ArrayList<>(found);
        index();
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

    /** Whether there is anything to tell: an editor tells none, too. */
    boolean isSaid() {
        return !values.isEmpty() || owner.isEditor();
    }

    void clear() {
        values = List.of();
        index();
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
        int at = byId(wanted, values.size());
        if (at < 0) {
            values = values.isEmpty() ? new ArrayList<>() : values;
            values.add(value);
            if (ids != null) {
                ids.put(wanted, values.size() - 1);
            } else {
                index();
            }
        } else if (at < before) {
            values.set(at, value);
        } else {
            duplicate(values.size(), wanted, values.get(at), value);
        }
    }

    private void change(int at, T changed) {
        String wanted = id.apply(changed);
        int other = byId(wanted, values.size());
        if (other >= 0 && other != at) {
            duplicate(at, wanted, values.get(other), changed);
        }
        values.set(at, changed);
        if (other != at) {
            index();
        }
    }

    void remove(String reference, String noun) {
        Objects.requireNonNull(reference, "reference");
        owner.open();
        int at = find(reference, values.size());
        if (at < 0) {
            owner.problems()
                    .unknown(
                            owner.where().path(property),
                            noun,
                            reference,
                            owner.where().words(),
                            () -> values.stream().map(name).toList());
            return;
        }
        values.remove(at);
        index();
        if (at < before) {
            before--;
        }
    }

    /** By id first, then by name. */
    private int find(String reference, int end) {
        int found = byId(reference, end);
        for (int i = 0; found < 0 && i < end; i++) {
            if (name.apply(values.get(i)).equals(reference)) {
                found = i;
            }
        }
        return found;
    }

    private int byId(String wanted, int end) {
        if (ids != null) {
            int at = ids.getOrDefault(wanted, -1);
            return at < end ? at : -1;
        }
        for (int i = 0; i < end; i++) {
            if (id.apply(values.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Few values are faster looked through than indexed, and most touchpoints have few. */
    private void index() {
        ids = null;
        if (values.size() > FEW) {
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                places.putIfAbsent(id.apply(values.get(i)), i);
            }
            ids = places;
        }
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
