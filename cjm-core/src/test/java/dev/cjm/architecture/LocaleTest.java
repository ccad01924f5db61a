package dev.cjm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of what is printed depends on the default locale: format strings take ready texts only, for numbers have digits of a locale. */
class LocaleTest {
    private static final Pattern LOCALISED = Pattern.compile("%(\\d+\\$)?[-#+ 0,(]*\\d*(\\.\\d+)?[dfegEaAtT]");
    private static final Pattern DEFAULT =
            Pattern.compile("Locale\\.getDefault|to(Upper|Lower)Case\\(\\)|\\bNumberFormat\\b|\\bMessageFormat\\b");

    @Test
    void formats_of_numbers_are_found() {
        assertTrue(Stream.of("%d of %d", "%,d", "%.2f", "%1$05d", "%tF").allMatch(LOCALISED.asPredicate()));
        assertTrue(Stream.of("%s of %s", "%1$s", "100 %", "%n").noneMatch(LOCALISED.asPredicate()));
    }

    @Test
    void no_format_string_asks_for_digits_of_a_locale() throws IOException {
        assertEquals(List.of(), lines(LOCALISED));
    }

    @Test
    void nothing_reads_the_default_locale() throws IOException {
        assertEquals(List.of(), lines(DEFAULT));
    }

    private static List<String> lines(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertTrue(sources.size() > 100, "sources are found");
            return sources.stream()
                    .flatMap(file -> lines(file)
                            .filter(line -> pattern.matcher(line).find())
                            .filter(line -> line.contains("\"") || pattern == DEFAULT)
                            .filter(line -> !line.contains("{@link"))
                            .map(line -> file + ": " + line.strip()))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
