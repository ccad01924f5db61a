package dev.cjm.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.compare.JourneyChange.Kind;
import dev.cjm.jqwik.Defects;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.Outcome;
import dev.cjm.model.Persona;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JourneyDiffProperties {
    @Property(tries = 150)
    void a_map_does_not_differ_from_itself(@ForAll JourneyMap map) {
        JourneyDiff diff = JourneyDiff.from(map).to(map);
        assertEquals(List.of(), diff.changes());
        assertEquals(List.of(), diff.needless());
        assertEquals(map, diff.apply(map));
        assertTrue(diff.isEmpty());
    }

    @Property(tries = 150)
    void applied_to_the_current_map_the_changes_give_the_future_one(@ForAll JourneyMap map, @ForAll long seed) {
        holds(map, RandomEdits.of(map, seed));
    }

    @Property(tries = 150)
    void maps_need_not_have_anything_in_common(@ForAll JourneyMap one, @ForAll JourneyMap other) {
        holds(one, other);
    }

    private static void holds(JourneyMap one, JourneyMap other) {
        JourneyDiff diff = JourneyDiff.from(one).to(other);
        assertEquals(one.equals(other), diff.isEmpty());
        assertEquals(other, diff.apply(one));
        assertEquals(one, diff.inverse().apply(other));
        assertEquals(diff, diff.inverse().inverse());
        assertEquals(diff.changes(), diff.inverse().inverse().changes());
    }

    @Property(tries = 150)
    void changes_of_edits_are_one_edit_together(@ForAll JourneyMap map, @ForAll long seed, @ForAll long other) {
        JourneyMap second = RandomEdits.of(map, seed);
        JourneyMap third = RandomEdits.of(second, other);
        JourneyDiff whole =
                JourneyDiff.from(map).to(second).then(JourneyDiff.from(second).to(third));
        assertEquals(third, whole.apply(map));
        assertEquals(JourneyDiff.from(map).to(third), whole);
    }

    @Property(tries = 150)
    void a_renamed_touchpoint_is_one_change(@ForAll JourneyMap map, @ForAll long seed) {
        Assume.that(!map.touchpoints().isEmpty());
        Touchpoint one = any(map.touchpoints(), seed);
        JourneyMap renamed = map.edit(e -> e.touchpoint(one.id(), t -> t.name("A name that no other one has")));
        JourneyDiff diff = JourneyDiff.from(map).to(renamed);
        assertEquals(1, diff.changes().size());
        JourneyChange change = diff.changes().get(0);
        assertEquals(Kind.RENAMED, change.kind());
        assertEquals("/touchpoints/" + ChangedPart.escaped(one.id()), change.location());
        assertFalse(change.isNeedless());
    }

    @Property(tries = 150)
    void a_touchpoint_that_moves_is_one_change(@ForAll JourneyMap map, @ForAll long seed) {
        Assume.that(map.touchpoints().size() > 1);
        Touchpoint one = any(map.touchpoints(), seed);
        Touchpoint other = any(map.touchpoints(), ~seed);
        Assume.that(!one.equals(other));
        JourneyMap moved = map.edit(e -> e.moveBefore(one.id(), other.id()));
        JourneyDiff diff = JourneyDiff.from(map).to(moved);
        assertEquals(map.equals(moved) ? 0 : 1, diff.changes().size());
        diff.forEach(each -> assertEquals(Kind.MOVED, each.kind()));
    }

    @Property(tries = 150)
    void the_order_of_personas_and_outcomes_only_moves_them(@ForAll JourneyMap map, @ForAll long seed) {
        List<JourneyChange> changes =
                JourneyDiff.from(map).to(shuffled(map, seed)).changes();
        changes.forEach(each -> assertEquals(Kind.MOVED, each.kind()));
        assertTrue(changes.size()
                <= Math.max(0, map.personas().size() - 1)
                        + Math.max(0, map.outcomes().size() - 1));
        assertEquals(
                List.of(), changes.stream().filter(JourneyChange::isNeedless).toList());
    }

    @Property(tries = 150)
    void the_order_in_which_transitions_are_declared_makes_no_difference(@ForAll JourneyMap map, @ForAll long seed) {
        List<Transition> transitions = new ArrayList<>(map.transitions());
        Collections.shuffle(transitions, new Random(seed));
        JourneyMap same = builder(map)
                .personas(map.personas())
                .outcomes(map.outcomes())
                .transitions(transitions)
                .build();
        assertEquals(List.of(), JourneyDiff.from(map).to(same).changes());
    }

    @Property(tries = 150)
    void changes_have_their_own_places(@ForAll JourneyMap map, @ForAll long seed) {
        List<JourneyChange> changes =
                JourneyDiff.from(map).to(RandomEdits.of(map, seed)).changes();
        assertEquals(
                changes.size(),
                new HashSet<>(changes.stream()
                                .map(each -> each.kind() + each.location())
                                .toList())
                        .size());
    }

    @Property(tries = 4)
    void every_defect_is_a_change_or_none(@ForAll JourneyMap map) {
        Defects.all().forEach(defect -> holds(map, defect.injectInto(map)));
    }

    @Property(tries = 60)
    void every_language_tells_the_changes(@ForAll JourneyMap map, @ForAll long seed) {
        JourneyDiff diff = JourneyDiff.from(map).to(RandomEdits.of(map, seed));
        for (String language : List.of("en", "ro", "zh-Hans", "zh-Hant")) {
            assertFalse(diff.toText(Locale.forLanguageTag(language)).isBlank());
        }
        assertEquals(diff.toText(Locale.ENGLISH), diff.toString());
    }

    private static JourneyMap shuffled(JourneyMap map, long seed) {
        Random random = new Random(seed);
        List<Persona> personas = new ArrayList<>(map.personas());
        Collections.shuffle(personas, random);
        List<Outcome> outcomes = new ArrayList<>(map.outcomes());
        Collections.shuffle(outcomes, random);
        return builder(map)
                .personas(personas)
                .outcomes(outcomes)
                .transitions(map.transitions())
                .build();
    }

    private static JourneyMapBuilder builder(JourneyMap map) {
        JourneyMapBuilder builder = JourneyMap.named(map.title()).stages(map.stages());
        for (MapFact fact : MapFact.values()) {
            fact.tell(map, builder);
        }
        return builder;
    }

    private static <T> T any(List<T> some, long seed) {
        return some.get((int) Math.floorMod(seed, (long) some.size()));
    }
}
