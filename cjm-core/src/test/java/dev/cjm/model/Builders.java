package dev.cjm.model;

import java.io.File;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** All public builders and editors of the model, found among its compiled classes. */
final class Builders {
    private Builders() {}

    static List<Class<? extends ValueBuilder>> all() {
        return Arrays.stream(Objects.requireNonNull(directory().list()))
                .filter(name -> name.endsWith("Builder.class") || name.endsWith("Editor.class"))
                .filter(name -> !name.startsWith("Immutable") && !name.equals("ValueBuilder.class"))
                .sorted()
                .<Class<? extends ValueBuilder>>map(Builders::load)
                .toList();
    }

    private static File directory() {
        try {
            return new File(ValueBuilder.class.getResource("ValueBuilder.class").toURI()).getParentFile();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<? extends ValueBuilder> load(String file) {
        String name = "dev.cjm.model." + file.substring(0, file.length() - ".class".length());
        try {
            return Class.forName(name).asSubclass(ValueBuilder.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
