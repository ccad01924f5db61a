package dev.cjm.rule.catalog;

import static dev.cjm.rule.Described.not;
import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Severity.ADVICE;
import static dev.cjm.rule.Severity.WARNING;
import static dev.cjm.rule.catalog.Article.OWN;
import static dev.cjm.rule.catalog.Article.THREE_STEPS;
import static dev.cjm.rule.catalog.Examples.journey;
import static dev.cjm.rule.catalog.Examples.touchpoint;
import static dev.cjm.rule.catalog.RuleEntry.recommended;

import dev.cjm.internal.Decimals;
import dev.cjm.model.Evidence;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import dev.cjm.rule.Described;
import dev.cjm.rule.Given;
import dev.cjm.rule.JourneyRule;
import dev.cjm.rule.Subjects;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Rules about how it is known. */
final class EvidenceRules {
    private static final Subjects<LocalDate> DATES =
            Subjects.of("evidence", "pieces of evidence with a date", graph -> DatedFacts.of(graph.map()));
    private static final Described<LocalDate> HAVE_A_DAY_TO_COMPARE =
            Described.of("can be held against a day by the option asOf", each -> false);
    private static final Described<JourneyMap> HAVE_EVIDENCE = Described.of(
            "have evidence", each -> !KnownFacts.of(each).evidence().isEmpty());
    private static final Described<JourneyMap> CLAIM_SOMETHING = Described.of(
            "make claims about customers",
            each -> each.allStages().stream()
                            .anyMatch(one -> !one.expectations().isEmpty())
                    || each.touchpoints().stream().anyMatch(EvidenceRules::claims));
    private static final Described<JourneyMap> SAY_WHAT_THEY_REST_ON = Described.of(
            "rest on evidence or a data source",
            each -> !each.dataSources().isEmpty()
                    || !KnownFacts.of(each).evidence().isEmpty());
    private static final Described<JourneyMap> NAME_A_SOURCE_TYPE = Described.of(
            "name a type of source", each -> !KnownFacts.sourceTypes(each).isEmpty());

    private EvidenceRules() {}

    static List<RuleEntry> entries(JourneyRuleOptions options) {
        return List.of(
                recommended(
                        rule("evidence.any")
                                .theJourney()
                                .that(CLAIM_SOMETHING)
                                .should(SAY_WHAT_THEY_REST_ON)
                                .because(THREE_STEPS.says(
                                        "a map rests on data of customers and is not drawn as one fancies"))
                                .suggest(
                                        "Name evidence of a feeling, a pain point or a touchpoint, even if it is assumed")
                                .withSeverity(WARNING),
                        touchpoint(".pain(\"The code comes late\").evidence(OBSERVED, e -> e.sourceType(ANALYTICS))"),
                        touchpoint(".pain(\"The code comes late\")")),
                recommended(
                        rule("evidence.assumed")
                                .theJourney()
                                .that(HAVE_EVIDENCE)
                                .should(not(assumeMuch(options)))
                                .because(THREE_STEPS.says(
                                        "a map rests on data of customers and is not drawn as one fancies"))
                                .suggest("Ask or watch customers, and replace what is assumed")
                                .withSeverity(WARNING),
                        touchpoint(".evidence(OBSERVED, e -> e.sourceType(ANALYTICS))"),
                        touchpoint(".evidence(ASSUMED, e -> e.sourceType(WORKSHOP))"),
                        options.option(Threshold.MOST_ASSUMED)),
                recommended(
                        fresh(options)
                                .because(THREE_STEPS.says("a map is improved again and again with new data"))
                                .suggest("Ask again, or take out what is no longer so")
                                .withSeverity(WARNING),
                        touchpoint(".evidence(OBSERVED, e -> e.date(LocalDate.of(2026, 1, 31)))"),
                        touchpoint(".evidence(OBSERVED, e -> e.date(LocalDate.of(2016, 1, 31)))"),
                        options.asOfOption(),
                        options.option(Threshold.STALE_AFTER_MONTHS)),
                recommended(
                        rule("evidence.sources")
                                .theJourney()
                                .that(NAME_A_SOURCE_TYPE)
                                .should(not(useFewSourceTypes(options)))
                                .because(OWN.says(
                                        "each sort of source is blind somewhere; only another one shows where"))
                                .suggest("Add another sort of source, such as interviews beside analytics")
                                .withSeverity(ADVICE),
                        journey(".dataSource(\"Survey\", SURVEY, d -> {}).dataSource(\"Web log\", ANALYTICS, d -> {})"),
                        journey(".dataSource(\"Survey\", SURVEY, d -> {})"),
                        options.option(Threshold.FEWEST_SOURCE_TYPES)));
    }

    private static Described<JourneyMap> assumeMuch(JourneyRuleOptions options) {
        double most = options.value(Threshold.MOST_ASSUMED);
        return Described.<JourneyMap>of("assume more than " + Decimals.shortPercent(most) + " of it", each -> {
                    List<Evidence> all = KnownFacts.of(each).evidence();
                    return assumed(all) > most * all.size();
                })
                .withDetail(each -> {
                    List<Evidence> all = KnownFacts.of(each).evidence();
                    return assumed(all) + " of " + all.size();
                });
    }

    private static boolean claims(Touchpoint touchpoint) {
        return !touchpoint.emotions().isEmpty()
                || !touchpoint.painPoints().isEmpty()
                || !touchpoint.gains().isEmpty()
                || !touchpoint.expectations().isEmpty()
                || !touchpoint.opportunities().isEmpty();
    }

    private static long assumed(List<Evidence> all) {
        return all.stream().filter(each -> each.kind() == EvidenceKind.ASSUMED).count();
    }

    /** Without a day there is nothing to check, and the rule says so. */
    private static JourneyRule fresh(JourneyRuleOptions options) {
        Given<LocalDate> dates = rule("evidence.fresh").all(DATES);
        return options.asOf()
                .map(day -> dates.should(areFromTheMonthsUpTo(day, day.toString(), options)))
                .orElseGet(() -> dates.that(HAVE_A_DAY_TO_COMPARE)
                        .should(areFromTheMonthsUpTo(LocalDate.MAX, "that day", options)));
    }

    private static Described<LocalDate> areFromTheMonthsUpTo(LocalDate day, String words, JourneyRuleOptions options) {
        int months = options.count(Threshold.STALE_AFTER_MONTHS);
        LocalDate first = day.minusMonths(months);
        return Described.<LocalDate>of(
                        "are from the " + (months == 1 ? "month" : months + " months") + " up to " + words,
                        each -> !each.isBefore(first) && !each.isAfter(day))
                .withDetail(each -> each + (each.isAfter(day) ? ", which is yet to come" : ""));
    }

    private static Described<JourneyMap> useFewSourceTypes(JourneyRuleOptions options) {
        int fewest = options.count(Threshold.FEWEST_SOURCE_TYPES);
        return Described.<JourneyMap>of(
                        "use fewer than " + fewest + (fewest == 1 ? " type of source" : " types of sources"),
                        each -> KnownFacts.sourceTypes(each).size() < fewest)
                .withDetail(each -> KnownFacts.sourceTypes(each).stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", ")));
    }
}
