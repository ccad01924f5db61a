package dev.cjm.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.PathVariants;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.render.Moments;
import dev.cjm.render.Theme;
import dev.cjm.render.draw.Icon;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.svg.Paper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmotionCurveSvgTest {
    private static final JourneyMap MAP = JourneyMap.named("Fresh food")
            .persona("Busy parent")
            .stage(
                    "Arrival",
                    s -> s.touchpoint("Finds a place to park", Channels.STORE, t -> t.feels(-1))
                            .touchpoint("Takes a trolley", Channels.STORE))
            .stage(
                    "Purchase",
                    s -> s.touchpoint(
                                    "Scans and pays",
                                    Channels.MOBILE_APP,
                                    t -> t.feels(-2)
                                            .feels("Busy parent", 0.5)
                                            .momentOfTruth(m -> m.reason("Here they stay or go")))
                            .touchpoint("Eats in the shop", Channels.STORE, t -> t.feels(2)))
            .build();

    @Test
    void it_says_what_the_curve_says() {
        String words = Charts.words(EmotionCurveSvg.of(EmotionCurve.of(MAP)));
        assertEquals("""
                Emotion curve: Fresh food
                Everybody
                Mean: \u22120.33 \u00B7 3 of 4 touchpoints scored
                Arrival
                Purchase
                +2
                0
                \u22122
                1. Finds a place to park
                \u22121
                2. Takes a trolley
                No data
                3. Scans and pays
                \u22122
                Lowest
                Moment of truth
                Here they stay or go
                feels \u22122
                4. Eats in the shop
                +2
                Highest
                """, words);
    }

    @Test
    void a_gap_breaks_the_line() {
        String picture = EmotionCurveSvg.of(EmotionCurve.of(MAP)).toString();
        assertEquals(1, picture.split("stroke-width=\"3\"", -1).length - 1);
        assertFalse(picture.contains("C 0 0"), picture);
    }

    @Test
    void a_persona_and_a_way_have_their_own_curves() {
        EmotionCurve parent = EmotionCurve.of(MAP, o -> o.persona("Busy parent"));
        assertTrue(Charts.words(EmotionCurveSvg.of(parent)).contains("Persona: Busy parent\n"));
        JourneyMap loop = JourneyMap.named("Loop")
                .stage(
                        "Try",
                        s -> s.touchpoint(
                                        "Tries", Channels.STORE, t -> t.feels(1).leadsTo("Fails", 1))
                                .touchpoint(
                                        "Fails",
                                        Channels.STORE,
                                        t -> t.feels(-1).leadsTo("Tries", 0.5).fails("Gives up", 0.5)))
                .build();
        EmotionCurve again = EmotionCurve.of(
                PathVariants.of(loop, o -> o.visits(2)).variants().get(1));
        String words = Charts.words(EmotionCurveSvg.of(again));
        assertTrue(words.contains("3. Tries\n") && words.contains("4. Fails\n"), words);
    }

    @Test
    void it_is_told_to_those_who_do_not_see_it() {
        EmotionCurveSvg picture = EmotionCurveSvg.of(EmotionCurve.of(MAP));
        assertEquals("Emotion curve: Fresh food", Charts.text(picture, "title"));
        assertEquals("""
                Everybody
                Mean: \u22120.33 \u00B7 3 of 4 touchpoints scored
                1. Finds a place to park: \u22121
                2. Takes a trolley: No data
                3. Scans and pays: \u22122; Lowest; Moment of truth; Here they stay or go; feels \u22122
                4. Eats in the shop: +2; Highest""", Charts.text(picture, "desc"));
    }

    @Test
    void title_words_colours_paper_and_ids_are_chosen() {
        EmotionCurveSvg picture = EmotionCurveSvg.of(
                EmotionCurve.of(MAP),
                o -> o.title("Our curve")
                        .locale(Locale.forLanguageTag("ro"))
                        .words(Map.of("noData", "nimic"))
                        .theme(Theme.DARK)
                        .paper(Paper.A4)
                        .idPrefix("curve-1"));
        String words = Charts.words(picture);
        assertTrue(words.startsWith("Our curve\nTo\u021Bi clien\u021Bii\nMedie: \u22120,33"), words);
        assertTrue(words.contains("\nnimic\n"), words);
        String document = picture.toString();
        assertTrue(document.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"277mm\" viewBox="));
        assertTrue(document.contains("id=\"curve-1-title\""));
        assertTrue(document.contains("#11151a") && !document.contains("<style>"));
        assertThrows(
                IllegalArgumentException.class,
                () -> EmotionCurveSvg.of(EmotionCurve.of(MAP), o -> o.idPrefix("1 \"")));
    }

    @Test
    void declared_moments_have_full_stars_and_computed_ones_hollow_ones() {
        assertEquals(List.of(Paint.STAR), stars(EmotionCurve.of(MAP), Moments.DECLARED));
        assertEquals(List.of(Paint.STAR, Paint.STAR_CARD), stars(EmotionCurve.of(MAP), Moments.ALL));
        String words = Charts.words(EmotionCurveSvg.of(EmotionCurve.of(MAP), o -> o.moments(Moments.ALL)));
        assertTrue(words.contains("Moment of truth\nHere they stay or go\n"), words);
        assertTrue(words.contains("Moment of truth, computed\n"), words);
    }

    @Test
    void the_curve_of_a_persona_has_the_stars_of_the_persona() {
        JourneyMap map = JourneyMap.named("Two")
                .persona("Calm")
                .stage(
                        "All",
                        s -> s.touchpoint(
                                        "First", Channels.STORE, t -> t.feels(0).feels("Calm", -2))
                                .touchpoint(
                                        "Second",
                                        Channels.STORE,
                                        t -> t.feels(-2).feels("Calm", 0))
                                .touchpoint(
                                        "Third", Channels.STORE, t -> t.feels(0).feels("Calm", 0)))
                .build();
        String everybody = Charts.words(EmotionCurveSvg.of(EmotionCurve.of(map), o -> o.moments(Moments.ALL)));
        String calm = Charts.words(
                EmotionCurveSvg.of(EmotionCurve.of(map, o -> o.persona("Calm")), o -> o.moments(Moments.ALL)));
        assertTrue(everybody.contains("Lowest\nMoment of truth, computed\nfeels \u22122"), everybody);
        assertTrue(calm.contains("1. First\n\u22122\nLowest\nMoment of truth, computed\nfeels \u22122"), calm);
    }

    /** How the stars above the curve are filled. */
    private static List<Paint> stars(EmotionCurve curve, Moments moments) {
        String star = Icon.STAR.path(0, 0).replaceFirst("^M\\S+ \\S+ ", "");
        return EmotionCurveSvg.of(curve, o -> o.moments(moments)).drawing().shapes().stream()
                .filter(shape -> shape instanceof Shape.Path path && path.data().endsWith(star))
                .flatMap(shape -> ((Shape.Path) shape).fill().stream())
                .toList();
    }

    @Test
    void it_is_written_to_files_and_writers(@TempDir Path folder) throws IOException {
        EmotionCurveSvg picture = EmotionCurveSvg.of(EmotionCurve.of(MAP));
        Path file = folder.resolve("curve.svg");
        picture.writeTo(file);
        StringWriter writer = new StringWriter();
        picture.writeTo(writer);
        assertEquals(
                List.of(picture.toString(), picture.toString()), List.of(Files.readString(file), writer.toString()));
        assertTrue(picture.toString()
                .contains("viewBox=\"0 0 " + (int) picture.width() + " " + (int) picture.height() + "\""));
    }

    @Test
    void a_map_without_touchpoints_has_an_empty_curve() {
        JourneyMap empty = JourneyMap.named("Empty").stage("Later", s -> {}).build();
        String words = Charts.words(EmotionCurveSvg.of(EmotionCurve.of(empty)));
        assertEquals("Emotion curve: Empty\nEverybody\n0 of 0 touchpoints scored\n+2\n0\n\u22122\n", words);
    }
}
