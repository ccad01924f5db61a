package dev.cjm.render.draw;

/**
 * A rectangle.
 *
 * @param x its left edge, in pixels
 * @param y its upper edge
 * @param width its width
 * @param height its height
 */
public record Cell(double x, double y, double width, double height) {
    /** Its right edge. */
    public double right() {
        return x + width;
    }

    /** Its lower edge. */
    public double bottom() {
        return y + height;
    }

    /** A rectangle as far inside on all sides. */
    public Cell inside(double margin) {
        return new Cell(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    /** Whether another lies inside. */
    public boolean contains(Cell other) {
        double slack = 0.01;
        return other.x >= x - slack
                && other.y >= y - slack
                && other.right() <= right() + slack
                && other.bottom() <= bottom() + slack;
    }
}
