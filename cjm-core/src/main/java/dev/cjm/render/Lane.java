package dev.cjm.render;

import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.function.Function;

/** A row of a picture or page: what is said of each touchpoint under one heading. */
public sealed interface Lane permits MapLane, TextLane {
    /**
     * Makes a lane of texts of one's own.
     *
     * {@snippet :
     * Lane competitors = Lane.of("Competitors", touchpoint -> touchpoint.alternatives());
     * }
     *
     * @param title its heading, not blank
     * @param texts finds the texts of a touchpoint, perhaps none
     * @return the lane
     * @throws IllegalArgumentException if the title is blank
     */
    static Lane of(String title, Function<? super Touchpoint, ? extends List<String>> texts) {
        return new TextLane(title, texts::apply);
    }
}
