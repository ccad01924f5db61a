package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Input with very many problems is refused in one go; one problem does not cause others. */
class ManyProblemsTest {
    private static final int MANY = 20_000;

    @Test
    void as_many_unknown_names_as_touchpoints_are_told() {
        JourneyMapBuilder map = JourneyMap.named("Map").stage("S", s -> {
            for (int i = 0; i < MANY; i++) {
                String unknown = "Unknown " + i;
                s.touchpoint("Touch " + i, WEB, t -> t.leadsTo(unknown));
            }
        });
        assertEquals(MANY, Refusal.of(map::build).problems().size());
    }

    @Test
    void lists_in_one_touchpoint_may_be_long() {
        Touchpoint touch = Touchpoint.of("T", WEB, t -> {
            for (int i = 0; i < MANY; i++) {
                t.pain("Pain " + i);
            }
        });
        assertEquals(MANY, touch.painPoints().size());
        InvalidJourneyMapException refused = Refusal.of(() ->
                Touchpoint.of("T", WEB, t -> t.painPoints(touch.painPoints()).painPoints(touch.painPoints())));
        assertEquals(MANY, refused.problems().size());
    }

    @Test
    void two_blank_names_are_two_problems() {
        codes(
                List.of("text.blank", "text.blank"),
                m -> m.stage("S", s -> s.touchpoint("T", WEB, t -> t.pain(" ").pain(""))));
        codes(List.of("text.blank", "text.blank"), m -> m.stage(" ", s -> {}).stage("", s -> {}));
        codes(
                List.of("text.blank", "text.blank"),
                m -> m.stage("S", s -> s.touchpoint(" ", WEB).touchpoint("", WEB)));
        codes(
                List.of("text.blank", "text.blank"),
                m -> m.persona(" ").persona("").stage("S", s -> {}));
        codes(
                List.of("text.blank", "text.blank"),
                m -> m.outcome(" ", OutcomeKind.SUCCESS)
                        .outcome("", OutcomeKind.SUCCESS)
                        .stage("S", s -> {}));
    }

    @Test
    void two_names_without_letters_are_two_problems() {
        codes(List.of("id.missing", "id.missing"), m -> m.stage("★", s -> {}).stage("☆", s -> {}));
        codes(
                List.of("id.missing", "id.missing"),
                m -> m.stage("S", s -> s.touchpoint("★", WEB).touchpoint("☆", WEB)));
        codes(
                List.of("id.missing", "id.missing"),
                m -> m.stage("A", s -> s.touchpoint("★", WEB)).stage("B", s -> s.touchpoint("☆", WEB)));
    }

    @Test
    void a_question_mark_is_an_id_like_others() {
        JourneyMap map = JourneyMap.named("Map")
                .stage("S", s -> s.touchpoint("What", WEB, t -> t.id("?")).touchpoint("B", WEB, t -> t.leadsTo("?")))
                .build();
        assertEquals("b>?", map.transitions().get(0).id());
    }

    private static void codes(List<String> codes, java.util.function.Consumer<JourneyMapBuilder> parts) {
        JourneyMapBuilder map = JourneyMap.named("Map");
        parts.accept(map);
        assertEquals(
                codes,
                Refusal.of(map::build).problems().stream().map(Problem::code).toList());
    }
}
