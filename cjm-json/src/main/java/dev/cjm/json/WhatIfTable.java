package dev.cjm.json;

import static dev.cjm.json.CompletionProbabilityTable.COMPLETION_PROBABILITY;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.MAP;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.flag;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.analysis.MeasureChange;
import dev.cjm.analysis.WhatIf;

/** The fields of what an edit changes. */
final class WhatIfTable {
    private static final Table<MeasureChange, Void> MEASURE_CHANGE = Table.of(
            MeasureChange.class,
            "a change of a measure",
            "One measure of completion before and after an edit.",
            must(
                    "kind",
                    WordShape.of(MeasureChange.Kind.class),
                    MeasureChange::kind,
                    "What is measured: probabilities from 0 to 1, numbers of touchpoints, seconds, scores, or amounts of money."),
            may(
                    "of",
                    WORDS,
                    MeasureChange::of,
                    "The id of the outcome or the currency that is measured, if it is one."),
            number("before", NUMBER, MeasureChange::before, "Its value before; missing when there is none."),
            number("after", NUMBER, MeasureChange::after, "Its value after; missing when there is none."),
            number("change", NUMBER, MeasureChange::change, "After less before; missing when one of them is."),
            flag(
                    "isChanged",
                    MeasureChange::isChanged,
                    "Whether they differ by more than rounding, or one is missing."));

    static final ResultTable<WhatIf> WHAT_IF = ResultTable.of(
            WhatIf.class,
            "what-if",
            "a change",
            "What an edit changes, in every measure of completion.",
            must("before", MAP, WhatIf::before, "The map before the edit."),
            must("after", MAP, WhatIf::after, "The map after it."),
            list("measures", MEASURE_CHANGE, WhatIf::measures, "All measures, those that stay the same too."),
            must(
                    "completionBefore",
                    COMPLETION_PROBABILITY.body(),
                    WhatIf::completionBefore,
                    "How journeys end before the edit."),
            must(
                    "completionAfter",
                    COMPLETION_PROBABILITY.body(),
                    WhatIf::completionAfter,
                    "How journeys end after it."),
            list("assumptions", ASSUMPTION, WhatIf::assumptions, "What the numbers take for granted."));

    private WhatIfTable() {}
}
