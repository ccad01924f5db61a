package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class JoinedScoresTest {
    private final EventLog log = EventLog.builder()
            .event("c", "a", at(10))
            .event("c", "b", at(20))
            .event("c", "c", at(30))
            .event("d", "a", at(15))
            .build();

    @Test
    void a_score_belongs_to_the_last_event_at_or_before_it() {
        SurveyScore early = new SurveyScore("c", at(9), 1);
        SurveyScore atB = new SurveyScore("c", at(20), 7);
        SurveyScore afterB = new SurveyScore("c", at(29), 8);
        SurveyScore late = new SurveyScore("c", at(99), 9);
        SurveyScore unknown = new SurveyScore("x", at(20), 5);
        JoinedScores joined = JoinedScores.of(log, "nps", List.of(late, afterB, atB, unknown, early));
        ObservedJourney journey = joined.log().journey("c").orElseThrow();
        assertEquals(OptionalDouble.empty(), journey.number(0, "nps"));
        assertEquals(OptionalDouble.of(8), journey.number(1, "nps"));
        assertEquals(OptionalDouble.of(9), journey.number(2, "nps"));
        assertEquals(2, joined.joined());
        assertEquals(List.of(unknown), joined.unknownJourney());
        assertEquals(List.of(early), joined.beforeJourney());
        assertEquals(List.of(atB), joined.replaced());
        assertEquals(
                "2 scores joined, 1 of unknown journeys, 1 before their journey, 1 replaced by later ones",
                joined.toString());
        assertEquals(List.of("nps"), joined.log().columns());
        assertEquals(List.of(), log.columns());
    }

    @Test
    void scores_join_a_view_and_replace_a_column_of_the_name() {
        EventLog some = JoinedScores.of(log, "nps", List.of(new SurveyScore("d", at(20), 3)))
                .log();
        EventLog view = some.where(journey -> journey.id().equals("c"));
        JoinedScores again =
                JoinedScores.of(view, "nps", List.of(new SurveyScore("d", at(20), 4), new SurveyScore("c", at(10), 0)));
        assertEquals(1, again.joined());
        assertEquals(OptionalDouble.of(0), again.log().journeys().get(0).number("nps"));
    }

    @Test
    void a_score_is_finite() {
        assertThrows(IllegalArgumentException.class, () -> new SurveyScore("c", at(0), Double.NaN));
    }
}
