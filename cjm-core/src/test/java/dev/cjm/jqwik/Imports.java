package dev.cjm.jqwik;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The imports that written code needs. */
final class Imports {
    private final Set<String> types = new TreeSet<>();
    private final Set<String> constants = new TreeSet<>();
    private final Map<String, Class<?>> owners = new HashMap<>();

    /** The simple name of a type. */
    String type(Class<?> type) {
        types.add("import " + type.getName() + ";");
        return type.getSimpleName();
    }

    String constant(Enum<?> constant) {
        return constant(constant.getDeclaringClass(), constant.name());
    }

    /** The name of a constant, alone unless another type has one of that name, too. */
    String constant(Class<?> owner, String name) {
        if (owners.computeIfAbsent(name, key -> owner) != owner) {
            return type(owner) + "." + name;
        }
        constants.add("import static " + owner.getName() + "." + name + ";");
        return name;
    }

    /** All of them, each as a comment. */
    String asComments() {
        return java.util.stream.Stream.concat(constants.stream(), types.stream())
                .map(line -> "// " + line + "\n")
                .collect(Collectors.joining());
    }
}
