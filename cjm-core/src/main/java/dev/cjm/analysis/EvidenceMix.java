package dev.cjm.analysis;

import dev.cjm.model.EvidenceKind;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many facts rest on what, each counted once, by its firmest evidence (own).
 *
 * @param observed how many somebody watched or measured
 * @param reported how many customers or sources report
 * @param inferred how many follow from something else
 * @param assumed how many somebody believes
 * @param unsupported how many rest on nothing
 */
public record EvidenceMix(long observed, long reported, long inferred, long assumed, long unsupported) {
    static final EvidenceMix NONE = new EvidenceMix(0, 0, 0, 0, 0);

    static EvidenceMix of(Collection<EvidencedFact> facts) {
        EvidenceMix mix = NONE;
        for (EvidencedFact each : facts) {
            mix = mix.plus(of(each));
        }
        return mix;
    }

    private static EvidenceMix of(EvidencedFact fact) {
        Optional<EvidenceKind> kind = fact.firmest();
        if (kind.isEmpty()) {
            return new EvidenceMix(0, 0, 0, 0, 1);
        }
        return switch (kind.get()) {
            case OBSERVED -> new EvidenceMix(1, 0, 0, 0, 0);
            case REPORTED -> new EvidenceMix(0, 1, 0, 0, 0);
            case INFERRED -> new EvidenceMix(0, 0, 1, 0, 0);
            case ASSUMED -> new EvidenceMix(0, 0, 0, 1, 0);
        };
    }

    /**
     * Counts all facts.
     *
     * @return the number, those that rest on nothing among them
     */
    public long facts() {
        return observed + reported + inferred + assumed + unsupported;
    }

    /**
     * Counts the facts of which evidence of a kind is the firmest.
     *
     * @param kind the kind
     * @return the number
     */
    public long count(EvidenceKind kind) {
        return switch (kind) {
            case OBSERVED -> observed;
            case REPORTED -> reported;
            case INFERRED -> inferred;
            case ASSUMED -> assumed;
        };
    }

    /**
     * Tells which share of the facts rests on evidence of a kind, and nothing firmer.
     *
     * @param kind the kind
     * @return the share, 0 to 1, both inclusive; those of all kinds and of what rests on nothing sum to 1; empty without facts
     */
    public OptionalDouble share(EvidenceKind kind) {
        return share(count(kind));
    }

    /**
     * Tells which share of the facts rests on nothing.
     *
     * @return the share, 0 to 1, both inclusive; empty without facts
     */
    public OptionalDouble unsupportedShare() {
        return share(unsupported);
    }

    /**
     * Tells which share of the facts is firm: observed or reported.
     *
     * @return the share, 0 to 1, both inclusive; empty without facts
     */
    public OptionalDouble firm() {
        return share(observed + reported);
    }

    /**
     * Adds the facts of another part.
     *
     * @param other facts that are not counted here
     * @return both together
     */
    public EvidenceMix plus(EvidenceMix other) {
        return new EvidenceMix(
                observed + other.observed,
                reported + other.reported,
                inferred + other.inferred,
                assumed + other.assumed,
                unsupported + other.unsupported);
    }

    private OptionalDouble share(long some) {
        return facts() > 0 ? OptionalDouble.of((double) some / facts()) : OptionalDouble.empty();
    }
}
