package dev.cjm.examples;

import static dev.cjm.examples.Page.percent;
import static dev.cjm.examples.Page.signed;

import dev.cjm.analysis.AvailabilityGap;
import dev.cjm.analysis.ChannelMix;
import dev.cjm.analysis.ChannelUse;
import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.ExpectedSwitch;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.PersonaChannels;
import dev.cjm.analysis.SwitchCounts;
import dev.cjm.analysis.TouchpointPain;
import dev.cjm.model.Channel;
import dev.cjm.model.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** On which channels journeys are, how they change between them, and what does not fit. */
final class ChannelsSection {
    private static final int SHOWN = 3;
    private static final int[] CHANNELS = {17, -8, -8, -7, -8, -6, -8, 34};
    private static final int[] SWITCHES = {31, 39, -11, 23};
    private static final int[] PHASES = {18, -12, -12, -12};

    private final ChannelMix mix;
    private final CompletionProbability completion;
    private final int stages;
    private final Page page;

    private ChannelsSection(JourneyAnalysis analysis, Page page) {
        mix = analysis.channelMix();
        completion = analysis.completionProbability();
        stages = analysis.map().stages().size();
        this.page = page;
    }

    static void write(JourneyAnalysis analysis, Page page) {
        ChannelsSection section = new ChannelsSection(analysis, page);
        section.channels();
        section.phases();
        section.switches();
        section.misfits();
    }

    private void channels() {
        page.heading("Channels");
        page.paragraph(
                "Contacts: how often a journey is on a channel, as expected, those that are broken off among them. Pain: the"
                        + " severity that a journey meets there, from 1 to 10 each time. Cost: of these contacts to the retailer. The "
                        + SHOWN + " channels with most contacts of "
                        + mix.channels().size() + ":");
        page.line("");
        page.header(CHANNELS, "Channel", "Contacts", "Share", "Stages", "Feeling", "Pain", "Cost", "Why it matters");
        mix.stream()
                .sorted(Comparator.comparingDouble((ChannelUse each) -> -each.contacts()))
                .limit(SHOWN)
                .forEach(this::channel);
    }

    private void channel(ChannelUse use) {
        page.row(
                CHANNELS,
                use.channel().name(),
                number(use.contacts()),
                percent(use.share(), 1),
                use.stages().size() + " of " + stages,
                use.emotion().isPresent() ? signed(use.emotion().getAsDouble(), 2) : "-",
                number(use.painPerJourney()),
                use.cost().isEmpty()
                        ? "-"
                        : use.cost().stream()
                                .map(each -> number(each.amount().doubleValue()) + " " + each.currency())
                                .collect(Collectors.joining(" + ")),
                reason(use));
    }

    /** The pain that a journey meets most there, at all contacts, and of how many. */
    private String reason(ChannelUse use) {
        return use.pains().stream()
                .max(Comparator.comparingDouble(this::met))
                .map(worst -> use.pains().size() > 1
                        ? "%s of the pain is “%s”, of %s pain points"
                                .formatted(
                                        number(met(worst)),
                                        worst.pain().name(),
                                        use.pains().size())
                        : "all of the pain is “%s”".formatted(worst.pain().name()))
                .orElse("no pain point is stated there");
    }

    private double met(TouchpointPain each) {
        return completion.expectedVisits(each.touchpoint())
                * each.pain().affects().orElse(1)
                * each.pain().severity().orElse(0);
    }

    /** The channels that are used, by phase. */
    private void phases() {
        page.line("");
        page.paragraph("Contacts of a journey before, during and after the purchase:");
        page.line("");
        page.header(PHASES, "Channel", "before", "during", "after");
        for (ChannelUse each : mix) {
            if (each.contacts() > 0) {
                Channel channel = each.channel();
                page.row(
                        PHASES,
                        channel.name(),
                        cell(mix.byPhase().value(Phase.BEFORE, channel)),
                        cell(mix.byPhase().value(Phase.DURING, channel)),
                        cell(mix.byPhase().value(Phase.AFTER, channel)));
            }
        }
    }

    private void switches() {
        SwitchCounts counts = mix.switches();
        page.line("");
        page.paragraph(
                "A journey changes the channel %s times, that is at %s of its steps: planned %s, forced %s, the rest unsaid. What the retailer knows is kept at %s steps and lost at %s. The most frequent switches:"
                        .formatted(
                                number(counts.switches()),
                                counts.rate().isPresent()
                                        ? percent(counts.rate().getAsDouble(), 0)
                                        : "none",
                                number(counts.planned()),
                                number(counts.forced()),
                                number(counts.contextKept()),
                                number(counts.contextLost())));
        page.line("");
        page.header(SWITCHES, "From channel to channel", "From touchpoint to touchpoint", "Per journey", "Said of it");
        mix.switchingTransitions().stream().limit(SHOWN).forEach(this::switching);
    }

    private void switching(ExpectedSwitch each) {
        List<String> facts = new ArrayList<>();
        each.transition().channelSwitch().ifPresent(kind -> facts.add(Page.words(kind)));
        each.transition().handOff().ifPresent(kind -> facts.add(Page.words(kind)));
        if (each.isAvoidable()) {
            facts.add("avoidable");
        }
        page.row(
                SWITCHES,
                each.from().name() + " → " + each.to().name(),
                each.source().name() + " → " + each.target().name(),
                Page.fixed(each.perJourney(), 3),
                facts.isEmpty() ? "nothing" : String.join(", ", facts));
    }

    private void misfits() {
        page.line("");
        for (PersonaChannels each : mix.personas()) {
            String missing =
                    each.missing().stream().map(one -> one.channel().name()).collect(Collectors.joining(", "));
            each.met()
                    .ifPresent(met -> page.labelled(
                            "- ",
                            2,
                            each.persona().name() + " finds a preferred channel at " + percent(met, 0)
                                    + " of the contacts" + (missing.isEmpty() ? "" : "; not offered: " + missing)));
        }
        mix.orphans()
                .forEach(each -> page.labelled(
                        "- ", 2, "Orphan: " + each.channel().name() + " (" + Page.words(each.reason()) + ")"));
        for (AvailabilityGap each : mix.availabilityGaps().stream().limit(SHOWN).toList()) {
            page.labelled(
                    "- ",
                    2,
                    each.target().name() + " is closed after " + percent(each.closed(), 1) + " of the opening hours of "
                            + each.source().name());
        }
    }

    private static String cell(double contacts) {
        return contacts > 0 ? number(contacts) : "-";
    }

    private static String number(double value) {
        return Page.fixed(value, 2);
    }
}
