package dev.cjm.render.html;

import dev.cjm.model.JourneyMap;
import dev.cjm.render.Columns;
import dev.cjm.render.MapLane;
import dev.cjm.render.MapViewChoice;
import dev.cjm.render.Theme;
import dev.cjm.render.svg.JourneySvg;

/** The picture that stands on the first sheet when the page is printed: stages, touchpoints and curves. */
final class Overview {
    private Overview() {}

    static String of(JourneyMap map, MapViewChoice choice) {
        return JourneySvg.of(map, options -> {
                    options.columns(Columns.STAGES)
                            .theme(Theme.LIGHT)
                            .words(choice.words())
                            .idPrefix("overview")
                            .lanes(MapLane.TOUCHPOINTS, MapLane.EMOTION_CURVE);
                    choice.locale().ifPresent(options::locale);
                    choice.personas().ifPresent(names -> options.personas(names.toArray(String[]::new)));
                    choice.current().ifPresent(options::comparedTo);
                })
                .toString();
    }
}
