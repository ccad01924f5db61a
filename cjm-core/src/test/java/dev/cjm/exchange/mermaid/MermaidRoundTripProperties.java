package dev.cjm.exchange.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.internal.Decimals;
import dev.cjm.model.Actor;
import dev.cjm.model.ActorRole;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a diagram can hold comes back from it; what it cannot is listed. */
class MermaidRoundTripProperties {
    private static final EmotionScale ONE_TO_FIVE = EmotionScale.of(1, 5, 3);

    @Property
    void sections_tasks_actors_and_scores_come_back(@ForAll JourneyMap map) {
        JourneyMap again = MermaidJourney.read(MermaidJourney.of(map).text()).map();
        assertEquals(shown(map.title()), again.title());
        assertEquals(stages(map), again.stages().stream().map(Stage::name).toList());
        assertEquals(
                map.touchpoints().stream().map(each -> shown(each.name())).toList(),
                again.touchpoints().stream().map(Touchpoint::name).toList());
        assertEquals(map.touchpoints().stream().map(each -> actors(map, each)).toList(), actors(again));
        List<Touchpoint> before = map.touchpoints();
        for (int i = 0; i < before.size(); i++) {
            Touchpoint touchpoint = before.get(i);
            double drawn = again.touchpoints().get(i).emotion().orElseThrow().score();
            touchpoint.emotion().ifPresent(emotion -> assertEquals(onFive(map.scale(), emotion.score()), drawn));
        }
    }

    @Property
    void a_diagram_that_was_written_is_read_without_a_word_and_written_the_same(@ForAll JourneyMap map) {
        String text = MermaidJourney.of(map).text();
        MermaidImport strict = MermaidJourney.read(text);
        List<String> told = strict.issues().stream()
                .map(MermaidIssue::code)
                .filter(code -> !code.equals("section.twice"))
                .toList();
        assertEquals(List.of(), told);
        assertEquals(strict.map(), MermaidJourney.read(text, o -> o.lenient()).map());
        long nobody = strict.map().touchpoints().stream()
                .filter(each -> each.actors().isEmpty())
                .count();
        boolean isAllOrNone =
                nobody == 0 || nobody == strict.map().touchpoints().size();
        if (strict.issues().isEmpty() && isAllOrNone) { // who acts at some tasks is a persona of all
            assertEquals(text, MermaidJourney.of(strict.map()).text());
        }
    }

    @Property
    void whatever_is_drawn_otherwise_than_it_is_said_is_listed(@ForAll JourneyMap map) {
        Set<String> codes =
                MermaidJourney.of(map).losses().stream().map(MermaidLoss::code).collect(Collectors.toSet());
        assertEquals(
                map.touchpoints().stream().anyMatch(each -> each.emotions().isEmpty()),
                codes.contains("score.missing"));
        assertEquals(
                map.touchpoints().stream()
                        .anyMatch(each ->
                                each.emotion().isPresent() && each.emotions().size() > 1),
                codes.contains("score.personas"));
        assertEquals(map.allStages().size() > map.stages().size(), codes.contains("stage.nested"));
        assertTrue(codes.contains("facts") || map.touchpoints().isEmpty(), "channels at least");
    }

    @Property
    void lines_end_and_begin_as_mermaid_wants(@ForAll JourneyMap map) {
        String text = MermaidJourney.of(map).text();
        assertTrue(text.startsWith("journey\n    title "));
        assertTrue(text.endsWith("\n"));
        for (String line : text.split("\n", -1)) {
            assertTrue(line.chars().noneMatch(Character::isISOControl), line);
            String code = line.strip();
            if (code.startsWith("section ")) {
                assertEquals(-1, code.replaceAll("#\\d+;", "").indexOf(':'));
            }
            if (!code.startsWith("acc")) {
                assertEquals(-1, code.replaceAll("#\\d+;", "").indexOf(';'), line);
                assertEquals(-1, code.replaceAll("#\\d+;", "").indexOf('#'), line);
            }
        }
    }

    @Property(tries = 20)
    void the_default_locale_plays_no_part(@ForAll JourneyMap map) {
        String text = MermaidJourney.of(map).text();
        JourneyMap read = MermaidJourney.read(text).map();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(text, MermaidJourney.of(map).text());
            assertEquals(read, MermaidJourney.read(text).map());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String shown(String text) {
        return MermaidText.folded(text);
    }

    /** Neighbours of one name are one section, and the diagram shows nothing else. */
    private static List<String> stages(JourneyMap map) {
        List<String> names = new ArrayList<>();
        for (Stage stage : map.allStages()) {
            String name = shown(stage.name());
            if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static Set<String> actors(JourneyMap map, Touchpoint touchpoint) {
        Set<String> actors = new LinkedHashSet<>();
        touchpoint.actors().stream()
                .filter(actor -> actor.role() == ActorRole.CUSTOMER)
                .forEach(actor -> actors.add(shown(actor.name())));
        if (actors.isEmpty()) {
            map.personas().stream().map(Persona::name).forEach(name -> actors.add(shown(name)));
        }
        touchpoint.actors().forEach(actor -> actors.add(shown(actor.name())));
        return actors;
    }

    private static List<Set<String>> actors(JourneyMap read) {
        return read.touchpoints().stream()
                .map(each -> (Set<String>)
                        each.actors().stream().map(Actor::name).collect(Collectors.toCollection(LinkedHashSet::new)))
                .toList();
    }

    private static double onFive(EmotionScale scale, double score) {
        EmotionScale plain = EmotionScale.of(scale.min(), scale.max(), scale.neutral());
        return Double.parseDouble(Decimals.fixed(plain.convert(score, ONE_TO_FIVE), 1));
    }
}
