package dev.cjm.analysis;

import dev.cjm.model.Persona;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How far the channels that are offered are those that a persona prefers.
 *
 * @param persona the persona
 * @param preferred its preferred channels, the best first, perhaps none
 * @param met the share of all contacts at touchpoints that offer at least one of them, 0 to 1, both inclusive; empty when it prefers none
 */
public record PersonaChannels(Persona persona, List<PreferredChannel> preferred, OptionalDouble met) {
    /**
     * Obtains the channels of a persona.
     *
     * @param persona the persona
     * @param preferred its preferred channels, the best first
     * @param met the share of all contacts at touchpoints that offer at least one of them
     */
    public PersonaChannels {
        Objects.requireNonNull(persona, "persona");
        preferred = List.copyOf(preferred);
        Objects.requireNonNull(met, "met");
    }

    /**
     * Lists what the persona prefers and does not get.
     *
     * @return the preferred channels that no touchpoint offers, the best first, perhaps none
     */
    public List<PreferredChannel> missing() {
        return preferred.stream().filter(each -> each.touchpoints().isEmpty()).toList();
    }
}
