package dev.cjm.model;

import static dev.cjm.model.Channels.UNKNOWN;
import static dev.cjm.model.RebuildingProperties.same;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.jqwik.JourneyArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What an edit does, another undoes. */
class EditingProperties {
    private static final String NEW = "Something nobody has said before";

    private static <T> T pick(List<T> values, int place) {
        Assume.that(!values.isEmpty());
        return values.get(place % values.size());
    }

    @Property(tries = 100)
    void a_touchpoint_added_and_removed(@ForAll JourneyMap map, @ForAll @IntRange(max = 100) int place) {
        Stage stage = pick(map.allStages(), place);
        JourneyMap more = map.edit(e -> e.addTouchpoint(stage.id(), NEW, UNKNOWN, t -> t.goal("Rest")));
        assertEquals(map.touchpoints().size() + 1, more.touchpoints().size());
        same(map, more.edit(e -> e.remove(NEW)));
        same(
                map,
                map.edit(e -> e.addTouchpoint(stage.id(), NEW, UNKNOWN, t -> {}).remove(NEW)));
    }

    @Property(tries = 100)
    void a_stage_added_and_removed(@ForAll JourneyMap map) {
        JourneyMap more = map.edit(e -> e.addStage(NEW, Phase.AFTER, s -> s.touchpoint(NEW, UNKNOWN)));
        assertEquals(map.stages().size() + 1, more.stages().size());
        same(map, more.edit(e -> e.removeStage(NEW)));
    }

    @Property(tries = 100)
    void a_persona_added_and_removed(@ForAll JourneyMap map) {
        JourneyMap more = map.edit(e -> e.addPersona(NEW, p -> p.goal("Rest")));
        assertEquals(map.personas().size() + 1, more.personas().size());
        same(map, more.edit(e -> e.removePersona(NEW)));
    }

    @Property(tries = 100)
    void a_pain_added_and_removed(@ForAll JourneyMap map, @ForAll @IntRange(max = 100) int place) {
        String touchpoint = pick(map.touchpoints(), place).id();
        JourneyMap more = map.edit(e -> e.touchpoint(touchpoint, t -> t.pain(NEW, p -> p.severity(3))));
        assertTrue(!more.equals(map));
        same(map, more.edit(e -> e.touchpoint(touchpoint, t -> t.removePain(NEW))));
    }

    @Property(tries = 100)
    void a_transition_added_and_removed(
            @ForAll JourneyMap map, @ForAll @IntRange(max = 100) int from, @ForAll @IntRange(max = 100) int to) {
        String source = pick(map.touchpoints(), from).id();
        String target = pick(map.touchpoints(), to).id();
        JourneyMap stated = map.flow() == Flow.STATED ? map : stated(map);
        JourneyMap more = stated.edit(e -> e.addTransition(source, target, t -> t.likelihood(0)));
        List<Transition> added = new ArrayList<>(more.transitions());
        assertTrue(added.removeAll(stated.transitions()) || stated.transitions().isEmpty());
        assertEquals(1, added.size());
        same(stated, more.edit(e -> e.removeTransition(added.get(0).id())));
    }

    /** The map with its order written out. */
    private static JourneyMap stated(JourneyMap map) {
        String any = map.touchpoints().get(0).id();
        return map.edit(
                e -> e.addTransition(any, any, t -> t.id("new").likelihood(0)).removeTransition("new"));
    }

    @Property(tries = 100)
    void a_transition_changed_and_changed_back(@ForAll JourneyMap map, @ForAll @IntRange(max = 100) int which) {
        Assume.that(map.flow() == Flow.STATED);
        Transition one = pick(map.transitions(), which);
        String words = one.condition().orElse("") + NEW;
        JourneyMap changed = map.edit(e -> e.transition(one.id(), t -> t.condition(words)));
        assertEquals(
                List.of(one.id()),
                changed.transitions().stream()
                        .filter(each -> each.condition().filter(words::equals).isPresent())
                        .map(Transition::id)
                        .toList());
        assertEquals(ids(map), ids(changed));
    }

    private static Set<String> ids(JourneyMap map) {
        return map.transitions().stream().map(Transition::id).collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void an_outcome_added_and_removed(@ForAll JourneyMap map) {
        JourneyMap more = map.edit(e -> e.addOutcome(NEW, OutcomeKind.NEUTRAL));
        assertEquals(map.outcomes().size() + 1, more.outcomes().size());
        same(map, more.edit(e -> e.removeOutcome(NEW)));
    }

    @Property(tries = 100)
    void a_sub_stage_added_and_removed(@ForAll JourneyMap map, @ForAll @IntRange(max = 100) int place) {
        Assume.that(map.stages().stream().noneMatch(stage -> depth(stage) >= Stage.DEEPEST));
        Stage stage = pick(map.allStages(), place);
        JourneyMap more = map.edit(e -> e.addSubStage(stage.id(), NEW, s -> s.touchpoint(NEW, UNKNOWN)));
        assertEquals(map.allStages().size() + 1, more.allStages().size());
        same(map, more.edit(e -> e.removeStage(NEW)));
    }

    private static int depth(Stage stage) {
        return 1
                + stage.stages().stream()
                        .mapToInt(EditingProperties::depth)
                        .max()
                        .orElse(0);
    }

    @Property(tries = 100)
    void a_touchpoint_renamed_there_and_back(@ForAll JourneyMap map, @ForAll @IntRange(max = 100) int place) {
        Touchpoint touchpoint = pick(map.touchpoints(), place);
        JourneyMap renamed = map.edit(e -> e.touchpoint(touchpoint.id(), t -> t.name(NEW)));
        assertEquals(NEW, renamed.touchpoint(touchpoint.id()).orElseThrow().name());
        same(map, renamed.edit(e -> e.rename(NEW, touchpoint.name())));
    }

    @Property(tries = 100)
    void a_stage_renamed_there_and_back(@ForAll JourneyMap map, @ForAll @IntRange(max = 100) int place) {
        Stage stage = pick(map.allStages(), place);
        JourneyMap renamed = map.edit(e -> e.stage(stage.id(), s -> s.name(NEW)));
        same(map, renamed.edit(e -> e.rename(NEW, stage.name())));
    }

    @Property(tries = 100)
    void a_touchpoint_moved_there_and_back(
            @ForAll JourneyMap map, @ForAll @IntRange(max = 100) int which, @ForAll @IntRange(max = 100) int where) {
        Touchpoint touchpoint = pick(map.touchpoints(), which);
        Stage home = map.stageOf(touchpoint);
        Stage stage = pick(map.allStages(), where);
        JourneyMap moved = map.edit(e -> e.move(touchpoint.id(), stage.id()));
        List<Touchpoint> there = moved.stage(stage.id()).orElseThrow().touchpoints();
        assertEquals(touchpoint, there.get(there.size() - 1));
        int place = home.touchpoints().indexOf(touchpoint);
        boolean wasLast = place == home.touchpoints().size() - 1;
        same(map, moved.edit(e -> {
            if (wasLast) {
                e.move(touchpoint.id(), home.id());
            } else {
                e.moveBefore(touchpoint.id(), home.touchpoints().get(place + 1).id());
            }
        }));
    }

    @Property(tries = 100)
    void a_stage_moved_there_and_back(
            @ForAll JourneyMap map, @ForAll @IntRange(max = 100) int which, @ForAll @IntRange(max = 100) int where) {
        List<Stage> stages = map.stages();
        String stage = pick(stages, which).id();
        int place = stages.indexOf(map.stage(stage).orElseThrow());
        Assume.that(place < stages.size() - 1);
        String next = stages.get(place + 1).id();
        JourneyMap moved =
                map.edit(e -> e.moveStageBefore(stage, pick(stages, where).id()));
        same(map, moved.edit(e -> e.moveStageBefore(stage, next)));
    }

    @Provide
    Arbitrary<JourneyMap> inOrder() {
        return JourneyArbitraries.maps().inOrder().withTouchpoints(2, 6);
    }

    @Property(tries = 100)
    void writing_out_the_order_keeps_the_flow(
            @ForAll("inOrder") JourneyMap map, @ForAll @IntRange(max = 100) int place) {
        String source = pick(map.touchpoints(), place).id();
        String target = pick(map.touchpoints(), place + 1).id();
        Assume.that(map.allTransitions().stream()
                .noneMatch(each -> each.source().equals(source) && each.target().equals(target)));
        JourneyMap stated = map.edit(
                e -> e.addTransition(source, target, t -> t.likelihood(0)).removeTransition(source, target));
        assertEquals(Flow.STATED, stated.flow());
        assertEquals(map.allTransitions(), stated.transitions());
        assertEquals(map.allOutcomes(), stated.outcomes());
    }
}
