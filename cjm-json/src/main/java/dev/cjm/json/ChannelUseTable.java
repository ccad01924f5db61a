package dev.cjm.json;

import static dev.cjm.json.MoneyTable.MONEY;
import static dev.cjm.json.NamedParts.CHANNEL;
import static dev.cjm.json.NamedParts.PERSONA;
import static dev.cjm.json.NamedParts.STAGE;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.AMOUNT;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.flag;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;
import static dev.cjm.json.TouchpointPainTable.TOUCHPOINT_PAIN;

import dev.cjm.analysis.ChannelUse;
import dev.cjm.analysis.OrphanChannel;
import dev.cjm.analysis.PersonaChannels;
import dev.cjm.analysis.PreferredChannel;

/** The fields of what channels do, for journeys and for personas. */
final class ChannelUseTable {
    static final Table<ChannelUse, Void> CHANNEL_USE = Table.of(
            ChannelUse.class,
            "the use of a channel",
            "What a channel does for a journey.",
            must("channel", CHANNEL, ChannelUse::channel, "The channel."),
            flag("isOffered", ChannelUse::isOffered, "Whether any touchpoint happens on it."),
            list(
                    "touchpoints",
                    TOUCHPOINT,
                    ChannelUse::touchpoints,
                    "The touchpoints that happen on it in the first place, in written order."),
            list(
                    "alsoAt",
                    TOUCHPOINT,
                    ChannelUse::alsoAt,
                    "The touchpoints that happen on it as well, in written order."),
            list(
                    "stages",
                    STAGE,
                    ChannelUse::stages,
                    "The outermost stages that hold such touchpoints, in written order."),
            must("contacts", AMOUNT, ChannelUse::contacts, "How often a journey is on it, as expected."),
            must("share", SHARE, ChannelUse::share, "Its share of all contacts."),
            number(
                    "emotion",
                    NUMBER,
                    ChannelUse::emotion,
                    "How its mean contact feels, on the scale of the map; missing when nothing visited there is scored."),
            list("pains", TOUCHPOINT_PAIN, ChannelUse::pains, "The pain points there, in written order."),
            must(
                    "painPerJourney",
                    AMOUNT,
                    ChannelUse::painPerJourney,
                    "The severity that a journey meets there, as expected: contacts times the share that is hit times severity."),
            list(
                    "cost",
                    MONEY,
                    ChannelUse::cost,
                    "What its contacts cost the organisation per journey, as expected, by currency."));

    static final Table<OrphanChannel, Void> ORPHAN = Table.of(
            OrphanChannel.class,
            "an orphan channel",
            "A channel without its place in the journey.",
            must("channel", CHANNEL, OrphanChannel::channel, "The channel."),
            must("reason", WordShape.of(OrphanChannel.Reason.class), OrphanChannel::reason, "What is missing."));

    private static final Table<PreferredChannel, Void> PREFERRED = Table.of(
            PreferredChannel.class,
            "a preferred channel",
            "A channel that a persona prefers, and where it is offered.",
            must("channel", CHANNEL, PreferredChannel::channel, "The channel."),
            list(
                    "touchpoints",
                    TOUCHPOINT,
                    PreferredChannel::touchpoints,
                    "The touchpoints that happen on it, in written order; none when it is not offered."),
            must("share", SHARE, PreferredChannel::share, "The share of all contacts that are at these touchpoints."));

    static final Table<PersonaChannels, Void> PERSONA_CHANNELS = Table.of(
            PersonaChannels.class,
            "the channels of a persona",
            "How far the channels that are offered are those that a persona prefers.",
            must("persona", PERSONA, PersonaChannels::persona, "The persona."),
            list("preferred", PREFERRED, PersonaChannels::preferred, "Its preferred channels, the best first."),
            number(
                    "met",
                    SHARE,
                    PersonaChannels::met,
                    "The share of all contacts at touchpoints that offer at least one of them; missing when it prefers none."),
            list(
                    "missing",
                    PREFERRED,
                    PersonaChannels::missing,
                    "The preferred channels that no touchpoint offers, the best first."));

    private ChannelUseTable() {}
}
