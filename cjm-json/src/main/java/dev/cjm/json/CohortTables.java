package dev.cjm.json;

import static dev.cjm.json.CountedParts.PROPORTION;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.observed.Cohort;
import dev.cjm.observed.CohortPeriod;
import dev.cjm.observed.Cohorts;
import dev.cjm.observed.Retention;
import dev.cjm.observed.RetentionPoint;

/** The fields of cohorts and of retention. */
final class CohortTables {

    private static final Table<Cohort, Void> COHORT = Table.of(
            Cohort.class,
            "a cohort",
            "The journeys that began in one period.",
            must("start", WORDS, cohort -> cohort.start().toString(), "The first day of the period."),
            must("journeys", PROPORTION, Cohort::journeys, "How many of all journeys began in it."),
            list("retained", PROPORTION, Cohort::retained, "The share with an event in each period, its own first."),
            count("completePeriods", Cohort::completePeriods, "How many of these periods were observed to their end."));

    static final ResultTable<Cohorts> COHORTS = ResultTable.of(
            Cohorts.class,
            "cohorts",
            "cohorts",
            "Who comes back when, by the period in which a journey began.",
            must("period", WordShape.of(CohortPeriod.class), Cohorts::period, "How long a period is."),
            must("zone", WORDS, cohorts -> cohorts.zone().getId(), "Whose calendar counts."),
            count("periods", Cohorts::periods, "For how many periods after the first one journeys are watched."),
            list("cohorts", COHORT, Cohorts::cohorts, "The cohorts by start."),
            must("suppressed", SUPPRESSED, Cohorts::suppressed, "What is left out because too few journeys have it."));

    private static final Table<RetentionPoint, Void> POINT = Table.of(
            RetentionPoint.class,
            "a point of retention",
            "How many journeys come back in one period after their first.",
            count("period", RetentionPoint::period, "How many periods after the first one."),
            must(
                    "journeys",
                    PROPORTION,
                    RetentionPoint::journeys,
                    "The share with an event then, of those for whom it was observed."),
            count("cohorts", RetentionPoint::cohorts, "How many cohorts these journeys are of."));

    static final ResultTable<Retention> RETENTION = ResultTable.of(
            Retention.class,
            "retention",
            "retention",
            "How many journeys come back, by how many periods have passed.",
            list("points", POINT, Retention::points, "The points of the curve, by period."),
            must("cohorts", COHORTS.body(), Retention::cohorts, "The cohorts that it adds up."));

    private CohortTables() {}
}
