package dev.cjm.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinkTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "HTTP://example.org/a?b=c&d#e", "mailto:a@example.org"})
    void links_to_pages_and_letters_are_kept(String link) {
        assertEquals(Optional.of(link), SafeLink.of(link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<b>",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.org",
                "example.org",
                "",
                "https://",
                "https://a b",
                "https://a\"b",
                "https://\u202Egro.elpmaxe",
                "\u0001javascript:alert(1)",
                "blob:https://a",
                "about:blank",
                "https:\\example.org"
            })
    void all_others_are_not(String link) {
        assertEquals(Optional.empty(), SafeLink.of(link));
    }
}
