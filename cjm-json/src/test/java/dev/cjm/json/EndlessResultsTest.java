package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.Blueprint;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.Opportunities;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.WorkLane;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where journeys can never end, results leave out what nobody can say, and write the rest. */
class EndlessResultsTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final JourneyMap ENDLESS = JourneyMap.named("Endless")
            .stage(
                    "All",
                    s -> s.touchpoint(
                                    "Asks",
                                    Channels.WEB,
                                    t -> t.entry(1)
                                            .pain("Waits", p -> p.severity(5))
                                            .opportunity("Answers", o -> o.answers("waits"))
                                            .backstage("Looks it up", WorkLane.BACKSTAGE)
                                            .leadsTo("Asks again", 1))
                            .touchpoint("Asks again", Channels.WEB, t -> t.leadsTo("Asks", 1)))
            .build();

    @Test
    void an_analysis_leaves_out_what_counts_journeys() {
        JsonNode json = document(JourneyAnalysis.of(ENDLESS));
        for (String missing : List.of("completionProbability", "sensitivity", "channelMix", "effort")) {
            assertFalse(json.has(missing), missing);
        }
        for (String kept : List.of("opportunities", "blueprint", "coverage", "evidenceQuality", "improvements")) {
            assertTrue(json.has(kept), kept);
        }
    }

    @Test
    void a_blast_radius_has_touchpoints_and_no_numbers_of_journeys() {
        JsonNode radius = document(Blueprint.of(ENDLESS)).get("widest").get(0);
        assertEquals("Looks it up", radius.get("work").get("name").stringValue());
        assertEquals("asks", radius.get("touchpoints").get(0).get("id").stringValue());
        assertFalse(radius.has("contacts") || radius.has("journeys"), radius.toString());
    }

    @Test
    void an_opportunity_has_its_pains_and_no_pain_per_journey() {
        JsonNode ranked =
                document(Opportunities.of(ENDLESS)).get("opportunities").get(0);
        assertEquals("waits", ranked.get("pains").get(0).get("pain").get("id").stringValue());
        assertFalse(ranked.has("painReach"), ranked.toString());
    }

    private static JsonNode document(JourneyResult result) {
        String json = JourneyJson.write(result);
        assertEquals(List.of(), Schemas.errors(result.getClass(), json), json);
        return MAPPER.readTree(json);
    }
}
