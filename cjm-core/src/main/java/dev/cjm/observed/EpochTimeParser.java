package dev.cjm.observed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads times that are numbers since 1970. */
final class EpochTimeParser extends TimeParser {
    private static final int MOST_DIGITS = 18;
    private static final int LONGEST = 40;

    private final int digits;
    private final long factor;

    /** Says how many more digits a microsecond has. */
    EpochTimeParser(int digits) {
        this.digits = digits;
        factor = BigDecimal.TEN.pow(digits).longValue();
    }

    @Override
    long micros(byte[] utf8, int start, int end) {
        if (end - start > MOST_DIGITS - digits || start == end) {
            return decimal(utf8, start, end);
        }
        long value = 0;
        for (int i = start; i < end; i++) {
            int digit = utf8[i] - '0';
            if (digit < 0 || digit > 9) {
                return decimal(utf8, start, end);
            }
            value = value * 10 + digit;
        }
        return checked(value * factor);
    }

    private long decimal(byte[] utf8, int start, int end) {
        if (end - start > LONGEST) {
            return INVALID;
        }
        try {
            BigDecimal exact = new BigDecimal(new String(utf8, start, end - start, ISO_8859_1));
            if (Math.abs((long) exact.precision() - exact.scale()) > MOST_DIGITS) {
                return INVALID;
            }
            BigDecimal micros = exact.movePointRight(digits).setScale(0, RoundingMode.FLOOR);
            if (micros.compareTo(exact.movePointRight(digits)) != 0) {
                countFiner();
            }
            return checked(micros.longValueExact());
        } catch (NumberFormatException e) {
            return INVALID;
        } catch (ArithmeticException e) {
            return INVALID;
        }
    }

    private static long checked(long micros) {
        return Micros.fits(micros) ? micros : INVALID;
    }
}
