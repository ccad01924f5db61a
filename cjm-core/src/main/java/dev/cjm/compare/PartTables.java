package dev.cjm.compare;

import dev.cjm.model.Channel;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeField;
import dev.cjm.model.Persona;
import dev.cjm.model.PersonaField;
import dev.cjm.model.Stage;
import dev.cjm.model.StageField;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointField;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionField;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The facts of all kinds of parts. What the model adds to the fields of a part is compared without a word here. */
final class PartTables {
    static final PartTable<Channel> CHANNELS = new PartTable<>(
            PartType.CHANNEL,
            Channel::name,
            false,
            List.of(
                    new Fact<>("name", Channel::name, ChannelParts.NAME),
                    new Fact<>("medium", Channel::medium, ChannelParts.MEDIUM),
                    new Fact<>("ownership", Channel::ownership, ChannelParts.OWNERSHIP),
                    new Fact<>("cost", Channel::cost, ChannelParts.COST),
                    new Fact<>("availability", Channel::availability, ChannelParts.AVAILABILITY),
                    new Fact<>("icon", Channel::icon, ChannelParts.ICON)));

    static final PartTable<Persona> PERSONAS = new PartTable<>(
            PartType.PERSONA,
            Persona::name,
            true,
            facts(
                    List.of(new Fact<>("name", Persona::name, (from, into) -> Parts.named(into, from.name()))),
                    PersonaField.values(),
                    field -> new Fact<>(field.property(), field::of, field::copy)));

    static final PartTable<Stage> STAGES = new PartTable<>(
            PartType.STAGE,
            Stage::name,
            true,
            facts(
                    List.of(new Fact<>("name", Stage::name, (from, into) -> Parts.named(into, from.name()))),
                    StageField.values(),
                    field -> new Fact<>(field.property(), field::of, field::copy)));

    static final PartTable<Touchpoint> TOUCHPOINTS = new PartTable<>(
            PartType.TOUCHPOINT,
            Touchpoint::name,
            true,
            facts(
                    List.of(
                            new Fact<>(
                                    "name",
                                    Touchpoint::name,
                                    (from, into) -> Parts.on(into, from.name(), into.channel())),
                            new Fact<>(
                                    "channel",
                                    Touchpoint::channel,
                                    (from, into) -> Parts.on(into, into.name(), from.channel()))),
                    TouchpointField.values(),
                    field -> new Fact<>(field.property(), field::of, field::copy)));

    static final PartTable<Outcome> OUTCOMES = new PartTable<>(
            PartType.OUTCOME,
            Outcome::name,
            true,
            facts(
                    List.of(
                            new Fact<>("name", Outcome::name, (from, into) -> Parts.of(into, from.name(), into.kind())),
                            new Fact<>(
                                    "kind", Outcome::kind, (from, into) -> Parts.of(into, into.name(), from.kind()))),
                    OutcomeField.values(),
                    field -> new Fact<>(field.property(), field::of, field::copy)));

    static final PartTable<Transition> TRANSITIONS = new PartTable<>(
            PartType.TRANSITION,
            Transition::id,
            false,
            facts(
                    List.of(
                            new Fact<>(
                                    "source",
                                    Transition::source,
                                    (from, into) -> Parts.of(into, from.source(), into.target(), into.kind())),
                            new Fact<>(
                                    "target",
                                    Transition::target,
                                    (from, into) -> Parts.of(into, into.source(), from.target(), into.kind())),
                            new Fact<>(
                                    "kind",
                                    Transition::kind,
                                    (from, into) -> Parts.of(into, into.source(), into.target(), from.kind()))),
                    TransitionField.values(),
                    field -> new Fact<>(field.property(), field::of, field::copy)));

    private PartTables() {}

    private static <P, F> List<Fact<P>> facts(List<Fact<P>> must, F[] may, Function<F, Fact<P>> fact) {
        return Stream.concat(must.stream(), Arrays.stream(may).map(fact)).toList();
    }
}
