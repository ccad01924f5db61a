package dev.cjm.render.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A picture as plain data: shapes in the order in which they are drawn. */
public final class Drawing {
    private final List<Shape> shapes = new ArrayList<>();
    private double width;
    private double height;

    /** Adds a shape on top of the others. */
    public void add(Shape shape) {
        shapes.add(shape);
    }

    /** Adds a filled rectangle. */
    public void box(Cell cell, double radius, Paint fill) {
        add(new Shape.Box(cell, radius, fill, Optional.empty(), false));
    }

    /** Adds a filled rectangle with a frame. */
    public void box(Cell cell, double radius, Paint fill, Paint stroke) {
        add(new Shape.Box(cell, radius, fill, Optional.of(stroke), false));
    }

    /** Adds a line. */
    public void line(String data, Paint stroke, double lineWidth) {
        add(new Shape.Path(data, Optional.empty(), Optional.of(stroke), lineWidth, ""));
    }

    /** Adds a dashed line. */
    public void dashed(String data, Paint stroke, double lineWidth, String dash) {
        add(new Shape.Path(data, Optional.empty(), Optional.of(stroke), lineWidth, dash));
    }

    /** Adds a filled outline. */
    public void fill(String data, Paint fill) {
        add(new Shape.Path(data, Optional.of(fill), Optional.empty(), 0, ""));
    }

    /** Puts a shape under all others. */
    public void under(int place, Shape shape) {
        shapes.add(place, shape);
    }

    /** Adds what another drawing holds, together, for the persona of a place. */
    public void group(Optional<Integer> persona, Drawing other) {
        if (other.count() > 0) {
            add(new Shape.Group(persona, "", other.shapes()));
        }
    }

    /** Adds what another drawing holds, with what browsers tell of it under the pointer. */
    public void titled(String title, Drawing other) {
        add(new Shape.Group(Optional.empty(), title, other.shapes()));
    }

    /** Says how large it is. */
    public void size(double wide, double high) {
        width = wide;
        height = high;
    }

    /** How many shapes it has. */
    public int count() {
        return shapes.size();
    }

    /** All shapes, in order. */
    public List<Shape> shapes() {
        return Collections.unmodifiableList(shapes);
    }

    /** Its width in pixels. */
    public double width() {
        return width;
    }

    /** Its height in pixels. */
    public double height() {
        return height;
    }
}
