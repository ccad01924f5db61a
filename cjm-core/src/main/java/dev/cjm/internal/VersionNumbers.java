package dev.cjm.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Versions that have an order: numbers with points or hyphens between them, such as 1.10, v2 or 2026-11. */
public final class VersionNumbers {
    private static final Pattern NUMBERED = Pattern.compile("[vV]?[0-9]{1,18}([.-][0-9]{1,18}){0,9}");
    private static final Pattern BETWEEN = Pattern.compile("[^0-9]+");

    private VersionNumbers() {}

    /**
     * Tells whether a version has an order.
     *
     * @param version the version
     * @return true if it consists of numbers
     */
    public static boolean isNumbered(String version) {
        return NUMBERED.matcher(version).matches();
    }

    /**
     * Compares versions part by part as numbers; what has more parts comes later.
     *
     * @param one a version that has an order
     * @param other another one
     * @return below 0 if the first comes before the second, above 0 if it comes after it
     */
    public static int compare(String one, String other) {
        List<BigInteger> ones = parts(one);
        List<BigInteger> others = parts(other);
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            int order = ones.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.size(), others.size());
    }

    private static List<BigInteger> parts(String version) {
        List<BigInteger> parts = new ArrayList<>();
        for (String part : BETWEEN.split(version, -1)) {
            if (!part.isEmpty()) {
                parts.add(new BigInteger(part));
            }
        }
        return parts;
    }
}
