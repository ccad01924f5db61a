package dev.cjm.model;

import static java.time.DayOfWeek.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Values and the doors into the model name what is null; the verbs of builders do so too ({@link NullRefusalTest}). */
@NullUnmarked
class NullPartsTest {
    private static void named(String part, Executable making) {
        assertEquals(part, assertThrows(NullPointerException.class, making).getMessage());
    }

    @Test
    void in_values_of_words() {
        named("role", () -> new Actor("Ann", null));
        named("name", () -> new Actor(null, ActorRole.CUSTOMER));
        named("start", () -> new Scope(null, "End"));
        named("end", () -> new Scope("Start", null));
        named("department", () -> new TeamMember("Ann", null));
        named("name", () -> new TeamMember(null, "Sales"));
        named("id", () -> new Need(null, "Speed"));
        named("text", () -> new Need("a", null));
        named("text", () -> Need.of(null));
        named("text", () -> Question.of(null));
        named("answer", () -> Question.of("Open?", null));
        named("answer", () -> new Question("Open?", null));
        named("id", () -> new JourneyKind(null));
        named("id", () -> new SourceType(null));
        named("id", () -> MapReference.to((String) null));
        named("version", () -> new MapReference("food", null));
    }

    @Test
    void in_values_of_numbers_and_times() {
        named("amount", () -> new Money(null, "EUR"));
        named("amount", () -> Money.of(null, "EUR"));
        named("currency", () -> Money.of("5", null));
        named("share", () -> new Entry(null));
        named("startInclusive", () -> new DateRange(null, LocalDate.MAX));
        named("endInclusive", () -> new DateRange(LocalDate.MIN, null));
        named("days", () -> new OpeningHours(null, LocalTime.MIN, LocalTime.MAX));
        named("opensInclusive", () -> new OpeningHours(Set.of(MONDAY), null, LocalTime.MAX));
        named("closesExclusive", () -> new OpeningHours(Set.of(MONDAY), LocalTime.MIN, null));
    }

    @Test
    void in_scales() {
        EmotionScale scale = EmotionScale.DEFAULT;
        named("word", () -> scale.withLabel(0, null));
        named("step", () -> new EmotionScale(-2, 2, 0, null, new TreeMap<>()));
        named("labels", () -> new EmotionScale(-2, 2, 0, OptionalDouble.empty(), null));
        named("to", () -> scale.convert(0, null));
        named("to", () -> scale.isLossless(null));
    }

    @Test
    void in_problems() {
        named("code", () -> new Problem(null, "", "message", "hint"));
        named("location", () -> new Problem("code", null, "message", "hint"));
        named("message", () -> new Problem("code", "", null, "hint"));
        named("hint", () -> new Problem("code", "", "message", null));
    }

    @Test
    void at_the_doors_of_a_map() {
        JourneyMap map = ExampleMap.map();
        named("title", () -> JourneyMap.named(null));
        named("changes", () -> map.edit(null));
        named("changes", () -> map.toFuture(null));
    }

    @Test
    void at_the_doors_of_its_parts() {
        Consumer<Object> nothing = builder -> {};
        named("name", () -> Persona.of(null));
        named("details", () -> Persona.of("Ann", null));
        named("name", () -> Touchpoint.of(null, Channels.WEB));
        named("channel", () -> Touchpoint.of("T", null));
        named("details", () -> Touchpoint.of("T", Channels.WEB, null));
        named("name", () -> Stage.of(null, nothing));
        named("phase", () -> Stage.of("S", null, nothing));
        named("details", () -> Stage.of("S", null));
        named("name", () -> Channel.of(null));
        named("name", () -> Action.of(null));
        named("name", () -> PainPoint.of(null));
        named("name", () -> Gain.of(null));
        named("name", () -> Opportunity.of(null));
        named("text", () -> Expectation.of(null));
        named("name", () -> Metric.of(null, MetricKind.NPS));
        named("kind", () -> Metric.of("NPS", null));
        named("name", () -> BackstageWork.of(null, WorkLane.SUPPORT));
        named("lane", () -> BackstageWork.of("Cook", null));
        named("name", () -> Outcome.of(null, OutcomeKind.SUCCESS));
        named("kind", () -> Outcome.of("Eats", null));
        named("kind", () -> Evidence.of(null));
        named("kind", () -> Statement.of(null, "Ah", nothing));
        named("text", () -> Statement.of(StatementKind.QUOTE, null, nothing));
        named("source", () -> Transition.of(null, "b"));
        named("target", () -> Transition.of("a", null));
        named("type", () -> DataSource.of("Survey", null, nothing));
        named("name", () -> DataSource.of(null, SourceType.SURVEY, nothing));
        named("details", () -> MomentOfTruth.of(null));
    }
}
