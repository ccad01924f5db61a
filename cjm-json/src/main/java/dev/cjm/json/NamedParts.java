package dev.cjm.json;

import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.graph.Assumption;
import dev.cjm.model.Channel;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MapState;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;

/** Parts of a map where results name them: with the id for programs and the name for people. */
final class NamedParts {
    static final Table<JourneyMap, Void> MAP = Table.of(
            JourneyMap.class,
            "a named map",
            "The map that a result is about.",
            must("id", Texts.ID, JourneyMap::id, "The id of the map."),
            must("title", WORDS, JourneyMap::title, "The title of the map."),
            may("version", WORDS, JourneyMap::version, "The version of the map."),
            must(
                    "state",
                    WordShape.of(MapState.class),
                    JourneyMap::state,
                    "Whether it shows what is or what is to be."));

    static final Table<Touchpoint, Void> TOUCHPOINT = Table.of(
            Touchpoint.class,
            "a named touchpoint",
            "A touchpoint of the map.",
            must("id", Texts.ID, Touchpoint::id, "The id of the touchpoint in its map."),
            must("name", WORDS, Touchpoint::name, "The name of the touchpoint."));

    static final Table<Outcome, Void> OUTCOME = Table.of(
            Outcome.class,
            "a named outcome",
            "An outcome of the map.",
            must("id", Texts.ID, Outcome::id, "The id of the outcome in its map."),
            must("name", WORDS, Outcome::name, "The name of the outcome."),
            must("kind", WordShape.of(OutcomeKind.class), Outcome::kind, "Whether journeys succeed there."));

    static final Table<Node, Void> NODE = Table.of(
            Node.class,
            "a named node",
            "A touchpoint or an outcome of the map.",
            must("is", WordShape.of(NodeType.class), NodeType::of, "Whether it is a touchpoint or an outcome."),
            must("id", Texts.ID, Node::id, "Its id in the map."),
            must("name", WORDS, Node::name, "Its name."));

    static final Table<Stage, Void> STAGE = Table.of(
            Stage.class,
            "a named stage",
            "A stage of the map.",
            must("id", Texts.ID, Stage::id, "The id of the stage in its map."),
            must("name", WORDS, Stage::name, "The name of the stage."));

    static final Table<Persona, Void> PERSONA = Table.of(
            Persona.class,
            "a named persona",
            "A persona of the map.",
            must("id", Texts.ID, Persona::id, "The id of the persona in its map."),
            must("name", WORDS, Persona::name, "The name of the persona."));

    static final Table<Channel, Void> CHANNEL = Table.of(
            Channel.class,
            "a named channel",
            "A channel of the map.",
            must("id", Texts.ID, Channel::id, "The id of the channel."),
            must("name", WORDS, Channel::name, "The name of the channel."));

    static final Table<Transition, Void> TRANSITION = Table.of(
            Transition.class,
            "a named transition",
            "A transition of the map.",
            must("id", Texts.ID, Transition::id, "The id of the transition in its map."),
            must("source", Texts.ID, Transition::source, "The id of the touchpoint where it starts."),
            must("target", Texts.ID, Transition::target, "The id of the touchpoint or outcome where it leads."));

    static final Table<Assumption, Void> ASSUMPTION = Table.of(
            Assumption.class,
            "an assumption",
            "What a map does not say and numbers about it take for granted.",
            must("kind", WordShape.of(Assumption.Kind.class), Assumption::kind, "What is taken for granted."),
            may("touchpoint", Texts.ID, Assumption::touchpoint, "The id of the touchpoint that it concerns."),
            must("text", WORDS, Assumption::text, "One English sentence for people."));

    private NamedParts() {}

    /** What a node is. */
    enum NodeType {
        TOUCHPOINT,
        OUTCOME;

        static NodeType of(Node node) {
            return node instanceof Touchpoint ? TOUCHPOINT : OUTCOME;
        }
    }
}
