package dev.cjm.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.exchange.mermaid.MermaidFlowchart;
import dev.cjm.exchange.mermaid.MermaidJourney;
import dev.cjm.internal.PrintableText;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import dev.cjm.render.html.JourneyHtml;
import dev.cjm.render.svg.JourneySvg;
import dev.cjm.rule.catalog.JourneyRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/** Leaves pictures, pages and diagrams of generated maps where a browser looks at them; the same ones in every build. */
class PicturesForBrowserTest {
    private static final Path FOLDER = Path.of("target/pictures");
    private static final Path DIAGRAMS = Path.of("target/diagrams");
    private static final List<String> LANGUAGES = List.of("en", "ro", "zh-Hans", "zh-Hant");
    private static final int MAPS = 40;

    @Example
    void pictures_of_all_languages_and_pages_are_left() throws IOException {
        Files.createDirectories(FOLDER);
        List<JourneyMap> maps = maps();
        for (int i = 0; i < maps.size(); i++) {
            for (String language : LANGUAGES) {
                Columns columns = (i + LANGUAGES.indexOf(language)) % 4 == 0 ? Columns.STAGES : Columns.TOUCHPOINTS;
                JourneySvg picture =
                        JourneySvg.of(maps.get(i), o -> o.columns(columns).locale(locale(language)));
                picture.writeTo(FOLDER.resolve("map-" + i + "-" + language + ".svg"));
            }
            page(maps.get(i), i);
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    MAPS * (LANGUAGES.size() + 1L),
                    files.filter(file -> file.getFileName().toString().startsWith("map-"))
                            .count());
        }
    }

    /** The languages in turn, and in turn with what is usual and with all that can be shown. */
    private static void page(JourneyMap map, int place) throws IOException {
        String language = LANGUAGES.get(place % LANGUAGES.size());
        boolean isWhole = place / LANGUAGES.size() % 2 == 1;
        JourneyHtml page = JourneyHtml.of(map, o -> {
            o.locale(locale(language));
            if (isWhole) {
                o.lanes(MapLane.values())
                        .moments(Moments.ALL)
                        .findings(JourneyRules.strict().check(map));
            }
        });
        page.writeTo(FOLDER.resolve("map-" + place + ".html"));
    }

    @Example
    void diagrams_of_mermaid_and_the_names_that_they_must_show_are_left() throws IOException {
        Files.createDirectories(DIAGRAMS);
        List<JourneyMap> maps = maps();
        for (int i = 0; i < maps.size(); i++) {
            JourneyMap map = maps.get(i);
            Files.writeString(
                    DIAGRAMS.resolve("journey-" + i + ".mmd"),
                    MermaidJourney.of(map).text());
            Files.writeString(
                    DIAGRAMS.resolve("flow-" + i + ".mmd"),
                    MermaidFlowchart.of(map).toString());
            Files.write(
                    DIAGRAMS.resolve("journey-" + i + ".mmd.names"),
                    map.touchpoints().stream()
                            .map(touchpoint -> PrintableText.line(touchpoint.name()))
                            .toList());
        }
        try (Stream<Path> files = Files.list(DIAGRAMS)) {
            assertEquals(3 * MAPS, files.count());
        }
    }

    private static Locale locale(String language) {
        return Locale.forLanguageTag(language);
    }

    private static List<JourneyMap> maps() {
        Arbitrary<JourneyMap> mild =
                JourneyArbitraries.maps().withTouchpoints(1, 8).onlyLatin();
        Arbitrary<JourneyMap> hostile = JourneyArbitraries.maps().withTouchpoints(1, 6);
        RandomGenerator<JourneyMap> first = mild.generator(1000);
        RandomGenerator<JourneyMap> second = hostile.generator(1000);
        Random random = new Random(20);
        List<JourneyMap> maps = new ArrayList<>();
        for (int i = 0; i < MAPS; i++) {
            maps.add((i % 2 == 0 ? first : second).next(random).value());
        }
        return maps;
    }
}
