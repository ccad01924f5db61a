package dev.cjm.generators;

import dev.cjm.model.JourneyMapBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All verbs of all builders of the model, as reflection finds them. */
final class BuilderVerbs {
    private static final Set<String> ALL = find();

    private BuilderVerbs() {}

    /** Lists the verbs, for example {@code TouchpointBuilder.feels(double)}. */
    static Set<String> all() {
        return ALL;
    }

    private static Set<String> find() {
        Set<String> verbs = new TreeSet<>();
        builders().forEach(builder -> verbs.addAll(verbs(builder)));
        return verbs;
    }

    /** The public classes that are called builders. */
    private static List<Class<?>> builders() {
        try (Stream<Path> files = Files.list(folder())) {
            List<Class<?>> builders = new ArrayList<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Builder.class") && !name.contains("$"))
                    .map(name -> type(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .forEach(builders::add);
            return builders;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            URI root = JourneyMapBuilder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(root).resolve("dev/cjm/model");
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> type(String simpleName) {
        try {
            return Class.forName("dev.cjm.model." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> verbs(Class<?> builder) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(method -> builder.getSimpleName() + "." + method.getName() + "(" + parameters(method) + ")")
                .toList();
    }

    private static String parameters(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
    }
}
