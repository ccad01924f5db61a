package dev.cjm.render.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.ChannelMix;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.PathVariants;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.Funnel;
import dev.cjm.observed.Logs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/** Leaves pictures of results where a browser measures them; the same ones in every build. */
class ChartsForBrowserTest {
    private static final Path FOLDER = Path.of("target/pictures");
    private static final List<String> LANGUAGES = List.of("en", "ro", "zh-Hans", "zh-Hant");
    private static final int MAPS = 16;

    @Example
    void pictures_of_an_example_are_left() throws IOException {
        leave("shown", Shop.map(), Locale.ENGLISH);
        EventLog log = Visits.log();
        Funnel funnel = Funnel.of(log, List.of("Search", "Product page", "Cart", "Address", "Payment", "Confirmation"));
        FunnelSvg.of(funnel).writeTo(FOLDER.resolve("shown-funnel.svg"));
        FollowsSvg.of(DirectlyFollows.of(log)).writeTo(FOLDER.resolve("shown-follows.svg"));
        assertTrue(Files.size(FOLDER.resolve("shown-funnel.svg")) > 0);
    }

    @Example
    void pictures_of_generated_maps_and_logs_are_left_in_all_languages() throws IOException {
        RandomGenerator<JourneyMap> maps =
                JourneyArbitraries.maps().withTouchpoints(1, 8).generator(1000);
        RandomGenerator<EventLog> logs = Logs.any().generator(1000);
        Random random = new Random(21);
        for (int i = 0; i < MAPS; i++) {
            Locale reader = Locale.forLanguageTag(LANGUAGES.get(i % LANGUAGES.size()));
            leave("chart-" + i, maps.next(random).value(), reader);
            EventLog log = logs.next(random).value();
            FollowsSvg.of(DirectlyFollows.of(log), o -> o.locale(reader))
                    .writeTo(FOLDER.resolve("chart-" + i + "-follows.svg"));
            Funnel funnel = Funnel.of(log, List.of("a", "b", "NA", "x\u001Fy"));
            FunnelSvg.of(funnel, o -> o.locale(reader)).writeTo(FOLDER.resolve("chart-" + i + "-funnel.svg"));
        }
        assertTrue(Files.size(FOLDER.resolve("chart-0-curve.svg")) > 0);
    }

    private static void leave(String name, JourneyMap map, Locale reader) throws IOException {
        Files.createDirectories(FOLDER);
        EmotionCurveSvg.of(EmotionCurve.of(map), o -> o.locale(reader)).writeTo(FOLDER.resolve(name + "-curve.svg"));
        ChannelMixSvg.of(ChannelMix.of(map), o -> o.locale(reader)).writeTo(FOLDER.resolve(name + "-channels.svg"));
        VariantFlowSvg.of(PathVariants.of(map), o -> o.locale(reader)).writeTo(FOLDER.resolve(name + "-ways.svg"));
    }
}
