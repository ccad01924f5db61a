package dev.cjm.render.text;

import dev.cjm.render.MapViewChoice;
import dev.cjm.render.MapViewOptions;

/** Says how a map is told as text; themes play no part. */
public final class JourneyTextOptions extends MapViewOptions<JourneyTextOptions> {
    JourneyTextOptions() {}

    @Override
    protected JourneyTextOptions self() {
        return this;
    }

    MapViewChoice chosen() {
        return choice();
    }
}
