package dev.cjm.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that go wrong wherever somebody forgot to escape, to measure or to look. */
final class HostileTexts {
    private static final String[] PIECES = {
        "<script>alert(1)</script>",
        "</title><img src=x onerror=alert(1)>",
        "]]>",
        "-->",
        "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
        "&amp;&lt;&#x202e;",
        "\" onmouseover=\"alert(1)",
        "'",
        "\"",
        "\\",
        "\\u0041",
        "`x`",
        "${jndi:ldap://x}",
        "#{7*7}",
        "%s%n%d{}",
        "{@code x}",
        "*/ //",
        "=1+1",
        "+1-1",
        "@SUM(A1)",
        "-cmd|' /C calc'!A0",
        "javascript:alert(1)",
        "data:text/html,<b>",
        "; DROP TABLE maps; --",
        "../../etc/passwd",
        "A --> B",
        "end\nsubgraph x",
        "a\r\nb",
        "\t",
        "\u0000",
        "\u0007\u001b[31m",
        "\u007f\u0085\u009f",
        "\u2028\u2029",
        "\u202eevil\u202c",
        "\u200f\u200e\u2067\u2069",
        "\u200b\u200d\ufeff\u00ad",
        "\ufffe\uffff",
        "\ud83d",
        "\ude00",
        "\ud83d\ude00",
        "e\u0301\u0301\u0301\u0301\u0301\u0301",
        "\u0301",
        "\u1160\u3164",
        "I\u0307ıİ",
        "ß ẞ ſ ﬃ",
        "null",
        "NaN",
        "true",
        "-0",
        "1e999",
        "# title",
        "| a | b |",
        "[x](javascript:alert(1))",
        "\"\"\"",
        "a,b;\"c\"",
        "CON",
        "__proto__",
        "W".repeat(300),
        "a ".repeat(200),
    };

    private HostileTexts() {}

    /** Mostly pieces of the above, alone or joined, sometimes any characters at all; never blank. */
    static Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(PIECES);
        Arbitrary<String> joined = piece.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join("", list));
        Arbitrary<String> anything = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12);
        return Choice.of(Tuple.of(6, piece), Tuple.of(2, joined), Tuple.of(2, anything))
                .map(text -> text.isBlank() ? text + "." : text);
    }
}
