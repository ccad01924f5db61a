package dev.cjm.render.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Places boxes in columns so that what is linked stands side by side and few links cross.
 *
 * <p>Order by barycentres (Sugiyama, Tagawa and Toda, 1981), then heights as near as possible to those of the neighbours.
 */
final class Layered {
    private static final int SWEEPS = 6;

    private final List<List<Integer>> columns = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private final List<Integer> columnOf = new ArrayList<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final List<List<Integer>> after = new ArrayList<>();
    private final double gap;
    private double[] middles = {};

    Layered(double gap) {
        this.gap = gap;
    }

    /** Adds a box to a column and tells its number. */
    int add(int column, double height) {
        while (columns.size() <= column) {
            columns.add(new ArrayList<>());
        }
        int number = heights.size();
        columns.get(column).add(number);
        columnOf.add(column);
        heights.add(height);
        before.add(new ArrayList<>());
        after.add(new ArrayList<>());
        return number;
    }

    /** Links a box to one in the next column. */
    void link(int source, int target) {
        after.get(source).add(target);
        before.get(target).add(source);
    }

    /** Places all boxes; the highest begins at a height. Tells where the lowest ends. */
    double place(double top) {
        middles = new double[heights.size()];
        columns.forEach(this::stack);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            sweep(sweep % 2 == 0, true);
        }
        sweep(true, false);
        sweep(false, false);
        sweep(true, false);
        double highest = Double.POSITIVE_INFINITY;
        double lowest = Double.NEGATIVE_INFINITY;
        for (int box = 0; box < middles.length; box++) {
            highest = Math.min(highest, middles[box] - heights.get(box) / 2);
            lowest = Math.max(lowest, middles[box] + heights.get(box) / 2);
        }
        for (int box = 0; box < middles.length; box++) {
            middles[box] += top - highest;
        }
        return middles.length == 0 ? top : top + lowest - highest;
    }

    /** The middle of a box, after all are placed. */
    double middle(int box) {
        return middles[box];
    }

    double height(int box) {
        return heights.get(box);
    }

    int column(int box) {
        return columnOf.get(box);
    }

    int columnCount() {
        return columns.size();
    }

    private void sweep(boolean isForward, boolean orders) {
        List<List<Integer>> all = new ArrayList<>(columns);
        if (!isForward) {
            Collections.reverse(all);
        }
        List<List<Integer>> neighbours = isForward ? before : after;
        for (List<Integer> column : all) {
            double[] wanted = new double[middles.length];
            for (int box : column) {
                wanted[box] = neighbours.get(box).stream()
                        .mapToDouble(other -> middles[other])
                        .average()
                        .orElse(middles[box]);
            }
            if (orders) {
                column.sort(Comparator.comparingDouble(box -> wanted[box]));
            }
            settle(column, wanted);
        }
    }

    private void stack(List<Integer> column) {
        double y = 0;
        for (int box : column) {
            middles[box] = y + heights.get(box) / 2;
            y += heights.get(box) + gap;
        }
    }

    /** As near as possible to what is wanted, none on another: neighbours that would meet are pooled. */
    private void settle(List<Integer> column, double[] wanted) {
        int size = column.size();
        double[] offsets = new double[size];
        double[] means = new double[size];
        int[] counts = new int[size];
        int pools = 0;
        double offset = 0;
        for (int i = 0; i < size; i++) {
            double half = heights.get(column.get(i)) / 2;
            offsets[i] = offset + half;
            offset += 2 * half + gap;
            means[pools] = wanted[column.get(i)] - offsets[i];
            counts[pools] = 1;
            pools++;
            while (pools > 1 && means[pools - 2] > means[pools - 1]) {
                int count = counts[pools - 2] + counts[pools - 1];
                means[pools - 2] =
                        (means[pools - 2] * counts[pools - 2] + means[pools - 1] * counts[pools - 1]) / count;
                counts[pools - 2] = count;
                pools--;
            }
        }
        int i = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int k = 0; k < counts[pool]; k++) {
                middles[column.get(i)] = means[pool] + offsets[i];
                i++;
            }
        }
    }
}
