package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Comparison.AS_EXPECTED;
import static dev.cjm.model.Comparison.BETTER;
import static dev.cjm.model.Comparison.WORSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Examples;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.Comparison;
import dev.cjm.model.JourneyMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MetExpectationsTest {
    private final JourneyMap map = JourneyMap.named("Shop")
            .persona("Anna")
            .persona("Bob")
            .stage(
                    "Buy",
                    s -> s.expects("Quick", e -> e.score(1))
                            .touchpoint(
                                    "Finds",
                                    WEB,
                                    t -> t.feels(2)
                                            .feels("Anna", -2)
                                            .expects("Easy", e -> e.score(1).persona("Anna"))
                                            .expects("Pretty", e -> e.score(1).comparison(WORSE))
                                            .expects("Cheap"))
                            .touchpoint(
                                    "Pays",
                                    WEB,
                                    t -> t.feels(0)
                                            .pain("Fails")
                                            .expects("Works", e -> e.score(1.5))
                                            .expects("Polite", e -> e.comparison(WORSE))
                                            .expects("Fair", e -> e.comparison(AS_EXPECTED))))
            .build();

    private final ExpectationGaps gaps = ExpectationGaps.of(map);

    @Provide
    Arbitrary<JourneyMap> maps() {
        return JourneyArbitraries.maps();
    }

    @Test
    void expectations_stand_where_they_are_said() {
        assertEquals(
                List.of("Quick", "Easy", "Pretty", "Cheap", "Works", "Polite", "Fair"), texts(gaps.expectations()));
        assertTrue(gaps.expectations().get(0).touchpoint().isEmpty());
        assertEquals(
                "Finds", gaps.expectations().get(1).touchpoint().orElseThrow().name());
    }

    @Test
    void the_gap_is_experience_less_expectation() {
        assertEquals(0, gap("Quick").orElseThrow(), "the mean of the stage is 1");
        assertEquals(-3, gap("Easy").orElseThrow(), "Anna feels otherwise");
        assertEquals(1, gap("Pretty").orElseThrow());
        assertEquals(OptionalDouble.empty(), gap("Cheap"));
        assertEquals(-1.5, gap("Works").orElseThrow());
        assertEquals(-0.875, gaps.meanGap().orElseThrow());
    }

    @Test
    void what_the_map_says_counts_before_what_the_scores_say() {
        assertEquals(List.of("Easy", "Pretty", "Works", "Polite"), texts(gaps.thatAre(WORSE)));
        assertEquals(List.of("Quick", "Fair"), texts(gaps.thatAre(AS_EXPECTED)));
        assertEquals(List.of(), gaps.thatAre(BETTER));
        assertEquals(List.of("Cheap"), texts(gaps.unjudged()));
        assertEquals(List.of("Pretty"), texts(gaps.contradictions()));
        assertEquals(List.of("Easy", "Works", "Pretty", "Polite"), texts(gaps.worst()));
    }

    @Test
    void of_a_persona_its_own_and_those_of_anybody_are_asked_for() {
        ExpectationGaps bob = ExpectationGaps.of(map, o -> o.persona("Bob"));
        assertEquals(List.of("Quick", "Pretty", "Cheap", "Works", "Polite", "Fair"), texts(bob.expectations()));
        ExpectationGaps anna = ExpectationGaps.of(map, o -> o.persona("Anna"));
        assertEquals(-3, anna.expectations().get(2).gap().orElseThrow(), "Pretty, as Anna feels");
        assertThrows(IllegalArgumentException.class, () -> ExpectationGaps.of(map, o -> o.persona("Carl")));
    }

    @Test
    void english_is_as_it_should_read() {
        assertEquals("""
                Expected and experienced: Shop
                Expectations: 7 · Exceeded: 0, met: 2, missed: 4, not compared: 1
                 Gap  Expectation  Touchpoint  Expected  Experienced  Reason
                ----  -----------  ----------  --------  -----------  --------------------------
                  -3  Easy         Finds             +1           -2  Anna · worse than expected
                -1.5  Works        Pays            +1.5            0  Pain point: Fails
                  +1  Pretty       Finds             +1           +2  worse than expected
                and 1 more
                Said otherwise than scored: Pretty
                """, gaps.toText(Locale.UK));
        assertEquals(
                "Expected and experienced: Map\nNo expectation is stated.\n",
                ExpectationGaps.of(Examples.inOrder("A")).toString());
    }

    @Test
    void other_languages_have_their_own_words() {
        assertTrue(gaps.toText(Locale.forLanguageTag("ro")).contains("neîmplinite: 4"));
        assertTrue(gaps.toText(Locale.SIMPLIFIED_CHINESE).contains("落空：4"));
        assertTrue(gaps.toText(Locale.TRADITIONAL_CHINESE).contains("說法與評分不符"));
    }

    @Test
    void a_score_that_meets_no_feeling_is_assumed_and_said() {
        JourneyMap half = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.feels(1).expects("X", e -> e.score(1)))
                .touchpoint("B", WEB, t -> t.expects("Y", e -> e.score(1))));
        assertEquals(
                "1 of 2 expectations without a score of the experience: the mean gap counts nothing for 'Y'.",
                ExpectationGaps.of(half).assumptions().get(0).text());
    }

    @Property(tries = 200)
    void verdicts_part_the_expectations(@ForAll("maps") JourneyMap any) {
        ExpectationGaps all = ExpectationGaps.of(any);
        int judged = 0;
        for (Comparison each : Comparison.values()) {
            judged += all.thatAre(each).size();
        }
        assertEquals(all.expectations().size(), judged + all.unjudged().size());
        assertEquals(all.thatAre(WORSE).size(), all.worst().size());
        for (ExpectationGap each : EmotionCurve.of(any).expectationGaps()) {
            assertTrue(all.stream()
                    .filter(one ->
                            one.touchpoint().equals(Optional.of(each.point().touchpoint())))
                    .filter(one -> one.expectation().equals(each.expectation()))
                    .anyMatch(one -> one.persona().isPresent() || one.gap().orElseThrow() == each.gap()));
        }
        PlainText.assertPlain(all.toText(Locale.forLanguageTag("ro")));
    }

    private OptionalDouble gap(String text) {
        return gaps.stream()
                .filter(each -> each.expectation().text().equals(text))
                .findFirst()
                .orElseThrow()
                .gap();
    }

    private static List<String> texts(List<MetExpectation> expectations) {
        return expectations.stream().map(each -> each.expectation().text()).toList();
    }
}
