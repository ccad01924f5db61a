package dev.cjm.examples.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.examples.Main;
import dev.cjm.model.JourneyMap;
import dev.cjm.rule.JourneyRule;
import dev.cjm.rule.catalog.JourneyRules;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All maps that the examples ship, found by their methods, speak as customers do. */
class ExampleMapsTest {
    @Test
    void no_map_has_a_word_of_the_company() throws Exception {
        JourneyRule customers = JourneyRules.rule("touchpoint.customer-view");
        List<String> hits = new ArrayList<>();
        maps().forEach((name, map) -> customers.check(map).forEach(each -> hits.add(name + ": " + each.message())));
        assertEquals(List.of(), hits);
    }

    @Test
    void the_known_maps_are_among_them() throws Exception {
        assertTrue(maps().keySet()
                .containsAll(List.of("FreshFoodInOneHour.map", "FreshFoodRetailer.map", "ThereAndBack.map")));
    }

    private static Map<String, JourneyMap> maps() throws IOException, ReflectiveOperationException, URISyntaxException {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Map<String, JourneyMap> maps = new TreeMap<>();
        for (Class<?> type : types(classes)) {
            for (Method each : type.getDeclaredMethods()) {
                boolean isMap = each.getReturnType() == JourneyMap.class
                        && each.getParameterCount() == 0
                        && Modifier.isStatic(each.getModifiers())
                        && !Modifier.isPrivate(each.getModifiers());
                if (isMap) {
                    each.setAccessible(true);
                    maps.put(type.getSimpleName() + "." + each.getName(), (JourneyMap) each.invoke(null));
                }
            }
        }
        return maps;
    }

    private static List<Class<?>> types(Path classes) throws IOException, ClassNotFoundException {
        List<String> names;
        try (Stream<Path> files = Files.walk(classes)) {
            names = files.map(each -> classes.relativize(each).toString())
                    .filter(each -> each.endsWith(".class") && !each.endsWith("-info.class"))
                    .map(each -> each.substring(0, each.length() - ".class".length())
                            .replace(classes.getFileSystem().getSeparator(), "."))
                    .sorted()
                    .toList();
        }
        List<Class<?>> types = new ArrayList<>();
        for (String name : names) {
            types.add(Class.forName(name));
        }
        return types;
    }
}
