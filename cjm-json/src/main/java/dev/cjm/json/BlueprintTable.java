package dev.cjm.json;

import static dev.cjm.json.BackstageWorkTable.BACKSTAGE_WORK;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.STAGE;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.AMOUNT;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.flag;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.analysis.BlastRadius;
import dev.cjm.analysis.Blueprint;
import dev.cjm.analysis.BlueprintColumn;
import dev.cjm.analysis.BlueprintLane;
import dev.cjm.analysis.BlueprintLine;
import dev.cjm.model.BackstageWork;
import dev.cjm.model.Touchpoint;
import java.util.List;

/** The fields of a service blueprint. */
final class BlueprintTable {
    /** Each takes one solve over the map. */
    private static final int WIDEST = 100;

    private static final WordShape<BlueprintLine> LINE = WordShape.of(BlueprintLine.class);

    private static final Table<BlueprintColumn, Void> COLUMN = Table.of(
            BlueprintColumn.class,
            "a column of a blueprint",
            "A touchpoint on a service blueprint.",
            must("touchpoint", TOUCHPOINT, BlueprintColumn::touchpoint, "The touchpoint."),
            must("stage", STAGE, BlueprintColumn::stage, "The stage that holds it directly."),
            list("customer", WORDS, BlueprintColumn::customer, "What customers do, and who acts on their side."),
            list(
                    "frontstage",
                    WORDS,
                    BlueprintColumn::frontstage,
                    "Whom and what they meet, the channel first where it is a contact with the brand."),
            list(
                    "backstage",
                    WORDS,
                    BlueprintColumn::backstage,
                    "Who and what serves them out of sight, actors first."),
            list("support", WORDS, BlueprintColumn::support, "What supports those who serve."),
            list(
                    "needed",
                    WordShape.of(BlueprintLane.class),
                    BlueprintColumn::needed,
                    "The lanes of the work that this work cannot do without, from top to bottom."),
            list("crossed", LINE, BlueprintColumn::crossed, "The lines that are crossed, from top to bottom."),
            flag(
                    "isWithoutFront",
                    BlueprintColumn::isWithoutFront,
                    "Whether something is done behind while nobody is in front."));

    private static final Table<NamedWork, Void> NAMED_WORK = Table.of(
            NamedWork.class,
            "named work",
            "Work that stands in full elsewhere in the document.",
            must("id", Texts.ID, named -> named.work().id(), "The id of the work."),
            must("name", WORDS, named -> named.work().name(), "What is done."));

    private static final Table<BlastRadius, Void> BLAST_RADIUS = Table.of(
            BlastRadius.class,
            "a blast radius",
            "What fails with a piece of work.",
            must("work", NAMED_WORK, radius -> new NamedWork(radius.work()), "The work that fails."),
            list(
                    "works",
                    NAMED_WORK,
                    radius -> named(radius.works()),
                    "The other work that cannot do without it, near and far, in written order."),
            list(
                    "touchpoints",
                    TOUCHPOINT,
                    BlastRadius::touchpoints,
                    "The touchpoints that are hit, in written order."),
            list("stages", STAGE, BlastRadius::stages, "The outermost stages that hold them, in written order."),
            number(
                    "contacts",
                    AMOUNT,
                    BlastRadius::contacts,
                    "The contacts of a journey that are hit, as expected; missing when journeys can never end."),
            number(
                    "journeys",
                    SHARE,
                    BlastRadius::journeys,
                    "The share of journeys that are hit at least once; missing when journeys can never end."));

    static final ResultTable<Blueprint> BLUEPRINT = ResultTable.of(
                    Blueprint.class,
                    "blueprint",
                    "a service blueprint",
                    "What happens in front of customers and behind, and what fails with what.",
                    list("columns", COLUMN, Blueprint::columns, "The touchpoints with their lanes, in written order."),
                    list(
                            "backstageWithoutFront",
                            TOUCHPOINT,
                            blueprint -> touchpoints(blueprint.backstageWithoutFront()),
                            "Where something is done behind while nobody is in front, in written order."),
                    list(
                            "frontWithoutBackstage",
                            TOUCHPOINT,
                            blueprint -> touchpoints(blueprint.frontWithoutBackstage()),
                            "Where customers meet the brand and nothing is said of what is done behind, in written order."),
                    list(
                            "works",
                            BACKSTAGE_WORK,
                            Blueprint::works,
                            "All work that is done behind, each piece once, in the order in which touchpoints need it."),
                    list(
                            "widest",
                            BLAST_RADIUS,
                            blueprint -> blueprint.widest(WIDEST),
                            "What fails with which work, that with which most fails first; at most a hundred."),
                    list("assumptions", ASSUMPTION, Blueprint::assumptions, "What the numbers take for granted."))
            .aboutMap(Blueprint::map);

    private BlueprintTable() {}

    private static List<Touchpoint> touchpoints(List<BlueprintColumn> columns) {
        return columns.stream().map(BlueprintColumn::touchpoint).toList();
    }

    private static List<NamedWork> named(List<BackstageWork> works) {
        return works.stream().map(NamedWork::new).toList();
    }

    private record NamedWork(BackstageWork work) {}
}
