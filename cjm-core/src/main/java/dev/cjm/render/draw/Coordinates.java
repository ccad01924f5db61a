package dev.cjm.render.draw;

/** Writes coordinates: at most two digits behind the point, the same on every machine. */
public final class Coordinates {
    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    private Coordinates() {}

    /** A coordinate in pixels. */
    public static String of(double pixels) {
        long hundredths = Math.round(pixels * HUNDRED);
        long size = Math.abs(hundredths);
        StringBuilder text = new StringBuilder();
        if (hundredths < 0) {
            text.append('-');
        }
        text.append(size / HUNDRED);
        long rest = size % HUNDRED;
        if (rest != 0) {
            text.append('.').append(rest / TEN);
            if (rest % TEN != 0) {
                text.append(rest % TEN);
            }
        }
        return text.toString();
    }

    /** A path: its letters and coordinates, such as M 0 0 L 10 10. */
    public static String path(Object... parts) {
        StringBuilder path = new StringBuilder();
        for (Object part : parts) {
            if (!path.isEmpty()) {
                path.append(' ');
            }
            path.append(part instanceof Number number ? of(number.doubleValue()) : part.toString());
        }
        return path.toString();
    }
}
