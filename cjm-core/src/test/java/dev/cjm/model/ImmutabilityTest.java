package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Values cannot be changed: none of their collections, however deep. */
class ImmutabilityTest {
    @Test
    void no_collection_of_a_map_can_be_changed() {
        unchangeable(FullMap.map());
        unchangeable(ExampleMap.map());
        unchangeable(Flows.abc().build());
    }

    @Test
    void a_builder_that_goes_on_leaves_what_was_built() {
        JourneyMap before = FullMap.map();
        before.toBuilder().tag("more").stage("More", s -> {}).persona("Bob").build();
        before.edit(e ->
                e.removeStage("Stage").addStage("New", Phase.AFTER, s -> {}).removePersona("Parent"));
        assertEquals(FullMap.map(), before);
    }

    @Test
    void a_collection_that_was_handed_over_is_copied() {
        List<String> tags = new ArrayList<>(List.of("one"));
        JourneyMap map = JourneyMap.named("Map").tags(tags).stage("S", s -> {}).build();
        tags.add("two");
        assertEquals(List.of("one"), map.tags());
    }

    private static void unchangeable(Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        int collections = 0;
        while (!open.isEmpty()) {
            Object value = open.pop();
            if (!seen.add(value)) {
                continue;
            }
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(open::push);
            } else if (value instanceof Map<?, ?> map) {
                collections++;
                assertThrows(UnsupportedOperationException.class, () -> put(map), () -> "map " + map);
                map.values().forEach(open::push);
            } else if (value instanceof Collection<?> collection) {
                collections++;
                assertThrows(UnsupportedOperationException.class, () -> collection.add(null), () -> "" + collection);
                collection.forEach(open::push);
            } else if (value.getClass().getPackageName().equals("dev.cjm.model")) {
                parts(value).forEach(open::push);
            }
        }
        assertTrue(collections > 10, "walked through " + collections + " collections");
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<?, ?> map) {
        ((Map<Object, Object>) map).put("key", "value");
    }

    private static List<Object> parts(Object value) {
        List<Object> parts = new ArrayList<>();
        for (Method method : value.getClass().getMethods()) {
            boolean isAccessor = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass().getPackageName().equals("dev.cjm.model")
                    && !method.getName().equals("toBuilder");
            if (isAccessor && !value.getClass().isEnum()) {
                try {
                    method.setAccessible(true);
                    parts.add(method.invoke(value));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(method.toString(), e);
                }
            }
        }
        return parts;
    }
}
