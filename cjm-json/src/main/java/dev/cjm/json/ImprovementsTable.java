package dev.cjm.json;

import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.STAGE;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.AMOUNT;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.analysis.Improvement;
import dev.cjm.analysis.ImprovementArea;
import dev.cjm.analysis.Improvements;
import java.util.Arrays;
import java.util.List;

/** The fields of improvements. */
final class ImprovementsTable {
    private static final WordShape<ImprovementArea> AREA = WordShape.of(ImprovementArea.class);

    private static final Table<Improvement, Void> IMPROVEMENT = Table.of(
            Improvement.class,
            "an improvement",
            "Something that falls short, and could be better.",
            must("area", AREA, Improvement::area, "What makes a journey better, and falls short."),
            must("kind", WordShape.of(Improvement.Kind.class), Improvement::kind, "How it falls short."),
            must(
                    "what",
                    WORDS,
                    Improvement::what,
                    "The need, question, wait or expectation in the words of the map, else the name of the touchpoint."),
            may(
                    "stage",
                    STAGE,
                    Improvement::stage,
                    "The stage that says it, or that holds the touchpoint directly; missing for a need of a persona."),
            may(
                    "touchpoint",
                    TOUCHPOINT,
                    Improvement::touchpoint,
                    "The touchpoint where it is; missing for what a stage or persona says."),
            number(
                    "perJourney",
                    AMOUNT,
                    Improvement::perJourney,
                    "How often a journey meets it, as expected; missing for what belongs to no touchpoint, or when journeys can never end."));

    private static final Table<AreaLooked, Void> AREA_LOOKED = Table.of(
            AreaLooked.class,
            "what was looked at",
            "How much of a map could fall short in an area.",
            must("area", AREA, AreaLooked::area, "The area."),
            count("count", AreaLooked::count, "How much was looked at; 0 if there is nothing to look at."));

    static final ResultTable<Improvements> IMPROVEMENTS = ResultTable.of(
                    Improvements.class,
                    "improvements",
                    "improvements",
                    "Four areas of a better journey, and what falls short in each.",
                    list(
                            "improvements",
                            IMPROVEMENT,
                            Improvements::improvements,
                            "What falls short by area, in each what hits most journeys first."),
                    list("lookedAt", AREA_LOOKED, ImprovementsTable::lookedAt, "How much was looked at in each area."),
                    list("assumptions", ASSUMPTION, Improvements::assumptions, "What the numbers take for granted."))
            .aboutMap(Improvements::map);

    private ImprovementsTable() {}

    private static List<AreaLooked> lookedAt(Improvements improvements) {
        return Arrays.stream(ImprovementArea.values())
                .map(area -> new AreaLooked(area, improvements.lookedAt(area)))
                .toList();
    }

    private record AreaLooked(ImprovementArea area, long count) {}
}
