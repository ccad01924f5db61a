package dev.cjm.exchange.mermaid;

import dev.cjm.internal.VisibleText;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes names so that Mermaid shows them as they are, and reads them back. */
final class MermaidText {
    /** What Mermaid takes for a start of its own, in any case, if a name begins with it. */
    private static final Pattern KEYWORD = Pattern.compile(
            "(?i)^(?:journey|title|section|acctitle|accdescr|style|classdef|end|subgraph|graph|flowchart)");

    /** Mermaid takes this for a character, wherever it stands. */
    private static final Pattern ENTITY = Pattern.compile("#(\\w+);");

    /** All that JavaScript takes for white space. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u0085\\uFEFF]+");

    private static final String NOTHING = "…";
    private static final String SPECIAL = "#;:<>&%{}`~\"";
    private static final int LONGEST_NUMBER = 7;

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("quot", "\""),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("apos", "'"),
            Map.entry("num", "#"),
            Map.entry("semi", ";"),
            Map.entry("colon", ":"),
            Map.entry("comma", ","),
            Map.entry("percnt", "%"),
            Map.entry("lbrace", "{"),
            Map.entry("rbrace", "}"),
            Map.entry("lcub", "{"),
            Map.entry("rcub", "}"),
            Map.entry("grave", "`"),
            Map.entry("nbsp", "\u00A0"));

    private MermaidText() {}

    /** A name on one line, its white space folded, and with entities for what Mermaid would act on. */
    static String name(String text) {
        return encoded(text, "");
    }

    /** A name in a list that commas divide. */
    static String listed(String text) {
        return encoded(text, ",");
    }

    /** A text after a keyword that ends with the line. */
    static String line(String text) {
        return ENTITY.matcher(folded(text)).replaceAll("#35;$1;").replace("%%{", "%#37;{");
    }

    /** What people read of a name: white space folded to one blank, nothing that acts; never empty. */
    static String folded(String text) {
        String folded = BLANKS.matcher(text).replaceAll(" ").strip();
        return folded.isEmpty() ? NOTHING : VisibleText.of(folded);
    }

    private static String encoded(String text, String also) {
        String folded = folded(text);
        boolean isKeyword = KEYWORD.matcher(folded).find();
        StringBuilder encoded = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            if ((isKeyword && i == 0) || SPECIAL.indexOf(letter) >= 0 || also.indexOf(letter) >= 0) {
                encoded.append('#').append((int) letter).append(';');
            } else {
                encoded.append(letter);
            }
        }
        return encoded.toString();
    }

    /** A text with the characters that its entities stand for; unknown ones stay as they are. */
    static String decoded(String text) {
        if (text.indexOf('#') < 0) {
            return text;
        }
        Matcher entity = ENTITY.matcher(text);
        StringBuilder decoded = new StringBuilder();
        while (entity.find()) {
            entity.appendReplacement(decoded, Matcher.quoteReplacement(character(entity.group(1), entity.group())));
        }
        return entity.appendTail(decoded).toString();
    }

    private static String character(String name, String whole) {
        boolean isNumber =
                name.length() <= LONGEST_NUMBER && name.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        if (!isNumber) {
            return NAMED.getOrDefault(name, whole);
        }
        int codePoint = Integer.parseInt(name);
        boolean isCharacter = Character.isValidCodePoint(codePoint)
                && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
        return isCharacter ? Character.toString(codePoint) : whole;
    }

    /** Where a comment begins: at the first number sign that is no entity; the end if there is none. */
    static int comment(String text) {
        Matcher entity = ENTITY.matcher(text);
        int from = 0;
        int at = text.indexOf('#');
        while (at >= 0 && entity.find(at) && entity.start() == at) {
            from = entity.end();
            at = text.indexOf('#', from);
        }
        return at < 0 ? text.length() : at;
    }

    /** The text with its entities hidden from those who look for separators. */
    static String masked(String text) {
        Matcher entity = ENTITY.matcher(text);
        StringBuilder masked = new StringBuilder(text);
        while (entity.find()) {
            for (int i = entity.start(); i < entity.end(); i++) {
                masked.setCharAt(i, 'x');
            }
        }
        return masked.toString();
    }
}
