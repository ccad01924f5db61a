package dev.cjm.render.text;

import dev.cjm.model.JourneyMap;

/** Finds the word for the state of a map. */
final class StateWords {
    private StateWords() {}

    static String of(JourneyMap map) {
        return switch (map.state()) {
            case CURRENT -> "current";
            case FUTURE -> "future";
            case DAY_IN_THE_LIFE -> "dayInTheLife";
        };
    }
}
