package dev.cjm.compare;

import dev.cjm.model.Channels;
import dev.cjm.model.InvalidJourneyMapException;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapEditor;
import dev.cjm.model.JourneyMapField;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Persona;
import dev.cjm.model.PersonaField;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.StageField;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointField;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionField;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Edits of any map, many kinds of them, by a seed; what a map refuses is left out. */
final class RandomEdits {
    private final Random random;
    private JourneyMap map;
    private int added;

    private RandomEdits(JourneyMap map, long seed) {
        this.map = map;
        random = new Random(seed);
    }

    static JourneyMap of(JourneyMap map, long seed) {
        RandomEdits edits = new RandomEdits(map, seed);
        int count = 1 + edits.random.nextInt(6);
        for (int i = 0; i < count; i++) {
            edits.once();
        }
        return edits.map;
    }

    private void once() {
        Consumer<JourneyMapEditor> edit = random.nextBoolean() ? ofTouchpoints() : ofOthers();
        try {
            map = map.edit(edit);
        } catch (InvalidJourneyMapException e) {
            added++;
        }
    }

    private Consumer<JourneyMapEditor> ofTouchpoints() {
        if (map.touchpoints().isEmpty()) {
            return e -> e.addTouchpoint(any(map.allStages()).id(), fresh(), Channels.WEB, t -> t.feels(0));
        }
        Touchpoint one = any(map.touchpoints());
        Touchpoint other = any(map.touchpoints());
        Stage stage = any(map.allStages());
        return switch (random.nextInt(8)) {
            case 0 -> e -> e.remove(one.id());
            case 1 -> e -> e.move(one.id(), stage.id());
            case 2 -> e -> e.moveBefore(one.id(), other.id());
            case 3 -> e -> e.rename(one.id(), fresh());
            case 4 -> e -> e.touchpoint(one.id(), t -> t.clear(any(List.of(TouchpointField.values()))));
            case 5 ->
                e -> e.touchpoint(
                        one.id(),
                        t -> t.pain(fresh(), p -> p.severity(3)).asks(fresh()).action(fresh()));
            case 6 -> e -> e.touchpoint(one.id(), t -> t.channel(other.channel()));
            default -> e -> e.addTouchpoint(stage.id(), fresh(), Channels.COURIER, t -> t.feels(0));
        };
    }

    private Consumer<JourneyMapEditor> ofOthers() {
        Stage stage = any(map.allStages());
        Stage other = any(map.allStages());
        return switch (random.nextInt(11)) {
            case 0 -> e -> e.moveStage(stage.id(), other.id());
            case 1 -> e -> e.moveStageBefore(stage.id(), other.id());
            case 2 -> e -> e.removeStage(stage.id());
            case 3 -> e -> e.addSubStage(stage.id(), fresh(), s -> s.goal("Somewhere"));
            case 4 -> e -> e.addStage(fresh(), Phase.AFTER, s -> s.touchpoint(fresh(), Channels.WEB));
            case 5 -> e -> e.stage(stage.id(), s -> s.clear(any(List.of(StageField.values()))));
            case 6 -> e -> e.clear(any(List.of(JourneyMapField.values())));
            case 7 -> e -> e.addOutcome(fresh(), OutcomeKind.NEUTRAL);
            case 8 -> persona();
            case 9 -> map.touchpoints().isEmpty() ? e -> e.tag(fresh()) : transition();
            default -> e -> e.title(fresh()).tag(fresh()).attribute(fresh(), "x");
        };
    }

    private Consumer<JourneyMapEditor> persona() {
        if (map.personas().isEmpty() || random.nextInt(3) == 0) {
            return e -> e.addPersona(fresh(), p -> p.goal("More"));
        }
        Persona one = any(map.personas());
        return random.nextBoolean()
                ? e -> e.removePersona(one.id())
                : e -> e.persona(one.id(), p -> p.clear(any(List.of(PersonaField.values()))));
    }

    private Consumer<JourneyMapEditor> transition() {
        if (map.transitions().isEmpty() || random.nextInt(3) == 0) {
            return e -> e.addTransition(
                    any(map.touchpoints()).id(), any(map.touchpoints()).id(), t -> t.condition("Wants to"));
        }
        Transition one = any(map.transitions());
        return random.nextBoolean()
                ? e -> e.removeTransition(one.id())
                : e -> e.transition(one.id(), t -> t.clear(any(List.of(TransitionField.values()))));
    }

    private String fresh() {
        added++;
        return "New " + added + " " + random.nextInt(1_000_000);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
