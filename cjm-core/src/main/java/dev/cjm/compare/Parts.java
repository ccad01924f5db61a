package dev.cjm.compare;

import dev.cjm.model.Channel;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeField;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Persona;
import dev.cjm.model.PersonaField;
import dev.cjm.model.Stage;
import dev.cjm.model.StageField;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointField;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionField;
import dev.cjm.model.TransitionKind;
import java.util.List;
import java.util.Map;

/** Copies of parts that differ in what every such part has: their name, their channel, their ends, what they hold. */
final class Parts {
    private Parts() {}

    static Persona named(Persona persona, String name) {
        Persona copy = Persona.of(name, p -> p.id(persona.id()));
        for (PersonaField field : PersonaField.values()) {
            copy = field.copy(persona, copy);
        }
        return copy;
    }

    static Stage named(Stage stage, String name) {
        return stage(stage, name, stage.touchpoints(), stage.stages());
    }

    static Stage holding(Stage stage, List<Touchpoint> touchpoints, List<Stage> stages) {
        return stage(stage, stage.name(), touchpoints, stages);
    }

    private static Stage stage(Stage stage, String name, List<Touchpoint> touchpoints, List<Stage> stages) {
        Stage copy =
                Stage.of(name, s -> s.id(stage.id()).touchpoints(touchpoints).stages(stages));
        for (StageField field : StageField.values()) {
            copy = field.copy(stage, copy);
        }
        return copy;
    }

    static Touchpoint on(Touchpoint touchpoint, String name, Channel channel) {
        Touchpoint copy = Touchpoint.of(name, channel, t -> t.id(touchpoint.id()));
        for (TouchpointField field : TouchpointField.values()) {
            copy = field.copy(touchpoint, copy);
        }
        return copy;
    }

    static Outcome of(Outcome outcome, String name, OutcomeKind kind) {
        Outcome copy = Outcome.of(name, kind, o -> o.id(outcome.id()));
        for (OutcomeField field : OutcomeField.values()) {
            copy = field.copy(outcome, copy);
        }
        return copy;
    }

    static Transition of(Transition transition, String source, String target, TransitionKind kind) {
        Transition copy =
                Transition.of(source, target, t -> t.id(transition.id()).kind(kind));
        for (TransitionField field : TransitionField.values()) {
            copy = field.copy(transition, copy);
        }
        return copy;
    }

    /** The same with the channels that these ids stand for. */
    static Touchpoint with(Map<String, Channel> channels, Touchpoint touchpoint) {
        if (touchpoint.channels().stream().noneMatch(each -> channels.containsKey(each.id()))) {
            return touchpoint;
        }
        List<Channel> others = with(channels, touchpoint.alsoOn());
        Touchpoint also = Touchpoint.of(
                touchpoint.name(),
                touchpoint.channel(),
                t -> t.id(touchpoint.id()).alsoOnAll(others));
        Channel first = channels.getOrDefault(touchpoint.channel().id(), touchpoint.channel());
        return TouchpointField.ALSO_ON.copy(also, on(touchpoint, touchpoint.name(), first));
    }

    /** The same with the channels that these ids stand for. */
    static Persona with(Map<String, Channel> channels, Persona persona) {
        if (persona.preferredChannels().stream().noneMatch(each -> channels.containsKey(each.id()))) {
            return persona;
        }
        List<Channel> preferred = with(channels, persona.preferredChannels());
        return PersonaField.PREFERRED_CHANNELS.copy(
                Persona.of(persona.name(), p -> p.id(persona.id()).prefersAll(preferred)), persona);
    }

    private static List<Channel> with(Map<String, Channel> channels, List<Channel> some) {
        return some.stream().map(each -> channels.getOrDefault(each.id(), each)).toList();
    }
}
