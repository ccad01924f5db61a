package dev.cjm.rule.catalog;

import dev.cjm.model.JourneyMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** Compiles the examples of the catalogue, as a reader of its page would. */
final class CatalogExamples {
    private static final List<String> STATIC_IMPORTS = List.of(
            "Channels",
            "Phase",
            "EvidenceKind",
            "SourceType",
            "HandOff",
            "ChannelSwitch",
            "MapState",
            "OutcomeKind",
            "MetricKind");

    private CatalogExamples() {}

    /** The map of each example. */
    static Map<String, JourneyMap> compiled(Path directory, List<String> examples) throws Exception {
        StringBuilder code = new StringBuilder();
        STATIC_IMPORTS.forEach(
                each -> code.append("import static dev.cjm.model.").append(each).append(".*;\n"));
        code.append("import dev.cjm.model.*;\nimport java.time.*;\nimport java.util.List;\n");
        code.append("public class Examples {\n");
        List<String> distinct = examples.stream().distinct().toList();
        for (int i = 0; i < distinct.size(); i++) {
            code.append("public static JourneyMap map").append(i).append("() { return JourneyMap.named(\"Example\")");
            code.append(distinct.get(i)).append(".build(); }\n");
        }
        compile(directory, code.append("}\n").toString());
        Map<String, JourneyMap> maps = new LinkedHashMap<>();
        URL[] urls = {directory.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, CatalogExamples.class.getClassLoader())) {
            Class<?> type = loader.loadClass("Examples");
            for (int i = 0; i < distinct.size(); i++) {
                maps.put(distinct.get(i), (JourneyMap) type.getMethod("map" + i).invoke(null));
            }
        }
        return maps;
    }

    private static void compile(Path directory, String code) throws IOException {
        Path file = directory.resolve("Examples.java");
        Files.writeString(file, code);
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-encoding", "UTF-8", "-d", directory.toString()));
        arguments.addAll(List.of("-classpath", System.getProperty("java.class.path", ""), file.toString()));
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output);
        int failures =
                ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, arguments.toArray(String[]::new));
        if (failures != 0) {
            throw new AssertionError("The examples do not compile:\n" + output);
        }
    }
}
