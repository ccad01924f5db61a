package dev.cjm.examples.freshfood;

import dev.cjm.analysis.KanoAnswers;
import dev.cjm.analysis.OpportunitiesOptions;

/**
 * What customers could answer if they were asked about opportunities in the way of Kano.
 *
 * <p>Each of 100 customers would say how it is to have the feature, and how to miss it. Nobody was asked: the numbers were made up for this
 * example, as the likelihoods of the map were, and are assumed.
 */
public final class Survey {
    private Survey() {}

    /**
     * Tells what was answered; the numbers are of attractive, one-dimensional, must-be, indifferent, reverse and questionable answers.
     *
     * @param options take the answers
     */
    public static void answers(OpportunitiesOptions options) {
        options.kano("Say in one sentence what happened and what to do", new KanoAnswers(4, 30, 55, 9, 0, 2))
                .kano("Offer a second way to pay before the first one fails", new KanoAnswers(18, 46, 22, 12, 0, 2))
                .kano("Show order, delay and photograph to whoever answers", new KanoAnswers(10, 30, 48, 10, 1, 1))
                .kano("Show a span of time instead of a minute", new KanoAnswers(12, 41, 30, 14, 2, 1))
                .kano("Add a voucher for tomorrow", new KanoAnswers(58, 14, 3, 20, 4, 1))
                .kano("Learn when each customer cooks", new KanoAnswers(23, 6, 2, 41, 25, 3));
    }
}
