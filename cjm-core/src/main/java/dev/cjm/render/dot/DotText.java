package dev.cjm.render.dot;

import dev.cjm.internal.PrintableText;

/** Writes texts between quotation marks so that Graphviz shows them as they are. */
final class DotText {
    private DotText() {}

    /** A quoted text; its lines stay lines. */
    static String quoted(String text) {
        String safe = PrintableText.lines(text)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("&", "&amp;");
        return '"' + safe + '"';
    }
}
