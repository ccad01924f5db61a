package dev.cjm.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.ObservedEvent;
import dev.cjm.observed.ObservedJourney;
import dev.cjm.render.MapLane;
import dev.cjm.render.Moments;
import dev.cjm.render.Pictures;
import dev.cjm.render.Theme;
import dev.cjm.rule.catalog.JourneyRules;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class JourneyHtmlTest {
    private static final JourneyMap MAP = JourneyMap.named("Fresh <food>")
            .persona("Busy parent", p -> p.share(0.7))
            .stage(
                    "Purchase",
                    Phase.DURING,
                    s -> s.need("Pay quickly")
                            .touchpoint(
                                    "Scans and pays",
                                    Channels.MOBILE_APP,
                                    t -> t.description("At the till or at home")
                                            .feels(-2)
                                            .feels("Busy parent", -1)
                                            .momentOfTruth()
                                            .evidence(
                                                    EvidenceKind.OBSERVED,
                                                    e -> e.source("Visit")
                                                            .sampleSize(5)
                                                            .link("https://example.org/a?b=1&c=2"))
                                            .pain(
                                                    "Payment fails",
                                                    p -> p.evidence(
                                                            EvidenceKind.ASSUMED, e -> e.link("javascript:alert(1)")))
                                            .leadsTo("Home delivery", 0.8))
                            .touchpoint(
                                    "Home delivery",
                                    Channels.COURIER,
                                    t -> t.feels(2).succeeds("Eats in time")))
            .build();

    private static List<String> attributes(String page, String element, String attribute) {
        List<String> values = new ArrayList<>();
        Pictures.each(Pictures.parse(page), each -> {
            if (each.getTagName().equals(element) && each.hasAttribute(attribute)) {
                values.add(each.getAttribute(attribute));
            }
        });
        return values;
    }

    @Test
    void links_to_pages_are_links_and_all_others_are_text() {
        String page = JourneyHtml.of(MAP).toString();
        List<String> links = attributes(page, "a", "href");
        assertTrue(links.contains("https://example.org/a?b=1&c=2"), links::toString);
        assertTrue(links.stream().noneMatch(link -> link.contains("javascript")));
        assertTrue(page.contains("<code>javascript:alert(1)</code>"));
    }

    @Test
    void the_policy_lets_in_its_own_styles_and_script_by_their_hashes_and_nothing_else() {
        for (Theme theme : Theme.values()) {
            String page = JourneyHtml.of(MAP, o -> o.theme(theme)).toString();
            Document document = Pictures.parse(page);
            String policy = attributes(page, "meta", "content").get(0);
            assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
            assertFalse(policy.contains("unsafe"), policy);
            for (String name : List.of("style", "script")) {
                for (int i = 0; i < document.getElementsByTagName(name).getLength(); i++) {
                    String content = document.getElementsByTagName(name).item(i).getTextContent();
                    assertTrue(policy.contains(PageFile.hash(content)), name);
                }
            }
        }
    }

    @Test
    void details_tell_everything_with_its_evidence() {
        String page = JourneyHtml.of(MAP).toString();
        assertTrue(page.contains("At the till or at home"));
        assertTrue(page.contains("Scans and pays: observed, Visit, n = 5"));
        assertTrue(page.contains("Pain point: Payment fails: assumed"));
    }

    @Test
    void details_tell_who_a_persona_is_and_how_that_is_known() {
        JourneyMap map = JourneyMap.named("Lunch")
                .persona(
                        "Busy parent",
                        p -> p.role("Teacher")
                                .need("Speed")
                                .frustration("Queues")
                                .frustration("Noise")
                                .attribute("children", "2")
                                .evidence(EvidenceKind.OBSERVED, e -> e.source("Interviews")))
                .persona("Nobody", p -> p.goal("Rest").description("Only on the card"))
                .stage("Eat", s -> s.touchpoint("Eats", Channels.STORE))
                .build();
        String page = JourneyHtml.of(map).toString();
        for (String fact : List.of(
                "Role: Teacher",
                "Needs: Speed",
                "Frustrations: Queues; Noise",
                "children: 2",
                "observed, Interviews")) {
            assertTrue(page.contains(fact), fact);
        }
        assertTrue(attributes(page, "a", "href").contains("#persona-0"));
        assertEquals(List.of("persona-0", "touchpoint-1"), attributes(page, "details", "id"));
        String other = JourneyHtml.of(map, o -> o.personas("Nobody")).toString();
        assertEquals(List.of("touchpoint-1"), attributes(other, "details", "id"));
    }

    @Test
    void details_have_what_belongs_in_no_row() {
        JourneyMap map = JourneyMap.named("Lunch")
                .stage(
                        "Eat",
                        s -> s.touchpoint(
                                "Eats",
                                Channels.STORE,
                                t -> t.influence("Friends")
                                        .alternative("Cooking")
                                        .satisfaction(7)
                                        .tag("noon")
                                        .attribute("table", "4")))
                .build();
        String page = JourneyHtml.of(map).toString();
        for (String fact : List.of(
                "Influence: Friends", "Considered instead: Cooking", "satisfaction 7", "Tags: noon", "table: 4")) {
            assertTrue(page.contains(fact), fact);
        }
    }

    @Test
    void rows_and_personas_have_switches() {
        String page = JourneyHtml.of(MAP).toString();
        List<String> switches = attributes(page, "button", "data-lane");
        assertTrue(switches.size() > 2 && attributes(page, "tr", "data-lane").containsAll(switches));
        assertEquals(List.of("0"), attributes(page, "button", "data-persona-switch"));
        assertEquals(
                List.of("0"),
                attributes(page, "g", "data-persona").stream().distinct().toList());
    }

    @Test
    void moments_of_truth_are_named_to_those_who_do_not_see_stars() {
        String page = JourneyHtml.of(MAP, o -> o.moments(Moments.ALL)).toString();
        assertEquals(List.of("Moment of truth", "Moment of truth, computed"), attributes(page, "span", "aria-label"));
        assertTrue(page.contains("<li class=\"COMPUTED_MOMENT\""));
        String plain = JourneyHtml.of(MAP, o -> o.moments(Moments.DECLARED)).toString();
        assertEquals(List.of("Moment of truth"), attributes(plain, "span", "aria-label"));
        assertFalse(plain.contains("<li class=\"COMPUTED_MOMENT\""));
    }

    @Test
    void attachments_are_within_the_page() {
        String json = "{\"title\":\"</script>\u5BA2\"}";
        String page = JourneyHtml.of(MAP, o -> o.attach("map.json", "application/json", json))
                .toString();
        String address = attributes(page, "a", "href").stream()
                .filter(link -> link.startsWith("data:"))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        assertEquals(json, new String(bytes, StandardCharsets.UTF_8));
        assertThrows(
                IllegalArgumentException.class, () -> JourneyHtml.of(MAP, o -> o.attach("../a", "text/plain", "")));
        assertThrows(IllegalArgumentException.class, () -> JourneyHtml.of(MAP, o -> o.attach("a", "text/html;x", "")));
        assertThrows(IllegalArgumentException.class, () -> JourneyHtml.of(MAP, o -> o.attach(" ", "text/plain", "")));
    }

    @Test
    void what_was_observed_stands_beside_what_was_designed() {
        Instant time = Instant.EPOCH;
        EventLog log = EventLog.of(
                ObservedJourney.of(
                        "1",
                        ObservedEvent.of("Scans and pays", time),
                        ObservedEvent.of("home delivery", time.plusSeconds(60))),
                ObservedJourney.of("2", ObservedEvent.of("Scans and pays", time)));
        String page = JourneyHtml.of(MAP, o -> o.observed(log)).toString();
        assertTrue(page.contains("passed by 100\u00A0%") && page.contains("passed by 50\u00A0%"));
        assertTrue(page.contains("observed: 50\u00A0% \u00B7 designed: 80\u00A0%"), page);
    }

    @Test
    void findings_stand_in_a_row_of_their_own() {
        String page = JourneyHtml.of(MAP, o -> o.findings(JourneyRules.strict().check(MAP)))
                .toString();
        assertTrue(page.contains("<h2 id=\"lane-findings\">Findings</h2>"));
    }

    @Test
    void words_follow_the_reader() {
        String page =
                JourneyHtml.of(MAP, o -> o.locale(Locale.forLanguageTag("ro"))).toString();
        assertTrue(page.contains("<html lang=\"ro\"") && page.contains("Puncte dureroase"));
        assertTrue(JourneyHtml.of(MAP, o -> o.lanes(MapLane.NEEDS)).toString().contains("Pay quickly"));
    }

    @Test
    void files_and_writers_get_the_same_document(@TempDir Path folder) throws IOException {
        JourneyHtml page = JourneyHtml.of(MAP);
        Path file = folder.resolve("map.html");
        page.writeTo(file);
        StringWriter writer = new StringWriter();
        page.writeTo(writer);
        assertEquals(page.toString(), Files.readString(file));
        assertEquals(page.toString(), writer.toString());
    }
}
