package dev.cjm.analysis;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Channels as people read them: contacts and switches, the three with most contacts, and what does not fit. */
final class ChannelMixText {
    private static final int SHOWN = 3;

    private final ChannelMix result;
    private final JourneyMap map;
    private final ResultText text;

    private ChannelMixText(ChannelMix result, JourneyMap map, Locale locale) {
        this.result = result;
        this.map = map;
        text = new ResultText(locale);
    }

    static String of(ChannelMix result, JourneyMap map, Locale locale) {
        return new ChannelMixText(result, map, locale).text();
    }

    private String text() {
        text.line(text.labelled("channelMix", map.title()));
        if (map.touchpoints().isEmpty()) {
            return text.line(text.say("noTouchpoints"))
                    .assumptions(result.assumptions())
                    .toString();
        }
        SwitchCounts counts = result.switches();
        double contacts = result.stream().mapToDouble(ChannelUse::contacts).sum();
        text.line(text.say(
                "channelMixSize",
                ResultText.plain(contacts),
                result.stream().filter(each -> each.contacts() > 0).count(),
                ResultText.plain(counts.switches()),
                counts.rate().isPresent() ? Shares.percent(counts.rate().getAsDouble()) : "–"));
        text.line(text.say(
                "switchKinds",
                ResultText.plain(counts.planned()),
                ResultText.plain(counts.forced()),
                ResultText.plain(counts.unstated()),
                ResultText.plain(counts.contextKept()),
                ResultText.plain(counts.contextLost())));
        text.table(table())
                .more(
                        result.channels().size(),
                        Math.min(SHOWN, result.channels().size()));
        result.switchingTransitions().stream().limit(SHOWN).forEach(this::switching);
        misfits();
        return text.assumptions(result.assumptions()).toString();
    }

    private TextTable table() {
        TextTable table = new TextTable()
                .left(text.say("channel"))
                .right(text.say("contacts"))
                .right(text.say("share"))
                .right(text.say("stages"))
                .right(text.say("emotion"))
                .right(text.say("pain"))
                .right(text.say("cost"))
                .left(text.say("reason"));
        result.stream()
                .sorted(Comparator.comparingDouble((ChannelUse each) -> -each.contacts()))
                .limit(SHOWN)
                .forEach(each -> row(table, each));
        return table;
    }

    private void row(TextTable table, ChannelUse use) {
        table.row(
                use.channel().name(),
                ResultText.plain(use.contacts()),
                Shares.percent(use.share()),
                text.say("of", use.stages().size(), map.stages().size()),
                use.emotion().isPresent()
                        ? ResultText.score(map.scale(), use.emotion().getAsDouble())
                        : "–",
                use.pains().isEmpty() ? "–" : ResultText.plain(use.painPerJourney()),
                use.cost().isEmpty() ? "–" : money(use.cost()),
                reason(use));
    }

    private String reason(ChannelUse use) {
        String places =
                text.list(use.touchpoints().stream().map(Touchpoint::name).toList());
        return use.pains().stream()
                .map(TouchpointPain::pain)
                .max(Comparator.comparingInt((PainPoint each) -> each.severity().orElse(0)))
                .map(worst -> text.say("channelHurts", places, worst.name()))
                .orElse(places.isEmpty() ? "–" : places);
    }

    private void switching(ExpectedSwitch each) {
        List<String> facts = new ArrayList<>();
        facts.add(text.say("perJourney", ResultText.plain(each.perJourney())));
        each.transition().channelSwitch().ifPresent(kind -> facts.add(text.say("word." + kind.name())));
        each.transition().handOff().ifPresent(kind -> facts.add(text.say("word." + kind.name())));
        text.line(text.say(
                "switching",
                each.from().name() + " → " + each.to().name(),
                each.source().name() + " → " + each.target().name(),
                String.join(", ", facts)));
    }

    private void misfits() {
        List<String> orphans = result.orphans().stream()
                .map(each -> each.channel().name() + " ("
                        + text.say("orphan." + each.reason().name()) + ")")
                .toList();
        if (!orphans.isEmpty()) {
            text.line(text.labelled("orphans", text.list(orphans)));
        }
        for (PersonaChannels each : result.personas()) {
            each.met()
                    .ifPresent(met -> text.line(
                            text.say("preferredMet", each.persona().name(), Shares.percent(met)) + missing(each)));
        }
        result.availabilityGaps().stream()
                .limit(SHOWN)
                .forEach(each -> text.line(text.say(
                        "closedOnArrival",
                        each.source().name() + " → " + each.target().name(),
                        Shares.percent(each.closed()))));
        text.more(result.availabilityGaps().size(), SHOWN);
    }

    private String missing(PersonaChannels channels) {
        List<String> names =
                channels.missing().stream().map(each -> each.channel().name()).toList();
        return names.isEmpty() ? "" : " · " + text.labelled("notOffered", text.list(names));
    }

    private static String money(List<Money> sums) {
        return sums.stream()
                .map(sum -> Decimals.fixed(sum.amount().doubleValue(), 2) + " " + sum.currency())
                .collect(Collectors.joining(" + "));
    }
}
