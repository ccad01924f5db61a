package dev.cjm.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All facts of one kind of part.
 *
 * @param type what the part is
 * @param name what people call a part
 * @param isOrdered whether the order of such parts says something
 * @param facts its facts, the name first if it has one
 * @param <P> the type of the part
 */
record PartTable<P>(PartType type, Function<P, String> name, boolean isOrdered, List<Fact<P>> facts) {
    List<Fact<P>> changed(P before, P after) {
        return before.equals(after)
                ? List.of()
                : facts.stream().filter(fact -> !fact.isSame(before, after)).toList();
    }

    /** The facts of which the target does not say what was expected. */
    List<Fact<P>> unexpected(List<Fact<P>> some, P expected, P target) {
        return changed(expected, target).stream().filter(some::contains).toList();
    }

    ChangedPart part(String id, Optional<P> before, Optional<P> after) {
        return new ChangedPart(type, id, name.apply(after.or(() -> before).orElseThrow()));
    }
}
