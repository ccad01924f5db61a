package dev.cjm.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Holds the printed report against the golden file, byte by byte.
 *
 * <p>After a change that was meant, run {@code mvn -q test -pl cjm-examples -am -Dgolden.update=true -Dtest=MainTest
 * -Dsurefire.failIfNoSpecifiedTests=false} and read what changed in the file before you commit it.
 */
class MainTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/cjm/examples/fresh-food-report.txt");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final PrintStream out = System.out;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        System.setOut(out);
    }

    @Test
    void the_report_is_the_golden_one() throws IOException {
        String report = printed();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, report);
        }
        assertEquals(Files.readString(GOLDEN), report);
    }

    @Test
    void locale_and_time_zone_make_no_difference() {
        String here = printed();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertEquals(here, printed());
        Locale.setDefault(Locale.forLanguageTag("tr"));
        assertEquals(here, printed());
    }

    @Test
    void no_line_is_wider_than_the_page_or_ends_in_a_space() {
        assertTrue(printed().lines().allMatch(line -> Page.width(line) <= Page.WIDTH && !line.endsWith(" ")));
    }

    /** What reaches the terminal, though the platform would print in another character set. */
    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.US_ASCII));
        Main.main(new String[0]);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
