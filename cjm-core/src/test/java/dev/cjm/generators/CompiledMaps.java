package dev.cjm.generators;

import dev.cjm.model.JourneyMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Compiles written code, many maps at once and each in a class of its own, and runs it. */
final class CompiledMaps {
    private static final String METHOD = "map";

    private CompiledMaps() {}

    /** The maps that the codes build, in the same order. */
    static List<JourneyMap> of(List<String> codes) {
        try {
            Path folder = Files.createTempDirectory("written-maps");
            try {
                compile(codes, folder);
                return run(codes.size(), folder);
            } finally {
                delete(folder);
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void compile(List<String> codes, Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString()));
        for (int i = 0; i < codes.size(); i++) {
            Path source = folder.resolve(name(i) + ".java");
            Files.writeString(source, unit(name(i), codes.get(i)));
            arguments.add(source.toString());
        }
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output);
        int failures =
                ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, arguments.toArray(String[]::new));
        if (failures != 0) {
            throw new AssertionError(output);
        }
    }

    private static List<JourneyMap> run(int count, Path folder) throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, CompiledMaps.class.getClassLoader())) {
            List<JourneyMap> maps = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                maps.add(
                        (JourneyMap) loader.loadClass(name(i)).getMethod(METHOD).invoke(null));
            }
            return maps;
        }
    }

    /** Written code with its imports made real. */
    private static String unit(String name, String code) {
        StringBuilder imports = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        code.lines().forEach(line -> {
            if (line.startsWith("// import ")) {
                imports.append(line.substring("// ".length())).append('\n');
            } else {
                statements.append("        ").append(line).append('\n');
            }
        });
        return imports + "public class " + name + " {\n    public static dev.cjm.model.JourneyMap " + METHOD + "() {\n"
                + statements + "        return map;\n    }\n}\n";
    }

    private static String name(int i) {
        return "Written" + i;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
