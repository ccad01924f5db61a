package dev.cjm.jqwik;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;

/** Finds the public constants that stand for values. */
final class Constants {
    private final Imports imports;

    Constants(Imports imports) {
        this.imports = imports;
    }

    /** The name of a constant that is equal to a value, imported; empty if there is none. */
    Optional<String> name(Class<?> owner, Object value) {
        return plainName(owner, value).map(name -> imports.constant(owner, name));
    }

    /** The name of a constant that is equal to a value; empty if there is none. */
    Optional<String> plainName(Class<?> owner, Object value) {
        return Arrays.stream(owner.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && value.equals(get(field)))
                .map(Field::getName)
                .findFirst();
    }

    private static Object get(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The public constant " + field.getName() + " cannot be read.", e);
        }
    }
}
