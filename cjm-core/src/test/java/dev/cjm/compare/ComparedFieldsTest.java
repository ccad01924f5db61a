package dev.cjm.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channel;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the model says is compared: a field that it gains is missed here. */
class ComparedFieldsTest {
    static List<ItemType<?>> items() {
        return ItemTypes.ALL;
    }

    /** What has to be said or may be said: the abstract accessors, and those with a usual value. */
    private static Set<String> accessors(Class<?> type, String... usual) {
        Set<String> names = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(TreeSet::new))
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(Method::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        names.addAll(Set.of(usual));
        return names;
    }

    private static Set<String> compared(PartTable<?> table, String... others) {
        Set<String> names = table.facts().stream().map(Fact::name).collect(Collectors.toCollection(TreeSet::new));
        names.addAll(Set.of(others));
        return names;
    }

    @Test
    void every_field_of_a_part_is_compared() {
        assertEquals(accessors(Channel.class), compared(PartTables.CHANNELS, "id"));
        assertEquals(accessors(Persona.class), compared(PartTables.PERSONAS, "id"));
        assertEquals(accessors(Stage.class), compared(PartTables.STAGES, "id", "touchpoints", "stages"));
        assertEquals(accessors(Touchpoint.class), compared(PartTables.TOUCHPOINTS, "id"));
        assertEquals(accessors(Outcome.class), compared(PartTables.OUTCOMES, "id"));
        Set<String> transition = accessors(Transition.class);
        transition.add("kind");
        assertEquals(transition, compared(PartTables.TRANSITIONS, "id"));
    }

    @Test
    void every_field_of_a_map_is_compared() {
        Set<String> names =
                Arrays.stream(MapFact.values()).map(MapFact::property).collect(Collectors.toCollection(TreeSet::new));
        names.addAll(Set.of("personas", "stages", "transitions", "outcomes"));
        assertEquals(accessors(JourneyMap.class, "state", "scale"), names);
    }

    @ParameterizedTest
    @MethodSource("items")
    void every_field_of_an_item_is_compared(ItemType<?> item) {
        Set<String> fields = item.fields().stream().map(ItemType.Field::name).collect(Collectors.toSet());
        Set<String> told = switch (item.type().getSimpleName()) {
            case "Channel" -> accessors(Channel.class);
            case "Statement" -> Set.of("kind", "text");
            case "Emotion" -> Set.of("persona");
            case "Evidence" -> Set.of("kind", "sourceType", "source");
            case "Question" -> Set.of("text");
            case "Action", "DataSource", "TeamMember", "Actor" -> Set.of("name");
            default -> Set.of("id");
        };
        Set<String> all = new TreeSet<>(fields);
        all.addAll(told);
        assertEquals(accessors(item.type()), all, item.type().getSimpleName());
        assertTrue(fields.stream().noneMatch(told::contains));
    }
}
