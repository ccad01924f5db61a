package dev.cjm.exchange.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real diagrams look like: each line below was met in one, or breaks Mermaid. */
class MermaidReadingTest {
    private static final String WORKING_DAY = """
            ---
            title: "In front"
            ---
            %%{init: {'theme': 'base',
              'x': 1}}%%
            journey
                title My working day
                %% a comment
                accTitle: My day
                accDescr {
                  Tea first,
                  then work }
                section Go to work
                  Make tea: 5: Me
                  Go upstairs: 3: Me
                  Do work: 1: Me, Cat
                section Go home
                  Go downstairs: 5: Me
                  Sit down: 5
            """;

    @Test
    void the_example_of_mermaids_page_is_read() {
        MermaidImport read = MermaidJourney.read(WORKING_DAY);
        JourneyMap map = read.map();
        assertEquals(List.of(), read.issues());
        assertEquals("My working day", map.title());
        assertEquals(Optional.of("Tea first, then work"), map.goal());
        assertEquals(
                List.of("Go to work", "Go home"),
                map.stages().stream().map(Stage::name).toList());
        assertEquals(
                List.of(
                        "Make tea 5.0 [Me]",
                        "Go upstairs 3.0 [Me]",
                        "Do work 1.0 [Me, Cat]",
                        "Go downstairs 5.0 [Me]",
                        "Sit down 5.0 []"),
                map.touchpoints().stream()
                        .map(each ->
                                each.name() + " " + each.emotion().orElseThrow().score() + " " + each.actors())
                        .toList());
        assertEquals(2, map.personas().size());
        assertEquals(EmotionScale.of(1, 5, 3), read.scale());
        assertEquals(List.of(Channels.UNKNOWN), map.channels());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A: 6: Me                  | score.range
                    A: 0                      | score.range
                    A: -1                     | score.range
                    A: 1e400                  | score.range
                    A: Infinity: Me           | score.number
                    A: abc: Me                | score.number
                    A: : Me                   | score.missing
                    A: 4/5: Me                | score.ratio
                    A: 4/7: Me                | score.number
                    A                         | task.score
                    : 5: Me                   | task.name
                    Step 1: buy: 5: Me        | task.colons
                    A: 5: Me: extra           | task.colons
                    看到广告：4：顾客          | colon.wide
                    A: 5: Me，Cat             | comma.wide
                    section Phase 1: Buy      | section.colon
                    section                   | section.blank
                    title                     | title.blank
                    title Fix #12 now         | comment.cuts
                    Ticket #12: 5: Me         | comment.cuts
                    A: 5: Me; B: 1: Me        | semicolon
                    A; b: 5: Me               | semicolon
                    Journey starts: 5: Me     | task.keyword
                    Title search: 5: Me       | task.keyword
                    Section check: 5: Me      | task.keyword
                    """)
    void strict_reading_refuses_what_mermaid_refuses_or_gets_wrong(String line, String code) {
        InvalidMermaidException refused =
                assertThrows(InvalidMermaidException.class, () -> MermaidJourney.read(diagram(line)));
        assertEquals(
                List.of(code), refused.issues().stream().map(MermaidIssue::code).toList());
        assertEquals(4, refused.issues().get(0).line());
        assertTrue(String.valueOf(refused.getMessage()).contains("Line 4: "), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Step 1: buy: 5: Me       | Step 1: buy    | 5 | [Me]
                    A: 5: Me: extra          | A              | 5 | [Me: extra]
                    A: 4/5: Me               | A              | 4 | [Me]
                    A: 2.5: Me               | A              | 2.5 | [Me]
                    A: 0x5                   | A              | 5 | []
                    看到广告：4：顾客，家人    | 看到广告        | 4 | [顾客, 家人]
                    Ticket #12: 5: Me        | Ticket #12     | 5 | [Me]
                    A; b: 5: Me              | A; b           | 5 | [Me]
                    Journey starts: 5: Me    | Journey starts | 5 | [Me]
                    Journeys: 5: Me          | Journeys       | 5 | [Me]
                    Title search: 5: Me      | Title search   | 5 | [Me]
                    A#58; b: 5: C#44; D, E   | A: b           | 5 | [C, D, E]
                    #quot;A#quot;: 5         | "A"            | 5 | []
                    #nothing;: 5             | #nothing;      | 5 | []
                    A: 5: Me # and that      | A              | 5 | [Me]
                    A: 5: Me, , Me,          | A              | 5 | [Me]
                    """)
    void lenient_reading_takes_what_the_author_meant(String line, String name, double score, String actors) {
        JourneyMap map = MermaidJourney.read(diagram(line), o -> o.lenient()).map();
        Touchpoint touchpoint = map.touchpoints().get(0);
        assertEquals(name, touchpoint.name());
        assertEquals(score, touchpoint.emotion().orElseThrow().score());
        assertEquals(actors, touchpoint.actors().toString());
    }

    @Test
    void semicolons_may_divide_tasks() {
        JourneyMap map = MermaidJourney.read(diagram("A: 5: Me; B: 1: Me"), o -> o.lenient())
                .map();
        assertEquals(
                List.of("A", "B", "Last"),
                map.touchpoints().stream().map(Touchpoint::name).toList());
    }

    @Test
    void a_task_without_a_score_has_a_gap() {
        MermaidImport read = MermaidJourney.read(diagram("A: : Me"), o -> o.lenient());
        assertEquals(Optional.empty(), read.map().touchpoints().get(0).emotion());
        assertEquals(
                "Line 4: The task 'A: : Me' has no score, of which Mermaid makes 0. It was taken without one.",
                read.issues().get(0).toString());
    }

    @Test
    void all_that_is_wrong_is_told_at_once_by_line() {
        String text = "journey\nsection A: B\n X: 9\n Y\n Z: five: Me\n";
        InvalidMermaidException refused = assertThrows(InvalidMermaidException.class, () -> MermaidJourney.read(text));
        assertEquals("""
                Cannot take the Mermaid journey: 3 problems.
                  - Line 2: The section 'A: B' has a colon, which Mermaid refuses. Write #58; for it.
                  - Line 4: The task 'Y' has no score. Write 'name: score' or 'name: score: actor, actor'.
                  - Line 5: The score 'five' of 'Z: five: Me' is no number. Write a number from 1 to 5.""", refused.getMessage());
    }

    @Test
    void fences_and_talk_around_them_are_left_out_leniently() {
        String text = "Here you are:\n```mermaid\nJourney\n section S\n  A: 5: Me\n```\nHope it helps: 5\n";
        MermaidImport read = MermaidJourney.read(text, o -> o.lenient().title("Mine"));
        assertEquals(1, read.map().touchpoints().size());
        assertEquals("Mine", read.map().title());
        assertEquals(
                List.of("fence", "header.case"),
                read.issues().stream().map(MermaidIssue::code).toList());
        assertThrows(InvalidMermaidException.class, () -> MermaidJourney.read(text));
    }

    @Test
    void other_diagrams_are_refused() {
        InvalidMermaidException refused =
                assertThrows(InvalidMermaidException.class, () -> MermaidJourney.read("graph TD\n A-->B\n"));
        assertEquals("header.missing", refused.issues().get(0).code());
        assertThrows(InvalidMermaidException.class, () -> MermaidJourney.read(""));
        assertThrows(InvalidMermaidException.class, () -> MermaidJourney.read("journey\n title Nothing\n"));
    }

    @Test
    void names_may_stand_twice() {
        JourneyMap map = MermaidJourney.read("""
                        journey
                        section S
                         Pay: 1
                         Pay: 2
                         Pay 2: 3
                         🛒: 4
                         🛒: 5
                        section T
                         Pay: 1
                        section S
                         End: 1
                        """).map();
        assertEquals(
                List.of("pay", "pay-2", "pay-2-2", "touchpoint", "touchpoint-2", "pay-3", "end"),
                map.touchpoints().stream().map(Touchpoint::id).toList());
        assertEquals(
                List.of("s", "t", "s-2"), map.stages().stream().map(Stage::id).toList());
    }

    @Test
    void tasks_before_the_first_section_are_in_a_stage_with_the_title() {
        MermaidImport read = MermaidJourney.read("journey\n title T\n A: 5\n");
        assertEquals("T", read.map().stages().get(0).name());
        assertEquals("section.missing", read.issues().get(0).code());
    }

    @Test
    void neighbouring_sections_of_one_name_are_one_stage() {
        MermaidImport read = MermaidJourney.read("journey\n title T\n section S\n A: 5\n section S\n B: 5\n");
        assertEquals(1, read.map().stages().size());
        assertEquals(
                "Line 5: The section 'S' follows itself. Both are one stage, as Mermaid draws one band.",
                read.issues().get(0).toString());
    }

    @Test
    void scores_off_the_scale_are_clamped_or_widen_it_if_asked() {
        String text = diagram("A: 0: Me\n B: 9: Me\n C: 5: Me");
        MermaidImport clamped = MermaidJourney.read(text, o -> o.offScale(OffScale.CLAMP));
        assertEquals(List.of(1.0, 5.0, 5.0), scores(clamped.map()));
        assertEquals(
                List.of(
                        "Line 4: The score 0 of the task 'A' is not on the scale 1 to 5, neutral 3. The nearest, 1, was taken.",
                        "Line 5: The score 9 of the task 'B' is not on the scale 1 to 5, neutral 3. The nearest, 5, was taken."),
                clamped.issues().stream().map(MermaidIssue::toString).toList());
        MermaidImport wider = MermaidJourney.read(text, o -> o.offScale(OffScale.WIDEN));
        assertEquals(List.of(0.0, 9.0, 5.0), scores(wider.map()));
        assertEquals(EmotionScale.of(0, 10, 5), wider.scale());
        assertEquals(
                "Some scores are not on the scale 1 to 5, neutral 3. All were read on the scale 0 to 10, neutral 5.",
                wider.issues().get(0).toString());
        assertThrows(
                InvalidMermaidException.class,
                () -> MermaidJourney.read(diagram("A: 1000"), o -> o.offScale(OffScale.WIDEN)));
        assertEquals(
                EmotionScale.of(1, 5, 3),
                MermaidJourney.read(diagram("A: 4"), o -> o.offScale(OffScale.WIDEN))
                        .scale());
    }

    @Test
    void the_scale_can_be_stated() {
        MermaidImport read = MermaidJourney.read(diagram("A: 9: Me"), o -> o.scale(EmotionScale.ONE_TO_TEN));
        assertEquals(EmotionScale.ONE_TO_TEN, read.scale());
        assertEquals(List.of(9.0), scores(read.map()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void line_ends_marks_and_tabs_mean_nothing(String end) {
        String text = "\uFEFF" + WORKING_DAY.replace("    ", "\t").replace("\n", end);
        assertEquals(
                MermaidJourney.read(WORKING_DAY).map(),
                MermaidJourney.read(text).map());
    }

    @Test
    void descriptions_must_end() {
        InvalidMermaidException refused =
                assertThrows(InvalidMermaidException.class, () -> MermaidJourney.read("journey\naccDescr {\n a\n"));
        assertEquals(
                List.of("task.missing", "description.end"),
                refused.issues().stream().map(MermaidIssue::code).toList());
    }

    @Test
    void length_is_limited() {
        assertThrows(InvalidMermaidException.class, () -> MermaidJourney.read(WORKING_DAY, o -> o.upTo(100)));
        assertThrows(IllegalArgumentException.class, () -> MermaidJourney.read(WORKING_DAY, o -> o.upTo(0)));
        assertThrows(IllegalArgumentException.class, () -> MermaidJourney.read(WORKING_DAY, o -> o.title(" ")));
    }

    @Test
    void a_second_title_is_told() {
        MermaidImport read = MermaidJourney.read("journey\n title A\n section S\n T: 5\n title B\n");
        assertEquals("B", read.map().title());
        assertEquals("title.twice", read.issues().get(0).code());
        assertFalse(read.map().touchpoints().isEmpty());
    }

    private static String diagram(String line) {
        return "journey\n title T\n section S\n " + line + "\n section End\n Last: 3: Me\n";
    }

    private static List<Double> scores(JourneyMap map) {
        List<Double> scores = map.touchpoints().stream()
                .map(each -> each.emotion().orElseThrow().score())
                .toList();
        return scores.subList(0, scores.size() - 1);
    }
}
