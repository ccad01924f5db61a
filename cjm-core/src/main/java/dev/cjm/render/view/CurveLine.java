package dev.cjm.render.view;

import dev.cjm.model.Persona;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One emotion curve of a picture.
 *
 * @param persona whose it is; empty for everybody
 * @param isToday whether it is that of the map which this one is compared to
 * @param scores the score of each touchpoint of the map as written; empty for a gap
 */
public record CurveLine(Optional<Persona> persona, boolean isToday, List<OptionalDouble> scores) {}
