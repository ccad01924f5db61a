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
     * Finds the evidence that decides how firmly it is known, and how fresh that is.
     *
     * @return the firmest, observed before reported, inferred and assumed; of these the newest, those without a day last; of those that tie
     *     the one said first; empty without evidence
     */
    public Optional<Evidence> deciding() {
        return evidence.stream()
                .min(Comparator.comparing(Evidence::kind)
                        .thenComparing(each -> each.date().orElse(LocalDate.MIN), Comparator.reverseOrder()));
    }

    /**
     * Finds the firmest kind of its evidence.
     *
     * @return the kind of the evidence that decides; empty without evidence
     */
    public Optional<EvidenceKind> firmest() {
        return deciding().map(Evidence::kind);
    }

    /**
     * Finds the day on which it was known that firmly.
     *
     * <p>A newer day of weaker evidence does not count: what was observed long ago is not fresh because somebody believes it today.
     *
     * @return the day of the evidence that decides; of a statement whose evidence does not say one, when it was said; empty when nobody
     *     says one
     */
    public Optional<LocalDate> day() {
        return deciding().flatMap(Evidence::date).or(() -> said);
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
}
