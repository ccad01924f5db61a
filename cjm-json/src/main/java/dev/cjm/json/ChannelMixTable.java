package dev.cjm.json;

import static dev.cjm.json.ChannelUseTable.CHANNEL_USE;
import static dev.cjm.json.ChannelUseTable.ORPHAN;
import static dev.cjm.json.ChannelUseTable.PERSONA_CHANNELS;
import static dev.cjm.json.CrossTables.CHANNELS;
import static dev.cjm.json.CrossTables.PHASES;
import static dev.cjm.json.CrossTables.STAGES;
import static dev.cjm.json.MoneyTable.MONEY;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.CHANNEL;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.NamedParts.TRANSITION;
import static dev.cjm.json.ResultFields.AMOUNT;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.flag;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.analysis.AvailabilityGap;
import dev.cjm.analysis.ChannelMix;
import dev.cjm.analysis.ChannelUse;
import dev.cjm.analysis.CrossTable;
import dev.cjm.analysis.ExpectedSwitch;
import dev.cjm.analysis.SwitchCounts;
import dev.cjm.model.Channel;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import java.util.List;

/** The fields of a channel mix. */
final class ChannelMixTable {
    private static final Table<ContactsByStage, Void> BY_STAGE = CrossTables.of(
            ContactsByStage.class,
            "contacts by stage",
            "The contacts of a journey by channel and outermost stage, as expected.",
            ContactsByStage::numbers,
            CHANNELS,
            STAGES);

    private static final Table<ContactsByPhase, Void> BY_PHASE = CrossTables.of(
            ContactsByPhase.class,
            "contacts by phase",
            "The contacts of a journey by phase and channel, as expected.",
            ContactsByPhase::numbers,
            PHASES,
            CHANNELS);

    private static final Table<ChannelSteps, Void> STEPS = CrossTables.of(
            ChannelSteps.class,
            "steps between channels",
            "The steps of a journey from the channel of the row to that of the column, as expected.",
            ChannelSteps::numbers,
            CHANNELS,
            CHANNELS);

    private static final Table<ChannelEndings, Void> ENDINGS = Table.of(
            ChannelEndings.class,
            "the endings on a channel",
            "How many journeys end on a channel, by an outcome or by drop-off.",
            must("channel", CHANNEL, ChannelEndings::channel, "The channel."),
            must("share", SHARE, ChannelEndings::share, "The share of all journeys."));

    private static final Table<SwitchCounts, Void> SWITCH_COUNTS = Table.of(
            SwitchCounts.class,
            "counts of switches",
            "How often a journey changes the channel, as expected, and what becomes of what the brand knows.",
            must("steps", AMOUNT, SwitchCounts::steps, "The steps of a journey."),
            must("switches", AMOUNT, SwitchCounts::switches, "The steps that change the channel."),
            must("planned", AMOUNT, SwitchCounts::planned, "The switches that are said to be planned."),
            must("forced", AMOUNT, SwitchCounts::forced, "The switches that are said to be forced."),
            must("unstated", AMOUNT, SwitchCounts::unstated, "The switches of which nobody says either."),
            must("contextKept", AMOUNT, SwitchCounts::contextKept, "The steps that are said to keep the context."),
            must("contextLost", AMOUNT, SwitchCounts::contextLost, "The steps that are said to lose it."),
            must("handOffs", AMOUNT, SwitchCounts::handOffs, "The steps of which either is said."),
            number("rate", SHARE, SwitchCounts::rate, "Switches by steps; missing when there is no step."));

    private static final Table<ExpectedSwitch, Void> EXPECTED_SWITCH = Table.of(
            ExpectedSwitch.class,
            "a switch",
            "A transition that changes the channel.",
            must("transition", TRANSITION, ExpectedSwitch::transition, "The transition."),
            must("source", TOUCHPOINT, ExpectedSwitch::source, "Where it starts."),
            must("target", TOUCHPOINT, ExpectedSwitch::target, "Where it leads."),
            must("from", CHANNEL, ExpectedSwitch::from, "The channel that customers leave."),
            must("to", CHANNEL, ExpectedSwitch::to, "The channel to which they change."),
            must("perJourney", AMOUNT, ExpectedSwitch::perJourney, "How often a journey takes it, as expected."),
            flag("isAvoidable", ExpectedSwitch::isAvoidable, "Whether both touchpoints have a channel in common."));

    private static final Table<AvailabilityGap, Void> AVAILABILITY_GAP = Table.of(
            AvailabilityGap.class,
            "an availability gap",
            "A transition on which customers may find the next channel closed.",
            must("transition", TRANSITION, AvailabilityGap::transition, "The transition."),
            must("source", TOUCHPOINT, AvailabilityGap::source, "Where it starts."),
            must("target", TOUCHPOINT, AvailabilityGap::target, "Where it leads."),
            must(
                    "closed",
                    SHARE,
                    AvailabilityGap::closed,
                    "The share of the opening hours of the source after which the target is closed on arrival."),
            must("perJourney", AMOUNT, AvailabilityGap::perJourney, "How often a journey takes it, as expected."),
            must(
                    "closedPerJourney",
                    AMOUNT,
                    AvailabilityGap::closedPerJourney,
                    "How often a journey finds the channel closed: the product of both."));

    static final ResultTable<ChannelMix> CHANNEL_MIX = ResultTable.of(
                    ChannelMix.class,
                    "channel-mix",
                    "a channel mix",
                    "On which channels a journey is, how it changes between them, and what that costs and feels like.",
                    list("channels", CHANNEL_USE, ChannelMix::channels, "What each channel does, as in the map."),
                    must(
                            "byStage",
                            BY_STAGE,
                            mix -> new ContactsByStage(mix.byStage()),
                            "The contacts of a journey by channel and outermost stage."),
                    must(
                            "byPhase",
                            BY_PHASE,
                            mix -> new ContactsByPhase(mix.byPhase()),
                            "The contacts of a journey by phase and channel, where stages say their phase."),
                    must(
                            "steps",
                            STEPS,
                            mix -> new ChannelSteps(mix.steps()),
                            "The steps of a journey from channel to channel; those that stay on the diagonal."),
                    list(
                            "endings",
                            ENDINGS,
                            ChannelMixTable::endings,
                            "The share of journeys that ends on each channel, as in the map."),
                    must("switches", SWITCH_COUNTS, ChannelMix::switches, "The switches and hand-offs of a journey."),
                    list(
                            "switchingTransitions",
                            EXPECTED_SWITCH,
                            ChannelMix::switchingTransitions,
                            "The transitions by which journeys change the channel, the most frequent first."),
                    list("orphans", ORPHAN, ChannelMix::orphans, "The channels without a place in the journey."),
                    list(
                            "personas",
                            PERSONA_CHANNELS,
                            ChannelMix::personas,
                            "The channels that personas prefer, by persona as in the map."),
                    list(
                            "availabilityGaps",
                            AVAILABILITY_GAP,
                            ChannelMix::availabilityGaps,
                            "The transitions on which customers may find the next channel closed, the most frequent first."),
                    list(
                            "cost",
                            MONEY,
                            ChannelMix::cost,
                            "What the contacts of a journey cost the organisation, as expected, by currency."),
                    list("assumptions", ASSUMPTION, ChannelMix::assumptions, "What the numbers take for granted."))
            .aboutMap(ChannelMix::map);

    private ChannelMixTable() {}

    private static List<ChannelEndings> endings(ChannelMix mix) {
        return mix.stream()
                .map(ChannelUse::channel)
                .map(channel -> new ChannelEndings(channel, mix.endings(channel)))
                .toList();
    }

    private record ContactsByStage(CrossTable<Channel, Stage> numbers) {}

    private record ContactsByPhase(CrossTable<Phase, Channel> numbers) {}

    private record ChannelSteps(CrossTable<Channel, Channel> numbers) {}

    private record ChannelEndings(Channel channel, double share) {}
}
