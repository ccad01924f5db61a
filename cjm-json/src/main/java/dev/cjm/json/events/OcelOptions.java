package dev.cjm.json.events;

import dev.cjm.observed.ReadingOptions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Says how OCEL is read: which attributes of events, and which objects beside the one whose journey it is. */
public final class OcelOptions extends ReadingOptions<OcelOptions> {
    private final Set<String> related = new LinkedHashSet<>();

    OcelOptions() {}

    @Override
    protected OcelOptions self() {
        return this;
    }

    /**
     * Keeps which objects of other types an event concerns, in a column of texts that is called like the type.
     *
     * <p>Ids of several objects are joined by '+'; a '+' inside an id is then written '\+', a '\' as '\\'.
     *
     * @param objectTypes the types, for example {@code customer}
     * @return these options
     */
    public OcelOptions related(String... objectTypes) {
        for (String type : objectTypes) {
            related.add(Objects.requireNonNull(type, "type"));
        }
        return texts(objectTypes);
    }

    List<String> columns() {
        return columnNames();
    }

    boolean isRelated(String column) {
        return related.contains(column);
    }
}
