package dev.cjm.observed;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.util.List;

/**
 * The answers to one question, one per segment.
 *
 * @param title what was asked
 * @param shares the answers that are shares, in the order of the segments; empty if the answers are numbers
 * @param numbers the answers that are numbers, in the order of the segments; empty if the answers are shares
 */
public record SegmentMeasure(String title, List<Proportion> shares, List<Estimate> numbers) {
    /**
     * Obtains the answers to one question.
     *
     * @param title what was asked
     * @param shares the answers that are shares
     * @param numbers the answers that are numbers
     */
    public SegmentMeasure {
        shares = List.copyOf(shares);
        numbers = List.copyOf(numbers);
    }

    /** The answer for a segment, as text. */
    String text(int segment) {
        return shares.isEmpty()
                ? QuestionText.number(numbers.get(segment), 2)
                : QuestionText.percent(shares.get(segment));
    }
}
