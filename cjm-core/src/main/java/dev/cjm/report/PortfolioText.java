package dev.cjm.report;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.ResultLines;
import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** A portfolio as people read it: its maps, what they cover, what they do not, and what hurts most. */
final class PortfolioText {
    private static final int SHOWN = 3;
    private static final int MAPS = 10;

    private final JourneyPortfolio result;
    private final ResultLines text;

    private PortfolioText(JourneyPortfolio result, Locale locale) {
        this.result = result;
        text = new ResultLines(locale);
    }

    static String of(JourneyPortfolio result, Locale locale) {
        return new PortfolioText(result, locale).text();
    }

    private String text() {
        text.line(text.say("portfolio", result.maps().size(), result.shared().size()));
        text.table(maps()).more(result.maps().size(), MAPS);
        result.phases()
                .forEach(each -> text.line(text.labelled(
                        each.phase().name().toLowerCase(Locale.ROOT),
                        each.maps().isEmpty()
                                ? text.say("noMap")
                                : titles(each.maps().stream().map(MapCount::map).toList()))));
        if (!result.blindSpots().isEmpty()) {
            text.table(blindSpots()).more(result.blindSpots().size(), SHOWN);
        }
        if (!result.worstPains().isEmpty()) {
            text.table(pains()).more(result.worstPains().size(), SHOWN);
        }
        return text.assumptions(result.assumptions()).toString();
    }

    private TextTable maps() {
        TextTable table = new TextTable()
                .left(text.say("mapShort"))
                .right(text.say("success"))
                .right(text.say("withinMaps"))
                .right(text.say("emotion"))
                .right(text.say("withinMaps"))
                .left(text.say("nestedMaps"));
        result.stream()
                .limit(MAPS)
                .forEach(each -> table.row(
                        each.map().title(),
                        percent(each.success()),
                        percent(each.successWithin()),
                        score(each.emotion()),
                        score(each.emotionWithin()),
                        titles(each.nested())));
        return table;
    }

    private TextTable blindSpots() {
        TextTable table = new TextTable().left(text.say("blindSpot")).left(text.say("kind"));
        result.blindSpots().stream()
                .limit(SHOWN)
                .forEach(each ->
                        table.row(name(each), text.say("blind." + each.kind().name())));
        return table;
    }

    private TextTable pains() {
        TextTable table = new TextTable()
                .left(text.say("painPoint"))
                .right(text.say("riskPriority"))
                .left(text.say("touchpoint"))
                .left(text.say("mapShort"));
        result.worstPains().stream()
                .limit(SHOWN)
                .forEach(each -> table.row(
                        each.pain().pain().name(),
                        each.pain().riskPriorityNumber().isPresent()
                                ? Decimals.shortest(
                                        each.pain().riskPriorityNumber().getAsInt())
                                : "",
                        each.pain().touchpoint().name(),
                        each.map().title()));
        return table;
    }

    private String name(BlindSpot spot) {
        return spot.kind() == BlindSpot.Kind.PHASE ? text.say(spot.name()) : spot.name();
    }

    private static String titles(List<JourneyMap> maps) {
        return maps.stream().map(JourneyMap::title).collect(Collectors.joining(", "));
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? Decimals.shortPercent(share.getAsDouble()) : "–";
    }

    private static String score(OptionalDouble score) {
        return score.isPresent() ? Decimals.fixed(score.getAsDouble(), 2) : "–";
    }
}
