package dev.cjm.render.chart;

import dev.cjm.observed.Follows;
import dev.cjm.render.draw.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Where arrows leave and enter activities: each at a height of its own, those that lead back lowest. */
final class FollowsPorts {
    private static final double APART = 9;

    /**
     * A place at the side of an activity.
     *
     * @param x its side
     * @param y its height
     */
    record Port(double x, double y) {}

    private final Map<Follows, Port> out = new HashMap<>();
    private final Map<Follows, Port> in = new HashMap<>();

    FollowsPorts(
            FollowsChoice choice,
            Function<String, Cell> cells,
            ToDoubleFunction<Follows> next,
            ToDoubleFunction<Follows> last) {
        for (String activity : choice.activities()) {
            Cell cell = cells.apply(activity);
            List<Follows> leaving =
                    sorted(choice.forward(), each -> each.source().equals(activity), next);
            choice.back().stream()
                    .filter(each -> each.source().equals(activity))
                    .forEach(leaving::add);
            spread(leaving, cell, cell.right(), out);
            List<Follows> coming =
                    sorted(choice.forward(), each -> each.target().equals(activity), last);
            choice.back().stream()
                    .filter(each -> each.target().equals(activity))
                    .forEach(coming::add);
            spread(coming, cell, cell.x(), in);
        }
    }

    private static List<Follows> sorted(List<Follows> all, Predicate<Follows> which, ToDoubleFunction<Follows> height) {
        List<Follows> some = new ArrayList<>(all.stream().filter(which).toList());
        some.sort(Comparator.comparingDouble(height));
        return some;
    }

    private static void spread(List<Follows> some, Cell cell, double x, Map<Follows, Port> ports) {
        double y = cell.y() + cell.height() / 2 - (some.size() - 1) * APART / 2;
        for (Follows each : some) {
            ports.put(each, new Port(x, y));
            y += APART;
        }
    }

    /** Where an arrow leaves. */
    Port out(Follows each) {
        return out.getOrDefault(each, new Port(0, 0));
    }

    /** Where an arrow enters. */
    Port in(Follows each) {
        return in.getOrDefault(each, new Port(0, 0));
    }
}
