package dev.cjm.simulation;

import dev.cjm.internal.ShareSum;
import dev.cjm.model.Persona;
import java.util.List;
import java.util.OptionalDouble;

/** Who travels: personas by their shares, those without one split the rest; what is left over is nobody in particular. */
final class SimulatedTravellers {
    private final List<Persona> personas;
    private final Cumulated shares;

    SimulatedTravellers(List<Persona> personas) {
        this.personas = personas;
        List<OptionalDouble> stated = personas.stream().map(Persona::share).toList();
        double left = ShareSum.left(stated);
        long open = stated.stream().filter(OptionalDouble::isEmpty).count();
        double rest = open == 0 ? 0 : left / open;
        shares = new Cumulated(personas.size());
        shares.fill(0, stated.stream().mapToDouble(share -> share.orElse(rest)).toArray(), open > 0 || left <= 0);
    }

    /** The number of a persona, or -1. */
    int pick(double number) {
        return shares.pick(0, personas.size(), number);
    }
}
