package dev.cjm.render.layout;

import java.util.ArrayList;
import java.util.List;

/** Where the touchpoints stand from left to right. */
public final class Points {
    private final List<Double> middles = new ArrayList<>();

    /** Finds the places on a grid. */
    public Points(Grid grid) {
        for (Column column : grid.columns()) {
            for (int i = 0; i < column.touchpoints().size(); i++) {
                middles.add(column.middle(i));
            }
        }
    }

    /** Knows the places, from left to right. */
    public Points(List<Double> places) {
        middles.addAll(places);
    }

    /** The middle of a touchpoint, by its place in the map. */
    public double x(int place) {
        return middles.get(place);
    }
}
