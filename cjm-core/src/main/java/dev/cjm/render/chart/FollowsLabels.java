package dev.cjm.render.chart;

import dev.cjm.observed.Follows;
import dev.cjm.render.view.Words;

/** What stands on arrows: how often, and which share of the steps that leave the activity. */
final class FollowsLabels {
    private static final double PER_MILLE = 1000;

    private final Words words;

    FollowsLabels(Words words) {
        this.words = words;
    }

    String of(Follows each) {
        String count = Long.toString(each.count());
        return each.probability().value().isPresent()
                ? count + " \u00B7 " + percent(each.probability().value().getAsDouble())
                : count;
    }

    /** What stands in an activity that follows itself. */
    String again(Follows each) {
        return words.labelled("again", of(each));
    }

    /** In percent, with one digit behind the decimal sign. */
    String percent(double share) {
        return words.percent(Math.rint(share * PER_MILLE) / PER_MILLE);
    }
}
