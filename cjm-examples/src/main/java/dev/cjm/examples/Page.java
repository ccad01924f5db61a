package dev.cjm.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page of plain text, {@value #WIDTH} columns wide: the same bytes in every locale. */
final class Page {
    static final int WIDTH = 110;
    private static final String BETWEEN = "  ";

    private final StringBuilder text = new StringBuilder();

    Page title(String words) {
        return line(words).line("=".repeat(width(words)));
    }

    Page heading(String words) {
        return line("").line(words).line("-".repeat(width(words)));
    }

    Page line(String words) {
        text.append(words.stripTrailing()).append('\n');
        return this;
    }

    /** A paragraph under a label, its further lines indented. */
    Page labelled(String label, int indent, String words) {
        List<String> lines = wrapped(words, WIDTH - indent);
        for (int i = 0; i < lines.size(); i++) {
            line(padded(i == 0 ? label : "", indent) + lines.get(i));
        }
        return this;
    }

    Page paragraph(String words) {
        return labelled("", 0, words);
    }

    /** A row of cells that wrap within their columns; a column of negative width is of numbers, which end at one line. */
    Page row(int[] widths, String... cells) {
        List<List<String>> columns = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.length; i++) {
            columns.add(wrapped(cells[i], Math.abs(widths[i])));
            height = Math.max(height, columns.get(i).size());
        }
        for (int y = 0; y < height; y++) {
            List<String> line = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                List<String> cell = columns.get(i);
                line.add(aligned(y < cell.size() ? cell.get(y) : "", widths[i]));
            }
            line(String.join(BETWEEN, line));
        }
        return this;
    }

    /** The names of the columns over a line of hyphens. */
    Page header(int[] widths, String... names) {
        row(widths, names);
        String[] hyphens = new String[widths.length];
        for (int i = 0; i < widths.length; i++) {
            hyphens[i] = "-".repeat(Math.abs(widths[i]));
        }
        return row(widths, hyphens);
    }

    /** Breaks at spaces, and at line ends that are there. */
    static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        for (String part : words.split("\n", -1)) {
            if (width(part) <= width) {
                lines.add(part);
                continue;
            }
            String line = "";
            for (String word : part.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (width(longer) <= width || line.isEmpty()) {
                    line = longer;
                } else {
                    lines.add(line);
                    line = word;
                }
            }
            lines.add(line);
        }
        return lines;
    }

    private static String aligned(String words, int width) {
        return width < 0 ? " ".repeat(Math.max(0, -width - width(words))) + words : padded(words, width);
    }

    static String padded(String words, int width) {
        return words + " ".repeat(Math.max(0, width - width(words)));
    }

    static String percent(double share, int decimals) {
        return rounded(BigDecimal.valueOf(share).movePointRight(2), decimals) + " %";
    }

    static String fixed(double number, int decimals) {
        return rounded(BigDecimal.valueOf(number), decimals);
    }

    /** A number without needless zeros. */
    static String plain(double number) {
        BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        return decimal.setScale(Math.max(0, decimal.scale())).toPlainString();
    }

    /** A score with its sign. */
    static String signed(double score) {
        return signed(score, 1);
    }

    static String signed(double score, int decimals) {
        return (score > 0 ? "+" : "") + rounded(BigDecimal.valueOf(score), decimals);
    }

    static String duration(Duration time) {
        return time.toHours() > 0
                ? time.toHours() + " h " + time.toMinutesPart() + " min"
                : time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }

    /** A constant in words: DAY_IN_THE_LIFE is day in the life. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /** Chinese characters take two columns. */
    static int width(String words) {
        return words.codePoints()
                .map(character -> Character.isIdeographic(character) ? 2 : 1)
                .sum();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
