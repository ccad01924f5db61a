package dev.cjm.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Follows the location of a problem into a value. */
final class Paths {
    private Paths() {}

    /** What stands at a path such as {@code /stages/0/name}; empty if the path leads nowhere, or to nothing. */
    static Optional<Object> at(Object root, String path) {
        Optional<Object> at = Optional.of(root);
        for (String part : path.isEmpty() ? new String[0] : path.substring(1).split("/", -1)) {
            at = at.flatMap(value -> step(value, part.replace("~1", "/").replace("~0", "~")));
        }
        return at;
    }

    private static Optional<Object> step(Object value, String part) {
        if (value instanceof List<?> list) {
            boolean isPlace = part.matches("\\d{1,9}") && Integer.parseInt(part) < list.size();
            return isPlace ? Optional.of(list.get(Integer.parseInt(part))) : Optional.empty();
        }
        if (value instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get(part));
        }
        return accessor(value, part).flatMap(method -> plain(read(method, value)));
    }

    /** The accessor of a property; public only, for paths are for users. */
    private static Optional<Method> accessor(Object value, String part) {
        try {
            Method method = value.getClass().getMethod(part);
            method.setAccessible(true);
            return Optional.of(method);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Object read(Method method, Object value) {
        try {
            return method.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(method.toString(), e);
        }
    }

    private static Optional<Object> plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Object.class::cast);
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? Optional.of(optional.getAsDouble()) : Optional.empty();
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Optional.of(optional.getAsInt()) : Optional.empty();
        }
        return Optional.of(value);
    }
}
