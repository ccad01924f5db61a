package dev.cjm.render.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.LaidOut;
import dev.cjm.render.Lane;
import dev.cjm.render.MapLane;
import dev.cjm.render.Moments;
import dev.cjm.render.Pictures;
import dev.cjm.render.Theme;
import dev.cjm.render.draw.Icon;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.rule.catalog.JourneyRules;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneySvgTest {
    private static final JourneyMap MAP = JourneyMap.named("Fresh food")
            .goal("Less waiting")
            .persona("Busy parent", p -> p.share(0.7).goal("Dinner on the table by seven"))
            .stage(
                    "Purchase",
                    Phase.DURING,
                    s -> s.goal("Pay once")
                            .touchpoint(
                                    "Scans and pays",
                                    Channels.MOBILE_APP,
                                    t -> t.feels(-2, e -> e.word("angry"))
                                            .feels("Busy parent", -1)
                                            .momentOfTruth(m -> m.reason("Here they stay or go"))
                                            .pain(
                                                    "Payment fails",
                                                    p -> p.severity(8).affects(0.125))
                                            .leadsTo("Home delivery", 0.8)
                                            .fails("Gives up", 0.1))
                            .touchpoint(
                                    "Home delivery",
                                    Channels.COURIER,
                                    t -> t.feels(2).succeeds("Eats in time")))
            .build();

    @Test
    void it_says_what_the_map_says() {
        String words = Pictures.words(JourneySvg.of(MAP).toString());
        for (String text : List.of(
                "Fresh food",
                "Goal: Less waiting",
                "Busy parent \u00B7 70\u00A0%",
                "During purchase",
                "Pay once",
                "angry \u22122",
                "Here they stay or go",
                "Payment fails",
                "hits 12.5\u00A0%",
                "Drop-off",
                "10\u00A0%",
                "Gives up",
                "80\u00A0%")) {
            assertTrue(words.contains(text), () -> text + " in " + words);
        }
    }

    @Test
    void people_who_do_not_see_it_are_told_the_story() {
        String story = Pictures.parse(JourneySvg.of(MAP).toString())
                .getElementsByTagName("desc")
                .item(0)
                .getTextContent();
        assertEquals("""
                Customer journey map. Stages: 1, touchpoints: 2.
                Goal: Less waiting
                Personas: Busy parent
                Stage: Purchase
                1. Scans and pays (Mobile app): angry \u22122, Busy parent bad \u22121; Moment of truth
                2. Home delivery (Courier): good +2""", story);
    }

    @Test
    void lanes_about_which_the_map_says_nothing_are_left_out_unless_asked_for() {
        assertFalse(JourneySvg.of(MAP).toString().contains(">Owners<"));
        assertTrue(JourneySvg.of(MAP, o -> o.lanes(MapLane.OWNERS)).toString().contains(">Owners<"));
        assertFalse(JourneySvg.of(MAP, o -> o.withoutLanes(MapLane.PAIN_POINTS))
                .toString()
                .contains("Payment fails"));
    }

    @Test
    void a_lane_of_ones_own_stands_below() {
        Lane lane = Lane.of("Risk", touchpoint -> List.of("Risk of " + touchpoint.name()));
        assertTrue(JourneySvg.of(MAP, o -> o.withLanes(lane)).toString().contains("Risk of Scans"));
        assertThrows(IllegalArgumentException.class, () -> Lane.of(" ", touchpoint -> List.of()));
    }

    @Test
    void words_follow_the_reader() {
        assertTrue(JourneySvg.of(MAP, o -> o.locale(Locale.forLanguageTag("ro")))
                .toString()
                .contains("12,5\u00A0%"));
        assertTrue(JourneySvg.of(MAP, o -> o.locale(Locale.TRADITIONAL_CHINESE))
                .toString()
                .contains("痛點"));
        String german = JourneySvg.of(MAP, o -> o.words(Map.of("lane.PAIN_POINTS", "Schmerzpunkte")))
                .toString();
        assertTrue(german.contains("Schmerzpunkte"));
        assertThrows(IllegalArgumentException.class, () -> JourneySvg.of(MAP, o -> o.words(Map.of("pane", "x"))));
    }

    @Test
    void themes_change_colours_only() {
        String auto = JourneySvg.of(MAP, o -> o.idPrefix("a")).toString();
        String light =
                JourneySvg.of(MAP, o -> o.idPrefix("a").theme(Theme.LIGHT)).toString();
        String dark = JourneySvg.of(MAP, o -> o.idPrefix("a").theme(Theme.DARK)).toString();
        assertTrue(auto.contains("prefers-color-scheme:dark"));
        assertFalse(light.contains("<style>"));
        assertEquals(light, auto.replaceAll("<style>.*</style>\n", "").replaceAll(" class=\"[^\"]*\"", ""));
        assertTrue(dark.contains("#11151a") && light.contains("#ffffff"));
    }

    @Test
    void ids_differ_between_pictures() {
        String one = Pictures.parse(JourneySvg.of(MAP).toString())
                .getDocumentElement()
                .getAttribute("aria-labelledby");
        JourneyMap other = MAP.edit(e -> e.touchpoint("Home delivery", t -> t.feels(1)));
        assertNotEquals(
                one,
                Pictures.parse(JourneySvg.of(other).toString())
                        .getDocumentElement()
                        .getAttribute("aria-labelledby"));
        assertTrue(JourneySvg.of(MAP, o -> o.idPrefix("x")).toString().contains("id=\"x-title\""));
        assertThrows(IllegalArgumentException.class, () -> JourneySvg.of(MAP, o -> o.idPrefix("1 \"")));
    }

    @Test
    void paper_sets_the_width() {
        String svg = JourneySvg.of(MAP, o -> o.paper(Paper.A3)).toString();
        assertEquals("400mm", Pictures.parse(svg).getDocumentElement().getAttribute("width"));
        assertFalse(Pictures.parse(svg).getDocumentElement().hasAttribute("height"));
    }

    @Test
    void a_future_shows_what_is_new_changed_and_gone() {
        JourneyMap future =
                MAP.toFuture(e -> e.touchpoint("Scans and pays", t -> t.feels(1).pain("Slow camera"))
                        .addTouchpoint("Purchase", Touchpoint.of("Says thanks", Channels.EMAIL))
                        .remove("Home delivery"));
        String words =
                Pictures.words(JourneySvg.of(future, o -> o.comparedTo(MAP)).toString());
        for (String text : List.of(
                "1 \u00B7 changed\nScans and pays",
                "2 \u00B7 new\nSays thanks",
                "new\nSlow camera",
                "Dropped touchpoints\ndropped\nHome delivery",
                "angry \u22122 (dropped)",
                "\nCurrent state\n")) {
            assertTrue(words.contains(text), () -> text + " in " + words);
        }
    }

    @Test
    void computed_moments_of_truth_have_hollow_stars_and_their_reasons() {
        String svg = JourneySvg.of(MAP, o -> o.moments(Moments.ALL)).toString();
        String words = Pictures.words(svg);
        assertTrue(words.contains("from \u22122 at Scans and pays to +2"), words);
        assertTrue(words.contains("named by 1 of 6 readings: experience"), words);
        assertTrue(svg.contains("; Moment of truth, computed"));
        assertEquals(List.of(Paint.STAR, Paint.STAR_CARD), stars(Moments.ALL));
        assertEquals(List.of(Paint.STAR), stars(Moments.DECLARED));
    }

    /** How the stars above the curve are filled. */
    private static List<Paint> stars(Moments moments) {
        String star = Icon.STAR.path(0, 0).replaceFirst("^M\\S+ \\S+ ", "");
        JourneySvg picture = JourneySvg.of(MAP, o -> o.moments(moments).lanes(MapLane.EMOTION_CURVE));
        return picture.drawing().shapes().stream()
                .filter(shape -> shape instanceof Shape.Path path && path.data().endsWith(star))
                .flatMap(shape -> ((Shape.Path) shape).fill().stream())
                .toList();
    }

    @Test
    void findings_stand_where_they_belong() {
        String svg = JourneySvg.of(MAP, o -> o.findings(JourneyRules.strict().check(MAP)))
                .toString();
        assertTrue(svg.contains(">Findings<"));
    }

    @Test
    void personas_can_be_left_out() {
        assertFalse(JourneySvg.of(MAP, o -> o.personas()).toString().contains("Busy parent"));
        String message = String.valueOf(assertThrows(
                        IllegalArgumentException.class, () -> JourneySvg.of(MAP, o -> o.personas("Nobody")))
                .getMessage());
        assertTrue(message.contains("'Nobody'"));
    }

    @Test
    void a_word_of_ten_thousand_letters_makes_a_row_higher_and_leaves_nothing_out() {
        String word = "W".repeat(10_000);
        JourneyMap map =
                MAP.edit(e -> e.touchpoint("Scans and pays", t -> t.pain(word)).rename("Home delivery", word));
        JourneySvg picture = JourneySvg.of(map);
        LaidOut.check(picture.drawing());
        assertTrue(picture.height() > 10_000);
        assertTrue(Pictures.words(picture.toString()).replaceAll("\\s", "").contains(word));
    }

    @Test
    void files_and_writers_get_the_same_document(@TempDir Path folder) throws IOException {
        JourneySvg picture = JourneySvg.of(MAP);
        Path file = folder.resolve("map.svg");
        picture.writeTo(file);
        StringWriter writer = new StringWriter();
        picture.writeTo(writer);
        assertEquals(picture.toString(), Files.readString(file));
        assertEquals(picture.toString(), writer.toString());
        assertTrue(picture.width() > 600 && picture.height() > 300);
    }
}
