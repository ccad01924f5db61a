package dev.cjm.compare;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that differs between a current and a future map.
 *
 * <p>Values are those of the model: a {@code Touchpoint} that is added, the {@code OptionalDouble} of a likelihood without its wrapping
 * (a {@code Double}), a {@code PainPoint} that is gone, its severity (an {@code Integer}), a {@link ChangePlace} for what has moved.
 *
 * @param kind what happens to the part, or to the fact if there is one
 * @param part the part that it is about
 * @param fact the fact of the part that it is about; empty when it is the part as a whole
 * @param before what the current map says; empty when it says nothing
 * @param after what the future map says; empty when it says nothing
 * @param nature what it means for customers
 * @param reasons the pains, gaps and opportunities that it answers, perhaps none; always none for what is a mere record
 */
public record JourneyChange(
        Kind kind,
        ChangedPart part,
        Optional<ChangedFact> fact,
        Optional<Object> before,
        Optional<Object> after,
        ChangeNature nature,
        List<ChangeReason> reasons) {
    /** What can happen. */
    public enum Kind {
        /** Only the future map has it. */
        ADDED,
        /** Only the current map has it. */
        REMOVED,
        /** It stands in another stage, or before or behind others that stay. */
        MOVED,
        /** It keeps its id and is called differently. */
        RENAMED,
        /** It says something else. */
        CHANGED
    }

    /**
     * Obtains a change.
     *
     * @param kind what happens to the part, or to the fact if there is one
     * @param part the part that it is about
     * @param fact the fact of the part that it is about; empty when it is the part as a whole
     * @param before what the current map says; empty when it says nothing
     * @param after what the future map says; empty when it says nothing
     * @param nature what it means for customers
     * @param reasons the pains, gaps and opportunities that it answers, perhaps none
     */
    public JourneyChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(nature, "nature");
        reasons = List.copyOf(reasons);
    }

    /**
     * Tells whether customers meet something else that answers nothing.
     *
     * <p>That is what the articles call a needless change. What is recorded, hoped for or follows from another change is none.
     *
     * @return true if it is a change of design without a reason
     */
    public boolean isNeedless() {
        return nature == ChangeNature.DESIGN && reasons.isEmpty();
    }

    /**
     * Tells where it is, by property names and ids.
     *
     * @return such as {@code /touchpoints/checkout/painPoints/slow/severity}; empty for the map itself
     */
    public String location() {
        return part.location() + fact.map(ChangedFact::location).orElse("");
    }

    /**
     * Tells what the current map says, as text.
     *
     * @return words and numbers, the same in every language; empty when it says nothing
     */
    public Optional<String> beforeText() {
        return before.map(ValueWords::of);
    }

    /**
     * Tells what the future map says, as text.
     *
     * @return words and numbers, the same in every language; empty when it says nothing
     */
    public Optional<String> afterText() {
        return after.map(ValueWords::of);
    }

    JourneyChange because(ChangeNature meaning, List<ChangeReason> answered) {
        return new JourneyChange(kind, part, fact, before, after, meaning, answered);
    }

    @Override
    public String toString() {
        String what = part + fact.map(each -> ", " + each).orElse("");
        String values = kind == Kind.ADDED || kind == Kind.REMOVED
                ? ""
                : ": " + beforeText().orElse("–") + " → " + afterText().orElse("–");
        return kind.name().toLowerCase(Locale.ROOT) + " " + what + values;
    }
}
