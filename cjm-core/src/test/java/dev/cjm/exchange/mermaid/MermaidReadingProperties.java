package dev.cjm.exchange.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text gives a map or the one exception, and lenient reading takes whatever strict reading takes. */
class MermaidReadingProperties {
    private static final Arbitrary<String> PIECES = Arbitraries.of(
            "journey",
            "title",
            "section ",
            "accTitle:",
            "accDescr {",
            "}",
            ":",
            ": ",
            ",",
            ";",
            "#",
            "#58;",
            "#quot;",
            "%%",
            "%%{init}%%",
            "---",
            "```mermaid",
            "~~~",
            "\n",
            "\r\n",
            "\uFEFF",
            " ",
            "5",
            "-1",
            "4/5",
            "1e400",
            "0xFF",
            "Infinity",
            "NaN",
            "Me",
            "看到广告",
            "：",
            "，",
            "🛒",
            "\uD800",
            "\u2028",
            "Journey starts",
            "x");

    @Property(tries = 2_000)
    void any_text_gives_a_map_or_says_why_not(@ForAll("texts") String text) {
        Optional<MermaidImport> strict = read(text, false);
        Optional<MermaidImport> lenient = read(text, true);
        strict.ifPresent(read -> assertTrue(lenient.isPresent(), text));
        lenient.ifPresent(read -> {
            String written = MermaidJourney.of(read.map()).text();
            assertEquals(
                    read.map().touchpoints().size(),
                    MermaidJourney.read(written).map().touchpoints().size(),
                    written);
        });
    }

    @Property
    void every_issue_of_a_line_names_it(@ForAll("texts") String text) {
        try {
            MermaidJourney.read("journey\nsection A\n" + text);
        } catch (InvalidMermaidException e) {
            assertFalse(e.issues().isEmpty());
            int lines = text.split("\r\n|[\n\r]", -1).length + 2;
            for (MermaidIssue issue : e.issues()) {
                assertTrue(issue.line() <= lines, issue.toString());
                assertTrue(issue.message().endsWith("."), issue.message());
                assertTrue(issue.hint().endsWith("."), issue.hint());
            }
        }
    }

    @Property
    void a_map_that_was_read_is_in_order(@ForAll JourneyMap map) {
        JourneyMap read = MermaidJourney.read(MermaidJourney.of(map).text()).map();
        assertEquals(List.of(), read.transitions());
    }

    private static Optional<MermaidImport> read(String text, boolean isLenient) {
        try {
            return Optional.of(MermaidJourney.read(text, o -> {
                if (isLenient) {
                    o.lenient();
                }
            }));
        } catch (InvalidMermaidException e) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> noise = PIECES.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
        Arbitrary<String> tasks = Combinators.combine(PIECES, PIECES, PIECES)
                .as((name, score, actor) -> name + ": " + score + ": " + actor)
                .list()
                .ofMaxSize(4)
                .map(lines -> "journey\n section S\n" + String.join("\n", lines));
        return Arbitraries.oneOf(noise, tasks, Arbitraries.strings().ofMaxLength(60));
    }
}
