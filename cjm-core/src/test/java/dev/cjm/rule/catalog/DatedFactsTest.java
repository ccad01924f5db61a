package dev.cjm.rule.catalog;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.EvidenceKind.OBSERVED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Evidence;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.rule.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Days stand wherever evidence does, each at its place. */
class DatedFactsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 29);
    private static final Evidence DATED = Evidence.of(OBSERVED, e -> e.date(DAY));

    @Test
    void personas_and_stages_have_days() {
        JourneyMap map = JourneyMap.named("Map")
                .persona(
                        "Ana",
                        p -> p.evidence(DATED).quote("Well.", q -> q.date(DAY).evidence(DATED)))
                .stage("Stage", s -> s.expects("Speed", e -> e.evidence(DATED)).touchpoint("Pays", WEB))
                .build();
        assertEquals(
                List.of(
                        "Ana /personas/ana/evidence/2020-02-29",
                        "Ana: Well. /personas/ana/quote/Well./evidence/2020-02-29",
                        "Ana: Well. /personas/ana/quote/Well./date/2020-02-29",
                        "Stage: Speed /stages/stage/expectations/speed/evidence/2020-02-29"),
                told(map));
    }

    @Test
    void all_that_a_touchpoint_says_has_days() {
        assertTold("Pays", "evidence", t -> t.evidence(DATED));
        assertTold("Pays", "emotions/everybody/evidence", t -> t.feels(1, e -> e.evidence(DATED)));
        assertTold(
                "Pays: proud",
                "emotions/everybody/evidence",
                t -> t.feels(1, e -> e.word("proud").evidence(DATED)));
        assertTold("Pays: Well.", "statements/Well./evidence", t -> t.quote("Well.", q -> q.evidence(DATED)));
        assertTold("Pays: Well.", "statements/Well./date", t -> t.quote("Well.", q -> q.date(DAY)));
        assertTold("Pays: Speed", "expectations/speed/evidence", t -> t.expects("Speed", e -> e.evidence(DATED)));
        assertTold("Pays: Slow", "painPoints/slow/evidence", t -> t.pain("Slow", p -> p.evidence(DATED)));
        assertTold("Pays: Calm", "gains/calm/evidence", t -> t.gain("Calm", g -> g.evidence(DATED)));
        assertTold("Pays: Help", "opportunities/help/evidence", t -> t.opportunity("Help", o -> o.evidence(DATED)));
    }

    @Test
    void what_has_no_day_is_left_out() {
        assertEquals(
                List.of(),
                told(one(t -> t.evidence(OBSERVED, e -> {}).quote("Well.").pain("Slow"))));
    }

    private static void assertTold(String name, String place, Consumer<TouchpointBuilder> touchpoint) {
        assertEquals(List.of(name + " /touchpoints/pays/" + place + "/2020-02-29"), told(one(touchpoint)));
    }

    private static JourneyMap one(Consumer<TouchpointBuilder> touchpoint) {
        return JourneyMap.named("Map")
                .stage("Stage", s -> s.touchpoint("Pays", WEB, touchpoint))
                .build();
    }

    private static List<String> told(JourneyMap map) {
        return DatedFacts.of(map).stream()
                .map((Subject<LocalDate> each) -> each.name() + " " + each.location())
                .toList();
    }
}
