package dev.cjm.render.draw;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements that are well-formed as XML and as HTML; whatever is text stays text. */
public final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Opens an element. */
    public Markup open(String name) {
        closeTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Adds an attribute to the element that was just opened. */
    public Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    /** Adds an attribute in pixels. */
    public Markup attribute(String name, double value) {
        return attribute(name, Coordinates.of(value));
    }

    /** Adds text. */
    public Markup text(String text) {
        closeTag();
        escape(text, false);
        return this;
    }

    /** Adds what is markup already, or the inside of a style or script. */
    public Markup raw(String markup) {
        closeTag();
        out.append(markup);
        return this;
    }

    /** Closes the element that was opened last; one without content ends in "/>". */
    public Markup close() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** Closes the element that was opened last with an end tag, which HTML wants of all but a few. */
    public Markup end() {
        closeTag();
        return close();
    }

    /** Adds an element that holds text only. */
    public Markup element(String name, String text) {
        return open(name).text(text).end();
    }

    /** Begins a new line, for people who read the source. */
    public Markup line() {
        closeTag();
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void closeTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean isAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(isAttribute ? "&quot;" : "\"");
                case '\n' -> out.append(isAttribute ? "&#10;" : "\n");
                default -> out.append(character);
            }
        }
    }
}
