package dev.cjm.render.view;

import dev.cjm.model.JourneyMap;
import dev.cjm.render.MapLane;
import dev.cjm.render.MapViewChoice;
import dev.cjm.render.MapViewOptions;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads lanes of maps as lines. */
final class Views {
    private Views() {}

    static MapView of(JourneyMap map) {
        return of(map, options -> {});
    }

    static MapView of(JourneyMap map, Consumer<Options> options) {
        Options chosen = new Options();
        options.accept(chosen);
        return MapView.of(map, chosen.chosen());
    }

    /** What a lane says of a touchpoint, each item as "KIND text [tags]" with its change behind it. */
    static List<String> lines(MapView view, MapLane lane, String touchpoint) {
        LaneView found = Stream.concat(view.lanes().stream(), view.everyLane().stream())
                .filter(each -> each.lane() == lane)
                .findFirst()
                .orElseThrow();
        return view.of(found, view.map().touchpoint(touchpoint).orElseThrow()).stream()
                .map(Views::line)
                .toList();
    }

    static String line(Item item) {
        String tags = item.tags().stream().collect(Collectors.joining(", ", " [", "]"));
        String change = item.change() == Change.NONE ? "" : " " + item.change();
        return item.kind() + " " + item.text() + (item.tags().isEmpty() ? "" : tags) + change;
    }

    /** Those that every picture has. */
    static final class Options extends MapViewOptions<Options> {
        @Override
        protected Options self() {
            return this;
        }

        MapViewChoice chosen() {
            return choice();
        }
    }
}
