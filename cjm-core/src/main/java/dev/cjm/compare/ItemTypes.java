package dev.cjm.compare;

import static dev.cjm.compare.ItemType.field;

import dev.cjm.model.Action;
import dev.cjm.model.Actor;
import dev.cjm.model.BackstageWork;
import dev.cjm.model.Channel;
import dev.cjm.model.DataSource;
import dev.cjm.model.Emotion;
import dev.cjm.model.Evidence;
import dev.cjm.model.Expectation;
import dev.cjm.model.Gain;
import dev.cjm.model.Metric;
import dev.cjm.model.Need;
import dev.cjm.model.Opportunity;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Question;
import dev.cjm.model.Statement;
import dev.cjm.model.TeamMember;
import java.util.List;

/** All kinds of items that lists of parts hold; what is none of these is told apart by all that it says. */
final class ItemTypes {
    static final List<ItemType<?>> ALL = List.of(
            ItemType.of(
                    PainPoint.class,
                    PainPoint::id,
                    PainPoint::name,
                    field("name", PainPoint::name),
                    field("severity", PainPoint::severity),
                    field("occurrence", PainPoint::occurrence),
                    field("detection", PainPoint::detection),
                    field("affects", PainPoint::affects),
                    field("persona", PainPoint::persona),
                    field("cause", PainPoint::cause),
                    field("triage", PainPoint::triage),
                    field("status", PainPoint::status),
                    field("evidence", PainPoint::evidence)),
            ItemType.of(
                    Gain.class,
                    Gain::id,
                    Gain::name,
                    field("name", Gain::name),
                    field("benefit", Gain::benefit),
                    field("occurrence", Gain::occurrence),
                    field("affects", Gain::affects),
                    field("persona", Gain::persona),
                    field("cause", Gain::cause),
                    field("status", Gain::status),
                    field("evidence", Gain::evidence)),
            ItemType.of(
                    Opportunity.class,
                    Opportunity::id,
                    Opportunity::name,
                    field("name", Opportunity::name),
                    field("importance", Opportunity::importance),
                    field("satisfaction", Opportunity::satisfaction),
                    field("customerValue", Opportunity::customerValue),
                    field("businessValue", Opportunity::businessValue),
                    field("effort", Opportunity::effort),
                    field("answers", Opportunity::answers),
                    field("owner", Opportunity::owner),
                    field("status", Opportunity::status),
                    field("evidence", Opportunity::evidence)),
            ItemType.of(
                    Expectation.class,
                    Expectation::id,
                    Expectation::text,
                    field("text", Expectation::text),
                    field("score", Expectation::score),
                    field("comparison", Expectation::comparison),
                    field("persona", Expectation::persona),
                    field("evidence", Expectation::evidence)),
            ItemType.of(
                    Metric.class,
                    Metric::id,
                    Metric::name,
                    field("name", Metric::name),
                    field("kind", Metric::kind),
                    field("value", Metric::value),
                    field("target", Metric::target),
                    field("unit", Metric::unit),
                    field("direction", Metric::direction),
                    field("n", Metric::n),
                    field("period", Metric::period),
                    field("source", Metric::source)),
            ItemType.of(
                    BackstageWork.class,
                    BackstageWork::id,
                    BackstageWork::name,
                    field("name", BackstageWork::name),
                    field("lane", BackstageWork::lane),
                    field("owner", BackstageWork::owner),
                    field("system", BackstageWork::system),
                    field("needs", BackstageWork::needs),
                    field("duration", BackstageWork::duration)),
            ItemType.of(
                    Action.class,
                    Action::name,
                    Action::name,
                    field("count", Action::count),
                    field("duration", Action::duration)),
            ItemType.of(
                    Statement.class,
                    each -> each.kind() + " " + each.text(),
                    Statement::text,
                    field("score", Statement::score),
                    field("weight", Statement::weight),
                    field("persona", Statement::persona),
                    field("source", Statement::source),
                    field("date", Statement::date),
                    field("evidence", Statement::evidence)),
            ItemType.of(
                    Emotion.class,
                    each -> each.persona().orElse(""),
                    each -> each.persona().orElse(""),
                    field("score", Emotion::score),
                    field("word", Emotion::word),
                    field("arousal", Emotion::arousal),
                    field("evidence", Emotion::evidence)),
            ItemType.of(
                    DataSource.class,
                    DataSource::name,
                    DataSource::name,
                    field("type", DataSource::type),
                    field("description", DataSource::description),
                    field("owner", DataSource::owner),
                    field("link", DataSource::link),
                    field("period", DataSource::period),
                    field("sampleSize", DataSource::sampleSize)),
            ItemType.of(
                    Evidence.class,
                    ValueWords::of,
                    ValueWords::of,
                    field("date", Evidence::date),
                    field("sampleSize", Evidence::sampleSize),
                    field("link", Evidence::link)),
            ItemType.of(Question.class, Question::text, Question::text, field("answer", Question::answer)),
            ItemType.of(Need.class, Need::id, Need::text, field("text", Need::text)),
            ItemType.of(
                    TeamMember.class, TeamMember::name, TeamMember::name, field("department", TeamMember::department)),
            ItemType.of(Actor.class, Actor::name, Actor::name, field("role", Actor::role)),
            ItemType.of(Channel.class, Channel::id, Channel::name));

    private static final ItemType<Object> OTHER = ItemType.of(Object.class, ValueWords::of, ValueWords::of);

    private ItemTypes() {}

    static ItemType<?> of(Object item) {
        for (ItemType<?> type : ALL) {
            if (type.type().isInstance(item)) {
                return type;
            }
        }
        return OTHER;
    }
}
