package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the tables against the model: what a value says has a row, and what a value is made of has a table. */
class TablesTest {
    /** What follows from the fields, and so is not written. */
    private static final Set<String> DERIVED = Set.of(
            "JourneyMap.allTransitions",
            "JourneyMap.allOutcomes",
            "JourneyMap.touchpoints",
            "JourneyMap.allStages",
            "JourneyMap.toBuilder",
            "Stage.allTouchpoints",
            "Stage.allStages",
            "Touchpoint.emotion",
            "Touchpoint.channels",
            "Touchpoint.isContact",
            "PainPoint.riskPriorityNumber",
            "Transition.takesShare");

    /** What the tables add to the model. */
    private static final Set<String> ADDED = Set.of("JourneyMap.format", "JourneyMap.formatVersion");

    /** Values that stand as text. */
    private static final Set<String> TEXTS = Set.of("JourneyKind", "SourceType");

    private static final Collection<Table<?, ?>> TABLES = JourneyMapTable.JOURNEY_MAP.reachable();

    private static final Map<Class<?>, Table<?, ?>> BY_TYPE =
            TABLES.stream().collect(Collectors.toMap(Table::type, Function.identity()));

    @Test
    void every_accessor_of_the_model_has_a_row_and_every_row_an_accessor() {
        for (Table<?, ?> table : TABLES) {
            Set<String> rows = new TreeSet<>();
            table.fields().forEach(field -> rows.add(field.name()));
            rows.removeIf(name -> ADDED.contains(qualified(table.type(), name)));
            assertEquals(accessors(table.type()), rows, table.type().getSimpleName());
        }
    }

    @Test
    void every_type_that_the_model_is_made_of_has_a_table() {
        Set<Class<?>> known = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(JourneyMap.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (known.add(type)) {
                assertTrue(BY_TYPE.containsKey(type), type + " has no table");
                values(type).forEach(open::add);
            }
        }
        Set<Class<?>> tabled = new HashSet<>(BY_TYPE.keySet());
        tabled.removeIf(type -> type.getPackageName().equals("dev.cjm.json"));
        assertEquals(tabled, known);
    }

    @Test
    void every_row_is_explained_in_a_sentence() {
        for (Table<?, ?> table : TABLES) {
            assertTrue(table.doc().endsWith("."), table.doc());
            for (Field<?, ?, ?> field : table.fields()) {
                assertTrue(field.doc().endsWith("."), qualified(table.type(), field.name()));
                assertFalse(field.shape().expected().isBlank());
            }
        }
    }

    private static Set<String> accessors(Class<?> type) {
        Stream<String> names = type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                : Arrays.stream(type.getMethods())
                        .filter(method ->
                                method.getDeclaringClass().getPackageName().equals("dev.cjm.model"))
                        .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                        .map(Method::getName)
                        .filter(name -> !Set.of("hashCode", "toString").contains(name));
        return names.filter(name -> !DERIVED.contains(qualified(type, name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Class<?>> values(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (String accessor : accessors(type)) {
            try {
                collect(type.getMethod(accessor).getGenericReturnType(), found);
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            }
        }
        found.removeIf(each -> each.isEnum() || TEXTS.contains(each.getSimpleName()));
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                collect(argument, found);
            }
        } else if (type instanceof Class<?> value && value.getPackageName().equals("dev.cjm.model")) {
            found.add(value);
        }
    }

    private static String qualified(Class<?> type, String name) {
        return type.getSimpleName() + "." + name;
    }
}
