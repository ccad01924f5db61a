package dev.cjm.observed;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads decimal numbers.
 *
 * <p>A whole number below 2<sup>53</sup> divided by a power of ten up to 10<sup>22</sup>, both being exact doubles, is rounded once and hence
 * read correctly (Clinger, How to Read Floating Point Numbers Accurately, 1990); so are numbers of few digits here. Java reads the others.
 */
final class Numerals {
    private static final int MOST_DIGITS = 15;
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Numerals() {}

    /** The number nearest to what is written; NaN if that is no finite decimal number. */
    static double number(byte[] utf8, int start, int end) {
        boolean isNegative = start < end && utf8[start] == '-';
        int from = isNegative ? start + 1 : start;
        long digits = 0;
        int point = -1;
        for (int at = from; at < end; at++) {
            int digit = utf8[at] - '0';
            if (digit >= 0 && digit <= 9 && at - from <= MOST_DIGITS) {
                digits = 10 * digits + digit;
            } else if (utf8[at] == '.' && point < 0) {
                point = at;
            } else {
                return anyNumber(utf8, start, end);
            }
        }
        int count = end - from - (point < 0 ? 0 : 1);
        if (count < 1 || count > MOST_DIGITS) {
            return anyNumber(utf8, start, end);
        }
        double number = digits / TENS[point < 0 ? 0 : end - point - 1];
        return isNegative ? -number : number;
    }

    /** Letters that Java allows, at the end or for other bases than ten, are none. */
    private static double anyNumber(byte[] utf8, int start, int end) {
        String text = new String(utf8, start, end - start, UTF_8);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) && text.charAt(i) != 'e' && text.charAt(i) != 'E') {
                return Double.NaN;
            }
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
