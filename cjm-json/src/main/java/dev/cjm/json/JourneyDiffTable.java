package dev.cjm.json;

import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.MAP;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.OpportunityTable.OPPORTUNITY;
import static dev.cjm.json.PainPointTable.PAIN_POINT;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.flag;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.compare.ChangeNature;
import dev.cjm.compare.ChangeReason;
import dev.cjm.compare.ChangedFact;
import dev.cjm.compare.ChangedPart;
import dev.cjm.compare.EffectMeasure;
import dev.cjm.compare.JourneyChange;
import dev.cjm.compare.JourneyDiff;
import dev.cjm.compare.JourneyEffect;
import dev.cjm.compare.PartType;
import dev.cjm.compare.Trend;
import dev.cjm.compare.UnansweredPain;

/** The fields of what changes between two maps. */
final class JourneyDiffTable {
    private static final Table<ChangedPart, Void> PART = Table.of(
            ChangedPart.class,
            "a changed part",
            "The part of a map that a change is about.",
            must("type", WordShape.of(PartType.class), ChangedPart::type, "What it is."),
            must("id", Texts.ID, ChangedPart::id, "Its id, the same in both maps."),
            must("name", WORDS, ChangedPart::name, "What people call it; of a transition its id."));

    private static final Table<ChangedFact, Void> FACT = Table.of(
            ChangedFact.class,
            "a changed fact",
            "The fact of a part that a change is about.",
            must("name", WORDS, ChangedFact::name, "The field of the part in the document of a map."),
            may("item", ANY_TEXT, ChangedFact::item, "What tells an item of a list apart: its id, else its text."),
            may("itemName", ANY_TEXT, ChangedFact::itemName, "What people call the item."),
            may("field", WORDS, ChangedFact::field, "The field of the item; missing when all of it is meant."));

    private static final Table<ChangeReason, Void> REASON = Table.of(
            ChangeReason.class,
            "a reason for a change",
            "A pain, gap or opportunity that a change answers.",
            must("kind", WordShape.of(ChangeReason.Kind.class), ChangeReason::kind, "What is answered."),
            must("id", WORDS, ChangeReason::id, "Its id; its text where it has no id."),
            must("name", WORDS, ChangeReason::name, "What people call it."),
            may(
                    "touchpoint",
                    Texts.ID,
                    ChangeReason::touchpoint,
                    "The id of the touchpoint that says it, if one does."),
            must("text", WORDS, ChangeReason::text, "One English sentence for people."));

    static final Table<JourneyChange, Void> CHANGE = Table.of(
            JourneyChange.class,
            "a change between maps",
            "One thing that differs between two maps.",
            must("kind", WordShape.of(JourneyChange.Kind.class), JourneyChange::kind, "What happens."),
            must("location", ANY_TEXT, JourneyChange::location, "Where it is, by property names and ids."),
            must("part", PART, JourneyChange::part, "The part that it is about."),
            may("fact", FACT, JourneyChange::fact, "The fact of the part; missing when the whole part is meant."),
            may("before", ANY_TEXT, JourneyChange::beforeText, "What the current map says, in short words."),
            may("after", ANY_TEXT, JourneyChange::afterText, "What the future map says, in short words."),
            must("nature", WordShape.of(ChangeNature.class), JourneyChange::nature, "What it means for customers."),
            list("reasons", REASON, JourneyChange::reasons, "What it answers."),
            flag("isNeedless", JourneyChange::isNeedless, "Whether customers meet something else for no reason."));

    private static final Table<UnansweredPain, Void> UNANSWERED = Table.of(
            UnansweredPain.class,
            "an unanswered pain point",
            "A pain point that hurts as before.",
            must("pain", PAIN_POINT, UnansweredPain::pain, "The pain point, as in the future map."),
            must("touchpoint", TOUCHPOINT, UnansweredPain::touchpoint, "The touchpoint that says it."),
            list("planned", OPPORTUNITY, UnansweredPain::planned, "The opportunities that would answer it."));

    private static final Table<EffectMeasure, Void> MEASURE = Table.of(
            EffectMeasure.class,
            "a measure of an effect",
            "One number before and after a change.",
            must(
                    "kind",
                    WordShape.of(EffectMeasure.Kind.class),
                    EffectMeasure::kind,
                    "What is measured: scores, probabilities from 0 to 1, and per journey money, counts or seconds."),
            may("currency", Texts.CURRENCY, EffectMeasure::currency, "The currency of money, three capital letters."),
            number("before", NUMBER, EffectMeasure::before, "Its value before; missing when there is none."),
            number("after", NUMBER, EffectMeasure::after, "Its value after; missing when there is none."),
            number("change", NUMBER, EffectMeasure::change, "After less before; missing when one of them is."),
            must("trend", WordShape.of(Trend.class), EffectMeasure::trend, "Whether it gets better."));

    private static final Table<JourneyEffect, Void> EFFECT = Table.of(
            JourneyEffect.class,
            "an effect",
            "What changes do to curve, completion, value, effort and channels.",
            list("measures", MEASURE, JourneyEffect::measures, "All measures, those that stay the same too."),
            list("endless", WORDS, JourneyEffect::endless, "Why a map has no numbers of completion."),
            list("assumptions", ASSUMPTION, JourneyEffect::assumptions, "What the numbers take for granted."));

    static final ResultTable<JourneyDiff> JOURNEY_DIFF = ResultTable.of(
            JourneyDiff.class,
            "journey-diff",
            "changes between maps",
            "What changes between a current and a future map, what for, and with what effect.",
            must("current", MAP, JourneyDiff::current, "The map as it is."),
            must("future", MAP, JourneyDiff::future, "The map as it is to be."),
            list("changes", CHANGE, JourneyDiff::changes, "All changes, each traced to what it answers."),
            list("unansweredPains", UNANSWERED, JourneyDiff::unansweredPains, "The pain points that hurt as before."),
            must("effect", EFFECT, JourneyDiff::effect, "What the changes do."));

    private JourneyDiffTable() {}
}
