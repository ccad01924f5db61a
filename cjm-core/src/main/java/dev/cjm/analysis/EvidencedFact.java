package dev.cjm.analysis;

import dev.cjm.model.Evidence;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact that evidence may support.
 *
 * @param name what is said, in the words of the map
 * @param lane the lane in which it stands; empty for a persona
 * @param stage the stage that says it, or that holds its touchpoint directly; empty for what a persona says
 * @param touchpoint the touchpoint that says it; empty for what a stage or persona says
 * @param persona the persona that it is about, of what a persona says; else empty
 * @param evidence what it rests on, in the order in which it was said, perhaps nothing
 * @param said when it was said, of a statement; empty when nobody says
 */
public record EvidencedFact(
        String name,
        Optional<Lane> lane,
        Optional<Stage> stage,
        Optional<Touchpoint> touchpoint,
        Optional<Persona> persona,
        List<Evidence> evidence,
        Optional<LocalDate> said) {
    /**
     * Obtains a fact.
     *
     * @param name what is said, in the words of the map
     * @param lane the lane in which it stands
     * @param stage the stage that says it, or that holds its touchpoint directly
     * @param touchpoint the touchpoint that says it
     * @param persona the persona that it is about
     * @param evidence what it rests on
     * @param said when it was said
     */
    public EvidencedFact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(touchpoint, "touchpoint");
        Objects.requireNonNull(persona, "persona");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(said, "said");
    }

    /**
     * Finds the firmest kind of its evidence.
     *
     * @return observed before reported, inferred and assumed; empty without evidence
     */
    public Optional<EvidenceKind> firmest() {
        return evidence.stream().map(Evidence::kind).min(Comparator.naturalOrder());
    }

    /**
     * Lists the days on which it was known.
     *
     * @return those of its evidence, then when it was said, perhaps none
     */
    public List<LocalDate> dates() {
        return Stream.concat(evidence.stream().flatMap(each -> each.date().stream()), said.stream())
                .toList();
    }

    /**
     * Finds the last day on which it was known.
     *
     * @return the day; empty when nobody says one
     */
    public Optional<LocalDate> newest() {
        return dates().stream().max(Comparator.naturalOrder());
    }
}
