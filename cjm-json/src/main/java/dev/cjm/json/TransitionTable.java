package dev.cjm.json;

import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Fields.number;
import static dev.cjm.json.Fields.usually;
import static dev.cjm.json.Texts.DURATION;
import static dev.cjm.json.Texts.PUBLIC_WORDS;
import static dev.cjm.json.Texts.REFERENCE;

import dev.cjm.model.ChannelSwitch;
import dev.cjm.model.Decider;
import dev.cjm.model.HandOff;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionBuilder;
import dev.cjm.model.TransitionKind;
import org.jspecify.annotations.Nullable;

/** The fields of a transition. */
final class TransitionTable {

    static final Field<Transition, TransitionBuilder, String> SOURCE =
            must("source", REFERENCE, Transition::source, "The touchpoint where it starts.");

    static final Field<Transition, TransitionBuilder, String> TARGET =
            must("target", REFERENCE, Transition::target, "The touchpoint or outcome where it leads.");

    static final Table<Transition, TransitionBuilder> TRANSITION = Table.of(
            Transition.class,
            "a transition",
            "One way to go on from a touchpoint: to another touchpoint, or to an outcome.",
            Field.of(
                    "id",
                    Field.Presence.OPTIONAL,
                    Texts.ID,
                    TransitionTable::ownId,
                    TransitionBuilder::id,
                    "Identifies it; the ids of its ends with '>' between them unless given."),
            SOURCE,
            TARGET,
            usually(
                    TransitionKind.NORMAL,
                    "kind",
                    WordShape.of(TransitionKind.class),
                    Transition::kind,
                    TransitionBuilder::kind,
                    "What it means to the customer; normal unless said."),
            number(
                    "likelihood",
                    0,
                    1,
                    Transition::likelihood,
                    TransitionBuilder::likelihood,
                    "The designed share of the customers at its source who take it."),
            may("condition", PUBLIC_WORDS, Transition::condition, TransitionBuilder::condition, "When it is taken."),
            may(
                    "waiting",
                    DURATION,
                    Transition::waiting,
                    TransitionBuilder::waiting,
                    "How long customers wait on the way."),
            may(
                    "handOff",
                    WordShape.of(HandOff.class),
                    Transition::handOff,
                    TransitionBuilder::handOff,
                    "What becomes of what the brand knows about the customer."),
            may(
                    "channelSwitch",
                    WordShape.of(ChannelSwitch.class),
                    Transition::channelSwitch,
                    TransitionBuilder::channelSwitch,
                    "Why the channel changes."),
            may(
                    "decidedBy",
                    WordShape.of(Decider.class),
                    Transition::decidedBy,
                    TransitionBuilder::decidedBy,
                    "Who decides that it is taken."));

    private static @Nullable String ownId(Transition transition) {
        String id = transition.id();
        return id.equals(transition.source() + ">" + transition.target()) ? null : id;
    }

    private TransitionTable() {}
}
