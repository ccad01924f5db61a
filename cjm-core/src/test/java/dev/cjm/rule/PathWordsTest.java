package dev.cjm.rule;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.rule.JourneyRule.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Long paths are cut in the middle; the finding has all of them. */
class PathWordsTest {
    @Test
    void twelve_names_are_told() {
        assertEquals(
                "The path '1' → '2' → '3' → '4' → '5' → '6' → '7' → '8' → '9' → '10' → '11' → 'Success' has more than 0"
                        + " touchpoints (11 touchpoints).",
                finding(11).message());
    }

    @Test
    void of_more_the_first_six_and_the_last_five_are() {
        assertEquals(
                "The path '1' → '2' → '3' → '4' → '5' → '6' → … 2 more … → '9' → '10' → '11' → '12' → 'Success' has more than"
                        + " 0 touchpoints (12 touchpoints).",
                finding(12).message());
        assertEquals(13, finding(12).path().size());
    }

    private static Finding finding(int touchpoints) {
        return rule("r")
                .paths()
                .should(Paths.haveAtMost(0, Measure.TOUCHPOINTS))
                .check(RuleMaps.oneStage(stage -> {
                    for (int i = 1; i <= touchpoints; i++) {
                        stage.touchpoint(Integer.toString(i), WEB);
                    }
                }))
                .findings()
                .get(0);
    }
}
