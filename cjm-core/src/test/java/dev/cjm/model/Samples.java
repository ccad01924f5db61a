package dev.cjm.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Two good values of each type that a verb takes. */
final class Samples {
    private static final Map<Class<?>, List<Object>> BY_TYPE = Map.ofEntries(
            two(String.class, "one", "other"),
            two(int.class, 1, 2),
            two(double.class, 0.25, 0.5),
            two(Duration.class, Duration.ofMinutes(5), Duration.ofHours(1)),
            two(LocalDate.class, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
            two(
                    OpeningHours.class,
                    OpeningHours.ALWAYS,
                    OpeningHours.of(LocalTime.NOON, LocalTime.MIDNIGHT, DayOfWeek.MONDAY)),
            two(Channel.class, Channels.WEB, Channels.EMAIL),
            two(Money.class, Money.of("5", "EUR"), Money.of("6", "EUR")),
            two(
                    DateRange.class,
                    new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)),
                    new DateRange(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28))),
            two(AgeRange.class, new AgeRange(20, 30), new AgeRange(40, 50)),
            two(Entry.class, Entry.of(0.5), Entry.unstated()),
            two(Scope.class, new Scope("Hunger", "Dinner"), new Scope("Order", "Delivery")),
            two(SourceType.class, SourceType.SURVEY, SourceType.REVIEW),
            two(JourneyKind.class, JourneyKind.PURCHASE, JourneyKind.RETENTION),
            two(EmotionScale.class, EmotionScale.DEFAULT, EmotionScale.OJF),
            two(MapReference.class, MapReference.to("one"), MapReference.to("other")),
            two(Need.class, Need.of("one"), Need.of("other")),
            two(Question.class, Question.of("One?"), Question.of("Other?")),
            two(Actor.class, new Actor("One", ActorRole.CUSTOMER), new Actor("Other", ActorRole.PARTNER)),
            two(TeamMember.class, new TeamMember("One", "Sales"), new TeamMember("Other", "Sales")),
            two(Action.class, Action.of("one"), Action.of("other")),
            two(BackstageWork.class, work("one"), work("other")),
            two(DataSource.class, source("one"), source("other")),
            two(Emotion.class, Emotion.of(1), Emotion.of(2)),
            two(Evidence.class, Evidence.of(EvidenceKind.OBSERVED), Evidence.of(EvidenceKind.ASSUMED)),
            two(Expectation.class, Expectation.of("one"), Expectation.of("other")),
            two(Gain.class, Gain.of("one"), Gain.of("other")),
            two(Metric.class, Metric.of("one", MetricKind.NPS), Metric.of("other", MetricKind.NPS)),
            two(
                    MomentOfTruth.class,
                    MomentOfTruth.of(),
                    MomentOfTruth.of(moment -> moment.type(MomentOfTruthType.ZMOT))),
            two(Opportunity.class, Opportunity.of("one"), Opportunity.of("other")),
            two(Outcome.class, outcome("one"), outcome("other")),
            two(PainPoint.class, PainPoint.of("one"), PainPoint.of("other")),
            two(Persona.class, Persona.of("one"), Persona.of("other")),
            two(Stage.class, Stage.of("one", stage -> {}), Stage.of("other", stage -> {})),
            two(Statement.class, statement("one"), statement("other")),
            two(Touchpoint.class, Touchpoint.of("one", Channels.WEB), Touchpoint.of("other", Channels.WEB)),
            two(Transition.class, Transition.of("one", "other"), Transition.of("other", "one")),
            two(String[].class, new String[0], new String[] {"one"}),
            two(Collection.class, List.of(), List.of()),
            two(Consumer.class, (Consumer<Object>) Samples::nothing, (Consumer<Object>) Samples::nothing));

    private Samples() {}

    /** A good value. */
    static Object of(Class<?> type) {
        return two(type).get(0);
    }

    /** A good value that differs from {@link #of}. */
    static Object other(Class<?> type) {
        return two(type).get(1);
    }

    /** Good values for all parameters of a verb. */
    static @Nullable Object[] all(Verb verb) {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : verb.types()) {
            arguments.add(of(type));
        }
        return arguments.toArray();
    }

    private static List<Object> two(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants()[0], type.getEnumConstants()[1]);
        }
        if (type.isArray() && type.getComponentType().isEnum()) {
            Object none = java.lang.reflect.Array.newInstance(type.getComponentType(), 0);
            return List.of(none, none);
        }
        List<Object> two = BY_TYPE.get(type);
        if (two == null) {
            throw new AssertionError("No sample of " + type + ": add two here.");
        }
        return two;
    }

    private static Map.Entry<Class<?>, List<Object>> two(Class<?> type, Object one, Object other) {
        return Map.entry(type, List.of(one, other));
    }

    private static void nothing(Object builder) {}

    private static BackstageWork work(String name) {
        return BackstageWork.of(name, WorkLane.SUPPORT);
    }

    private static DataSource source(String name) {
        return DataSource.of(name, SourceType.SURVEY, source -> {});
    }

    private static Outcome outcome(String name) {
        return Outcome.of(name, OutcomeKind.SUCCESS);
    }

    private static Statement statement(String text) {
        return Statement.of(StatementKind.QUOTE, text, statement -> {});
    }
}
