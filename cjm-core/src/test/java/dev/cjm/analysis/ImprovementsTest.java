package dev.cjm.analysis;

import static dev.cjm.analysis.Improvement.Kind.EXPECTATION_MISSED;
import static dev.cjm.analysis.Improvement.Kind.EXPECTATION_OPEN;
import static dev.cjm.analysis.Improvement.Kind.LONG_WAIT;
import static dev.cjm.analysis.Improvement.Kind.LOST_BEFORE;
import static dev.cjm.analysis.Improvement.Kind.NEED_NOT_SERVED;
import static dev.cjm.analysis.Improvement.Kind.NEVER_FOUND;
import static dev.cjm.analysis.Improvement.Kind.NO_EXPECTATION;
import static dev.cjm.analysis.Improvement.Kind.QUESTION_OPEN;
import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Comparison.WORSE;
import static dev.cjm.model.Phase.AFTER;
import static dev.cjm.model.Phase.BEFORE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Examples;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ImprovementsTest {
    private final JourneyMap map = JourneyMap.named("Shop")
            .persona("Anna", p -> p.need("Speed"))
            .stage(
                    "Search",
                    BEFORE,
                    s -> s.asks("Where?")
                            .touchpoint("Hears", WEB, t -> t.entry(1).leadsTo("Finds", 0.8))
                            .touchpoint(
                                    "Finds",
                                    WEB,
                                    t -> t.asks("How much?")
                                            .asks("Is it new?", "Yes")
                                            .leadsTo("Gets", 1, l -> l.waiting(Duration.ofDays(2))))
                            .touchpoint("Lost page", WEB, t -> t.leadsTo("Finds", 1)))
            .stage(
                    "Use",
                    AFTER,
                    s -> s.expects("Lasts")
                            .touchpoint(
                                    "Gets",
                                    WEB,
                                    t -> t.expects("Whole", e -> e.comparison(WORSE))
                                            .leadsTo("Uses", 0.5, l -> l.waiting(Duration.ofHours(2)))
                                            .succeeds("Has it", 0.5))
                            .touchpoint("Uses", WEB, t -> t.succeeds("Has it", 1)))
            .build();

    private final Improvements improvements = Improvements.of(map);

    @Provide
    Arbitrary<JourneyMap> maps() {
        return JourneyArbitraries.maps();
    }

    @Test
    void what_falls_short_stands_in_its_area() {
        assertEquals(List.of(LOST_BEFORE, NEED_NOT_SERVED, NEVER_FOUND), kinds(ImprovementArea.FINDABILITY));
        assertEquals(List.of(QUESTION_OPEN, QUESTION_OPEN), kinds(ImprovementArea.GUIDANCE));
        assertEquals(List.of(LONG_WAIT), kinds(ImprovementArea.NEWS));
        assertEquals(List.of(EXPECTATION_MISSED, NO_EXPECTATION, EXPECTATION_OPEN), kinds(ImprovementArea.END_PRODUCT));
    }

    @Test
    void each_says_how_many_journeys_it_hits() {
        Improvement lost = improvements.inArea(ImprovementArea.FINDABILITY).get(0);
        assertEquals("Hears", lost.what());
        assertEquals(0.2, lost.perJourney().orElseThrow(), 1e-12);
        Improvement question = improvements.inArea(ImprovementArea.GUIDANCE).get(0);
        assertEquals("How much?", question.what());
        assertEquals(0.8, question.perJourney().orElseThrow(), 1e-12);
        assertTrue(improvements
                .inArea(ImprovementArea.GUIDANCE)
                .get(1)
                .touchpoint()
                .isEmpty());
        Improvement wait = improvements.inArea(ImprovementArea.NEWS).get(0);
        assertEquals("2 d: Finds → Gets", wait.what());
        assertEquals(0.8, wait.perJourney().orElseThrow(), 1e-12);
    }

    @Test
    void how_much_was_looked_at_is_counted() {
        assertEquals(6, improvements.lookedAt(ImprovementArea.FINDABILITY));
        assertEquals(3, improvements.lookedAt(ImprovementArea.GUIDANCE));
        assertEquals(2, improvements.lookedAt(ImprovementArea.NEWS));
        assertEquals(3, improvements.lookedAt(ImprovementArea.END_PRODUCT));
    }

    @Test
    void what_nobody_takes_is_never_found_though_a_way_leads_there() {
        JourneyMap unused = JourneyMap.named("Shop")
                .stage(
                        "Search",
                        s -> s.touchpoint(
                                        "Starts",
                                        WEB,
                                        t -> t.entry(1).leadsTo("Help", 0).succeeds("Done", 1))
                                .touchpoint("Help", WEB, t -> t.leadsTo("Starts", 1)))
                .build();
        assertEquals(
                List.of("Help"),
                Improvements.of(unused).inArea(ImprovementArea.FINDABILITY).stream()
                        .filter(each -> each.kind() == NEVER_FOUND)
                        .map(Improvement::what)
                        .toList());
    }

    @Test
    void a_sub_stage_stands_after_the_purchase_like_the_stage_around_it() {
        JourneyMap nested = JourneyMap.named("Shop")
                .stage(
                        "Use",
                        AFTER,
                        s -> s.stage(
                                "Inner",
                                i -> i.expects("Lasts", e -> e.comparison(WORSE))
                                        .touchpoint(
                                                "A",
                                                WEB,
                                                t -> t.expects("Q", e -> e.comparison(WORSE))
                                                        .succeeds("Done", 1))))
                .build();
        Improvements all = Improvements.of(nested);
        assertEquals(
                List.of("Q", "Lasts"),
                all.inArea(ImprovementArea.END_PRODUCT).stream()
                        .map(Improvement::what)
                        .toList());
        assertEquals(2, all.lookedAt(ImprovementArea.END_PRODUCT));
    }

    @Test
    void what_nobody_reaches_falls_short_of_being_found_alone() {
        JourneyMap unused = JourneyMap.named("Shop")
                .stage(
                        "Search",
                        s -> s.touchpoint(
                                        "Starts",
                                        WEB,
                                        t -> t.entry(1)
                                                .expects("Quick", e -> e.score(1))
                                                .leadsTo("Help", 0, l -> l.waiting(Duration.ofDays(3)))
                                                .succeeds("Done", 1))
                                .touchpoint(
                                        "Help",
                                        WEB,
                                        t -> t.asks("Anybody there?")
                                                .expects("An answer", e -> e.comparison(WORSE))
                                                .leadsTo("Forms", 0.5, l -> l.waiting(Duration.ofDays(2)))
                                                .succeeds("Done", 0.5))
                                .touchpoint("Forms", WEB, t -> t.succeeds("Done", 1)))
                .build();
        Improvements all = Improvements.of(unused);
        assertEquals(
                List.of("Help", "Forms"),
                all.inArea(ImprovementArea.FINDABILITY).stream()
                        .map(Improvement::what)
                        .toList());
        assertEquals(List.of(), all.inArea(ImprovementArea.NEWS));
        assertEquals(0, all.lookedAt(ImprovementArea.NEWS));
        assertEquals(List.of(), all.inArea(ImprovementArea.GUIDANCE));
        assertEquals(
                List.of("Quick"),
                all.inArea(ImprovementArea.END_PRODUCT).stream()
                        .map(Improvement::what)
                        .toList());
        assertEquals(1, all.lookedAt(ImprovementArea.END_PRODUCT));
    }

    @Test
    void a_need_that_several_have_is_looked_at_once() {
        JourneyMap shared = JourneyMap.named("Shop")
                .persona("Anna", p -> p.need("Speed"))
                .persona("Bob", p -> p.need("Speed").need("Calm"))
                .stage(
                        "Search",
                        s -> s.need("Speed")
                                .touchpoint(
                                        "Starts", WEB, t -> t.serves("speed").succeeds("Done", 1)))
                .build();
        assertEquals(3, Improvements.of(shared).lookedAt(ImprovementArea.FINDABILITY), "two needs, one touchpoint");
    }

    @Test
    void which_wait_is_long_may_be_said() {
        assertEquals(
                2,
                Improvements.of(map, o -> o.longestWait(Duration.ofHours(1)))
                        .inArea(ImprovementArea.NEWS)
                        .size());
        assertEquals(
                List.of(),
                Improvements.of(map, o -> o.longestWait(Duration.ofDays(2))).inArea(ImprovementArea.NEWS));
        assertEquals(
                "The longest wait (PT-1H) must not be negative.\nSay it in minutes, hours or days.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Improvements.of(map, o -> o.longestWait(Duration.ofHours(-1))))
                        .getMessage());
    }

    @Test
    void without_an_end_there_are_no_numbers_of_journeys() {
        Improvements endless = Improvements.of(
                CompletionExamples.endless().edit(e -> e.touchpoint("A", t -> t.asks("When does it end?"))));
        assertTrue(endless.inArea(ImprovementArea.GUIDANCE).get(0).perJourney().isEmpty());
    }

    @Test
    void english_is_as_it_should_read() {
        assertEquals("""
                Improvements: Shop
                Easy to find: 3 fall short of 6 looked at
                Guided on the way: 2 fall short of 3 looked at
                Kept up to date: 1 fall short of 2 looked at
                As expected in the end: 3 fall short of 3 looked at
                Area                    What               Place      Per journey  Reason
                ----------------------  -----------------  ---------  -----------  ---------------------------------------
                Easy to find            Hears              Hears              0.2  customers drop off before the purchase
                Easy to find            Speed              –                    –  no touchpoint serves the need
                Easy to find            Lost page          Lost page            0  no journey comes there
                Guided on the way       How much?          Finds              0.8  nobody answers the question
                Guided on the way       Where?             Search               –  nobody answers the question
                Kept up to date         2 d: Finds → Gets  Finds              0.8  a long wait without news
                As expected in the end  Whole              Gets               0.8  worse than expected
                As expected in the end  Uses               Uses               0.4  nobody says what is expected of the end
                As expected in the end  Lasts              Use                  –  nobody says whether it is met
                """, improvements.toText(Locale.UK));
        assertTrue(Improvements.of(Examples.inOrder("A")).toString().contains("Guided on the way: 0 fall short of 0"));
    }

    @Test
    void other_languages_have_their_own_words() {
        assertTrue(improvements.toText(Locale.forLanguageTag("ro")).contains("nimeni nu răspunde la întrebare"));
        assertTrue(improvements.toText(Locale.SIMPLIFIED_CHINESE).contains("长时间等待而无消息"));
        assertTrue(improvements.toText(Locale.TRADITIONAL_CHINESE).contains("及時告知"));
    }

    @Property(tries = 200)
    void no_area_falls_short_of_more_than_was_looked_at(@ForAll("maps") JourneyMap any) {
        Improvements all = Improvements.of(any);
        int sum = 0;
        for (ImprovementArea area : ImprovementArea.values()) {
            List<Improvement> some = all.inArea(area);
            sum += some.size();
            assertTrue(some.size() <= all.lookedAt(area));
            for (int i = 1; i < some.size(); i++) {
                assertTrue(some.get(i - 1).perJourney().orElse(0)
                        >= some.get(i).perJourney().orElse(0));
            }
        }
        assertEquals(all.improvements().size(), sum);
        List<String> unfound = all.inArea(ImprovementArea.FINDABILITY).stream()
                .filter(each -> each.kind() == NEVER_FOUND)
                .map(each -> each.touchpoint().orElseThrow().id())
                .toList();
        long open = any.touchpoints().stream()
                        .filter(each -> !unfound.contains(each.id()))
                        .flatMap(each -> each.questions().stream())
                        .filter(each -> each.answer().isEmpty())
                        .count()
                + any.allStages().stream()
                        .flatMap(each -> each.questions().stream())
                        .filter(each -> each.answer().isEmpty())
                        .count();
        assertEquals(open, all.inArea(ImprovementArea.GUIDANCE).size());
        PlainText.assertPlain(all.toText(Locale.forLanguageTag("ro")));
    }

    private List<Improvement.Kind> kinds(ImprovementArea area) {
        return improvements.inArea(area).stream().map(Improvement::kind).toList();
    }
}
