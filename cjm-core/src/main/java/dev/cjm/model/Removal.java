package dev.cjm.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** Takes single values out of the lists of what is edited; one that is not there is a problem with the nearest name. */
final class Removal {
    private final ValueBuilder owner;
    private final String property;
    private final String noun;

    Removal(ValueBuilder owner, String property, String noun) {
        this.owner = owner;
        this.property = property;
        this.noun = noun;
    }

    /** The words without those that are the same. */
    List<String> words(List<String> values, String words) {
        return named(values, words, List::of);
    }

    /** The values without those of which one of the names is this. */
    <T> List<T> named(List<T> values, String name, Function<? super T, List<String>> names) {
        Objects.requireNonNull(name, noun);
        return without(
                values,
                value -> names.apply(value).contains(name),
                name,
                value -> names.apply(value).get(0));
    }

    /** The values without this one. */
    <T> List<T> same(Collection<T> values, T value) {
        Objects.requireNonNull(value, noun);
        return without(values, value::equals, value.toString(), Object::toString);
    }

    private <T> List<T> without(
            Collection<T> values, Predicate<? super T> which, String reference, Function<? super T, String> name) {
        owner.open();
        List<T> left = values.stream().filter(which.negate()).toList();
        if (left.size() == values.size()) {
            owner.problems()
                    .unknown(
                            owner.where().path(property),
                            noun,
                            reference,
                            owner.where().words(),
                            () -> values.stream().<String>map(name).toList());
        }
        return left;
    }
}
