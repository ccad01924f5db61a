package dev.cjm.json;

import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;
import static dev.cjm.json.Texts.DURATION;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import dev.cjm.observed.Suppressed;
import dev.cjm.observed.TimeSpans;
import java.util.List;
import java.util.Map;

/** What is counted in logs: shares with their interval, numbers with how many journeys they rest on, times with their spread. */
final class CountedParts {
    static final Table<Proportion, Void> PROPORTION = Table.of(
            Proportion.class,
            "a proportion",
            "A share counted over journeys, with the interval of Wilson at 95 % confidence.",
            count("numerator", Proportion::numerator, "How many journeys have it."),
            count("denominator", Proportion::denominator, "How many journeys were looked at."),
            number(
                    "share",
                    SHARE,
                    Proportion::share,
                    "Numerator by denominator; missing for 0 of 0, which is no data."),
            number("lower", SHARE, Proportion::lower, "The lower end of the interval; missing for 0 of 0."),
            number("upper", SHARE, Proportion::upper, "The upper end of the interval; missing for 0 of 0."));

    static final Table<Estimate, Void> ESTIMATE = Table.of(
            Estimate.class,
            "an estimate",
            "A number derived from counts, without an interval.",
            number("value", NUMBER, Estimate::value, "The number; missing when there is no data."),
            count("n", Estimate::n, "How many journeys it rests on."));

    static final Table<TimeSpans, Void> TIME_SPANS = Table.of(
            TimeSpans.class,
            "time spans",
            "How long something took, over all times that it was observed; quantiles of type 7 of Hyndman and Fan.",
            count("count", TimeSpans::count, "How many times it was observed."),
            must("min", DURATION, TimeSpans::min, "The shortest time."),
            must("percentile5", DURATION, spans -> spans.percentile(5), "The time that 5 in 100 do not exceed."),
            must("percentile25", DURATION, spans -> spans.percentile(25), "The time that 25 in 100 do not exceed."),
            must("median", DURATION, TimeSpans::median, "The time that half of them do not exceed."),
            must("mean", DURATION, TimeSpans::mean, "The mean time, rounded down to the nanosecond."),
            must("percentile75", DURATION, spans -> spans.percentile(75), "The time that 75 in 100 do not exceed."),
            must("percentile95", DURATION, spans -> spans.percentile(95), "The time that 95 in 100 do not exceed."),
            must("max", DURATION, TimeSpans::max, "The longest time."));

    static final Table<ActivityShare, Void> ACTIVITY_SHARE = Table.of(
            ActivityShare.class,
            "a share of an activity",
            "An activity with the share of journeys.",
            must("activity", ANY_TEXT, ActivityShare::activity, "The activity."),
            must("journeys", PROPORTION, ActivityShare::journeys, "In how many journeys it is so."));

    static final Table<Suppressed, Void> SUPPRESSED = Table.of(
            Suppressed.class,
            "what is left out",
            "What a result leaves out because too few journeys have it.",
            count("minimumCases", Suppressed::minimumCases, "How many journeys something needs to be told."),
            count("count", Suppressed::count, "How many rows or cells are left out."));

    private CountedParts() {}

    static List<ActivityShare> shares(Map<String, Proportion> byActivity) {
        return byActivity.entrySet().stream()
                .map(each -> new ActivityShare(each.getKey(), each.getValue()))
                .toList();
    }

    record ActivityShare(String activity, Proportion journeys) {}
}
