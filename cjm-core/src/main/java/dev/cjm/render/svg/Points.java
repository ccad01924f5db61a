package dev.cjm.render.svg;

import java.util.ArrayList;
import java.util.List;

/** Where the touchpoints stand from left to right. */
final class Points {
    private final List<Double> middles = new ArrayList<>();

    Points(Grid grid) {
        for (Column column : grid.columns()) {
            for (int i = 0; i < column.touchpoints().size(); i++) {
                middles.add(column.middle(i));
            }
        }
    }

    /** The middle of a touchpoint, by its place in the map. */
    double x(int place) {
        return middles.get(place);
    }
}
