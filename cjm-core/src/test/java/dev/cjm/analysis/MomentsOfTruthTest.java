package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Examples;
import dev.cjm.model.Channel;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MomentOfTruthType;
import dev.cjm.model.OpinionEffect;
import dev.cjm.model.Ownership;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MomentsOfTruthTest {
    private static final Channel HOME = Channel.of("Home", channel -> channel.ownership(Ownership.CUSTOMER));

    private final MomentsOfTruth food = MomentsOfTruth.of(ExampleMap.map());

    /** Every reading has something to say, and several agree on B. */
    static JourneyMap rich() {
        return Examples.oneStage(stage -> stage.touchpoint(
                        "A",
                        HOME,
                        t -> t.feels(1)
                                .momentOfTruth(m -> m.type(MomentOfTruthType.ZMOT))
                                .leadsTo("B", 1))
                .touchpoint(
                        "B",
                        WEB,
                        t -> t.feels(-2)
                                .momentOfTruth(m -> m.reason("Here they stay or go"))
                                .formsOpinion(OpinionEffect.REPURCHASE, OpinionEffect.PUBLIC_CRITICISM)
                                .importanceToCustomer(9)
                                .satisfaction(2.5)
                                .leadsTo("C", 0.5)
                                .fails("Goes", 0.5))
                .touchpoint(
                        "C",
                        WEB,
                        t -> t.feels(0)
                                .formsOpinion(OpinionEffect.RECOMMENDATION)
                                .importanceToCustomer(7)
                                .satisfaction(8)
                                .succeeds("Stays", 1)));
    }

    @Test
    void seven_readings_stand_in_their_order() {
        assertEquals(
                List.of(MomentReading.Kind.values()),
                food.stream().map(MomentReading::kind).toList());
        assertEquals(7, food.readings().size());
        for (MomentReading reading : food) {
            assertEquals(food.reading(reading.kind()), reading);
            assertEquals(
                    reading.kind().criteria(),
                    reading.criteria().stream().map(MomentCriterion::kind).toList());
            for (MomentCriterion criterion : reading) {
                assertEquals(3, criterion.scores().size());
                assertEquals(criterion, food.criterion(criterion.kind()));
            }
        }
    }

    @Test
    void swings_of_the_loop_are_known() {
        MomentCriterion swing = MomentsOfTruth.of(CompletionExamples.shop()).criterion(MomentCriterion.Kind.SWING);
        assertEquals(2.0 / 7, value(swing, 0), 1e-15);
        assertEquals(3.0 / 7, value(swing, 1), 1e-15);
        assertEquals(List.of("cart"), ids(swing.top()));
        assertEquals(List.of("cart", "browse"), ids(swing.top(2)));
        assertEquals(
                "success is 57.1 % likely here, then: Browse 28.6 %, Buy 100.0 %, Exit 0.0 %",
                swing.top().get(0).reason());
    }

    @Test
    void the_example_swings_with_drop_off() {
        MomentCriterion swing = food.criterion(MomentCriterion.Kind.SWING);
        assertEquals(0.384, value(swing, 0), 1e-15);
        assertEquals(0.32, value(swing, 1), 1e-15);
        assertEquals(0, value(swing, 2));
        assertEquals(List.of("sees-a-store-ad"), ids(swing.top()));
        assertEquals(List.of("scans-and-pays"), ids(criterion(food, MomentCriterion.Kind.DECISION_BOUNDARY)));
    }

    @Test
    void the_boundary_of_the_article_is_named_by_outcome() {
        MomentsOfTruth moments = MomentsOfTruth.of(DecisionBoundaryTest.ofTheArticle());
        assertEquals(List.of("s", "a", "b"), ids(criterion(moments, MomentCriterion.Kind.DECISION_BOUNDARY)));
    }

    @Test
    void the_example_feels_strongest_where_customers_pay_and_at_the_door() {
        assertEquals(List.of("scans-and-pays", "home-delivery"), ids(criterion(food, MomentCriterion.Kind.EXTREME)));
        assertEquals(List.of("home-delivery"), ids(criterion(food, MomentCriterion.Kind.STEEPEST_CHANGE)));
        assertEquals(List.of("home-delivery"), ids(criterion(food, MomentCriterion.Kind.END)));
        MomentCriterion change = food.criterion(MomentCriterion.Kind.STEEPEST_CHANGE);
        assertEquals(OptionalDouble.empty(), change.scores().get(0).value());
        assertEquals("No data", change.scores().get(0).reason());
        assertEquals(3.0, value(change, 1));
        assertEquals(4.0, value(change, 2));
        assertEquals("from -2 at Scans and pays to +2", change.top().get(0).reason());
    }

    @Test
    void one_persona_feels_otherwise() {
        MomentsOfTruth parent = MomentsOfTruth.of(ExampleMap.map(), o -> o.persona("Busy parent"));
        assertEquals(List.of("home-delivery"), ids(criterion(parent, MomentCriterion.Kind.EXTREME)));
        assertEquals(1.0, value(parent.criterion(MomentCriterion.Kind.EXTREME), 1));
        assertThrows(
                IllegalArgumentException.class, () -> MomentsOfTruth.of(ExampleMap.map(), o -> o.persona("Nobody")));
    }

    @Test
    void what_the_map_says_of_a_touchpoint_is_read() {
        MomentsOfTruth moments = MomentsOfTruth.of(rich());
        MomentScore declared =
                moments.criterion(MomentCriterion.Kind.DECLARED).scores().get(1);
        assertEquals("declared a moment of truth: Here they stay or go", declared.reason());
        assertEquals(
                List.of(MomentFact.Kind.DECLARED, MomentFact.Kind.STATED_REASON),
                declared.facts().stream().map(MomentFact::kind).toList());
        assertEquals(
                List.of("declared a moment of truth", "declared a moment of truth: Here they stay or go"),
                reasons(moments, MomentCriterion.Kind.DECLARED));
        assertEquals(
                List.of("meets the brand: Web site", "meets the brand: Web site"),
                reasons(moments, MomentCriterion.Kind.CONTACT));
        assertEquals(
                "does not meet the brand: Home",
                moments.criterion(MomentCriterion.Kind.CONTACT).scores().get(0).reason());
        assertEquals(List.of("declared as zero moment (research)"), reasons(moments, MomentCriterion.Kind.TYPED));
        assertEquals(
                List.of("opinions formed here lead to repurchase, public criticism"),
                reasons(moments, MomentCriterion.Kind.OPINION_FORMING));
        assertEquals(
                List.of("importance to customers 9, satisfaction 2.5"), reasons(moments, MomentCriterion.Kind.GAP));
        assertEquals(6.5, value(moments.criterion(MomentCriterion.Kind.GAP), 1));
        assertEquals(-1.0, value(moments.criterion(MomentCriterion.Kind.GAP), 2));
        assertEquals(
                "does not apply",
                moments.criterion(MomentCriterion.Kind.TYPED).scores().get(1).reason());
    }

    @Test
    void a_touchpoint_that_many_readings_name_stands_first() {
        MomentsOfTruth moments = MomentsOfTruth.of(rich());
        MomentAgreement first = moments.agreement().get(0);
        assertEquals("b", first.touchpoint().id());
        assertEquals(5, first.count());
        assertEquals(
                List.of(
                        MomentReading.Kind.DECLARED,
                        MomentReading.Kind.CONTACT,
                        MomentReading.Kind.OPINION_FORMING,
                        MomentReading.Kind.GAP,
                        MomentReading.Kind.EXPERIENCE,
                        MomentReading.Kind.OUTCOME),
                first.readings());
        assertEquals(
                List.of("b", "a", "c"),
                moments.agreement().stream().map(each -> each.touchpoint().id()).toList());
    }

    @Test
    void contact_alone_is_no_agreement() {
        MomentsOfTruth moments = MomentsOfTruth.of(Examples.inOrder("A", "B"));
        assertEquals(
                2, moments.reading(MomentReading.Kind.CONTACT).touchpoints().size());
        assertEquals(List.of(), moments.agreement());
    }

    @Test
    void a_reading_with_nothing_to_say_says_so() {
        MomentsOfTruth moments = MomentsOfTruth.of(Examples.inOrder("A", "B"));
        assertEquals("None is declared.", silence(moments, MomentReading.Kind.DECLARED));
        assertEquals("None has a type.", silence(moments, MomentReading.Kind.TYPED));
        assertEquals("None is said to form opinions.", silence(moments, MomentReading.Kind.OPINION_FORMING));
        assertEquals(
                "No touchpoint states both importance and satisfaction.", silence(moments, MomentReading.Kind.GAP));
        assertEquals(
                "No touchpoint says how it feels. No two neighbours say how they feel. No way to success has a score.",
                silence(moments, MomentReading.Kind.EXPERIENCE));
        assertEquals(
                "No step changes the probability of success. Success and failure are not both stated.",
                silence(moments, MomentReading.Kind.OUTCOME));
        assertFalse(moments.reading(MomentReading.Kind.CONTACT).isSilent());
        assertTrue(moments.reading(MomentReading.Kind.CONTACT)
                .silence(Locale.ENGLISH)
                .isEmpty());
        assertEquals(List.of(), moments.reading(MomentReading.Kind.GAP).top());
    }

    @Test
    void what_is_the_same_everywhere_is_no_moment() {
        MomentsOfTruth moments = MomentsOfTruth.of(Examples.oneStage(stage -> stage.touchpoint(
                        "A", HOME, t -> t.feels(0).importanceToCustomer(3).satisfaction(3))
                .touchpoint("B", HOME, t -> t.feels(0))));
        assertEquals("Nowhere is satisfaction below importance.", silence(moments, MomentReading.Kind.GAP));
        assertEquals("No touchpoint meets the brand.", silence(moments, MomentReading.Kind.CONTACT));
        MomentReading experience = moments.reading(MomentReading.Kind.EXPERIENCE);
        assertEquals(
                "Every touchpoint with a score feels neutral.",
                experience.criteria().get(0).silence(Locale.ENGLISH).orElseThrow());
        assertEquals(
                "The feeling never changes between neighbours.",
                experience.criteria().get(1).silence(Locale.ENGLISH).orElseThrow());
        assertFalse(experience.isSilent());
    }

    @Test
    void without_success_or_end_outcomes_say_so() {
        JourneyMap failing = Examples.oneStage(stage ->
                stage.touchpoint("A", WEB, t -> t.fails("Lost", 1)).touchpoint("B", WEB, t -> t.leadsTo("A", 1)));
        assertTrue(
                silence(MomentsOfTruth.of(failing), MomentReading.Kind.OUTCOME).startsWith("No success is stated."));
        MomentsOfTruth endless = MomentsOfTruth.of(CompletionExamples.endless());
        assertEquals(
                "There are touchpoints from which journeys can never end.",
                endless.criterion(MomentCriterion.Kind.SWING)
                        .silence(Locale.ENGLISH)
                        .orElseThrow());
        assertEquals(
                "The map has no touchpoints.",
                silence(
                        MomentsOfTruth.of(
                                JourneyMap.named("Map").stage("Stage", s -> {}).build()),
                        MomentReading.Kind.DECLARED));
    }

    @Test
    void top_takes_ties_along() {
        MomentCriterion extreme =
                MomentsOfTruth.of(Curves.map(1, -2, 2, 1.5, -1.5, 0, 0.5)).criterion(MomentCriterion.Kind.EXTREME);
        assertEquals(List.of("t1", "t2"), ids(extreme.top()));
        assertEquals(List.of("t1", "t2"), ids(extreme.top(2)));
        assertEquals(List.of("t1", "t2", "t3", "t4"), ids(extreme.top(3)));
        assertEquals(List.of("t1", "t2", "t3", "t4", "t0", "t6"), ids(extreme.top(100)));
        assertEquals(
                "The number of touchpoints (0) must be at least 1.\nAsk for one or more.",
                assertThrows(IllegalArgumentException.class, () -> extreme.top(0))
                        .getMessage());
    }

    @Test
    void what_it_lists_cannot_be_changed() {
        assertThrows(UnsupportedOperationException.class, () -> food.readings().clear());
        assertThrows(UnsupportedOperationException.class, () -> food.agreement().clear());
        MomentReading experience = food.reading(MomentReading.Kind.EXPERIENCE);
        assertThrows(UnsupportedOperationException.class, () -> experience.top().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> experience.touchpoints().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> experience.top().get(0).facts().clear());
    }

    private static String silence(MomentsOfTruth moments, MomentReading.Kind kind) {
        return moments.reading(kind).silence(Locale.ENGLISH).orElseThrow();
    }

    private static List<MomentScore> criterion(MomentsOfTruth moments, MomentCriterion.Kind kind) {
        return moments.criterion(kind).top();
    }

    private static List<String> reasons(MomentsOfTruth moments, MomentCriterion.Kind kind) {
        return criterion(moments, kind).stream().map(MomentScore::reason).toList();
    }

    private static double value(MomentCriterion criterion, int at) {
        return criterion.scores().get(at).value().orElseThrow();
    }

    private static List<String> ids(List<MomentScore> scores) {
        return scores.stream().map(each -> each.touchpoint().id()).toList();
    }
}
