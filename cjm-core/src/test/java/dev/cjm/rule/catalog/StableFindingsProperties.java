package dev.cjm.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.EvidenceQuality;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.Channels;
import dev.cjm.model.Evidence;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Question;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointField;
import dev.cjm.rule.Finding;
import dev.cjm.rule.RuleReport;
import dev.cjm.rule.RuleSet;
import dev.cjm.rule.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the catalogue finds keeps its fingerprint when something else changes. */
class StableFindingsProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final RuleSet STRICT = JourneyRules.strict(o -> o.asOf(TODAY));

    /** What speaks of the whole map, of its flow, or of what others say of a part. */
    private static final Set<String> ABOUT_MORE = Set.of(
            "touchpoint.reachable", "touchpoint.dead-end", "outcome", "transition", "journey", "stage", "channel");

    @Provide
    Arbitrary<JourneyMap> inhabited() {
        return JourneyArbitraries.maps().withTouchpoints(1, 8);
    }

    /** Questions of few words, so that some are asked twice, with or without an answer. */
    @Provide
    Arbitrary<List<Question>> questions() {
        return Combinators.combine(
                        Arbitraries.of("How long?", "How much?", "Is it safe?", "Why?"), Arbitraries.of(false, true))
                .as((text, isAnswered) -> isAnswered ? Question.of(text, "So") : Question.of(text))
                .list()
                .ofMinSize(2)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.of(2010, 2011, 2012, 2025)
                .map(year -> LocalDate.of(year, 1, 31))
                .list()
                .ofMinSize(2)
                .ofMaxSize(5);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void an_answer_takes_away_the_finding_of_its_question_and_changes_no_other(
            @ForAll("inhabited") JourneyMap map,
            @ForAll("questions") List<Question> questions,
            @ForAll @IntRange(max = 4) int answered) {
        Question asked = questions.get(answered % questions.size());
        List<Question> more = new ArrayList<>(questions);
        more.set(answered % questions.size(), Question.of(asked.text(), "Because"));
        Set<String> before = fingerprints(asking(map, questions), any -> true);
        Set<String> after = fingerprints(asking(map, more), any -> true);
        assertTrue(before.containsAll(after), "something else has another fingerprint now");
        assertEquals(before.size() - (asked.answer().isEmpty() ? 1 : 0), after.size());
        Predicate<Finding> others = each -> !each.message().contains("'" + asked.text() + "'");
        assertEquals(fingerprints(asking(map, questions), others), fingerprints(asking(map, more), others));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void fresh_evidence_takes_away_the_finding_of_the_stale_and_changes_no_other(
            @ForAll("inhabited") JourneyMap map,
            @ForAll("days") List<LocalDate> days,
            @ForAll @IntRange(max = 4) int renewed) {
        int at = renewed % days.size();
        boolean isStale = days.get(at).isBefore(TODAY.minusMonths(24));
        List<LocalDate> more = new ArrayList<>(days);
        more.set(at, TODAY);
        Predicate<Finding> stale = each -> each.ruleId().equals("evidence.fresh");
        Set<String> before = fingerprints(known(map, days), stale);
        Set<String> after = fingerprints(known(map, more), stale);
        assertTrue(before.containsAll(after), "something else has another fingerprint now");
        assertEquals(before.size() - (isStale ? 1 : 0), after.size());
        Predicate<Finding> others =
                stale.and(each -> !each.message().contains(days.get(at).toString()));
        assertEquals(fingerprints(known(map, days), others), fingerprints(known(map, more), others));
        assertEquals(
                fingerprints(known(map, days), stale.and(each -> !isOfFirst(map, each))),
                fingerprints(known(map, more), stale.and(each -> !isOfFirst(map, each))));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void another_touchpoint_changes_no_finding_about_one_part(@ForAll("inhabited") JourneyMap map) {
        JourneyMap larger = map.toBuilder()
                .stage(
                        "A new stage",
                        s -> s.id("quite-new")
                                .touchpoint("Something new", Channels.FAX, t -> t.id("something-quite-new")))
                .build();
        Predicate<Finding> old = each -> !each.location().contains("quite-new");
        assertEquals(
                fingerprints(map, StableFindingsProperties::isAboutOne),
                fingerprints(larger, old.and(StableFindingsProperties::isAboutOne)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void new_names_change_no_finding_about_one_part(@ForAll("inhabited") JourneyMap map) {
        JourneyMap renamed = map.edit(e -> {
            map.touchpoints().forEach(each -> e.touchpoint(each.id(), t -> t.name("Now " + each.id())));
        });
        Predicate<Finding> whatever = each -> !each.ruleId().equals("touchpoint.customer-view");
        assertEquals(
                fingerprints(map, whatever.and(StableFindingsProperties::isAboutOne)),
                fingerprints(renamed, whatever.and(StableFindingsProperties::isAboutOne)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void every_day_that_the_map_knows_is_looked_at_once(@ForAll JourneyMap map) {
        assertEquals(
                EvidenceQuality.of(map).stream()
                        .flatMap(each -> each.dates().stream())
                        .sorted()
                        .toList(),
                DatedFacts.of(map).stream().map(Subject::value).sorted().toList());
    }

    private static boolean isAboutOne(Finding finding) {
        return !finding.location().isEmpty()
                && ABOUT_MORE.stream().noneMatch(each -> finding.ruleId().startsWith(each))
                && !Set.of(
                                "need.served",
                                "persona.channel",
                                "drop-off.explained",
                                "hand-off.stated",
                                "failure.recovery")
                        .contains(finding.ruleId());
    }

    private static boolean isOfFirst(JourneyMap map, Finding finding) {
        String first = map.touchpoints().get(0).id();
        return finding.location()
                .startsWith(Subject.at(first, first, "touchpoints", first, "evidence")
                                .location() + "/");
    }

    private static JourneyMap asking(JourneyMap map, List<Question> questions) {
        Touchpoint first = map.touchpoints().get(0);
        return map.edit(e ->
                e.touchpoint(first.id(), t -> t.clear(TouchpointField.QUESTIONS).questions(questions)));
    }

    private static JourneyMap known(JourneyMap map, List<LocalDate> days) {
        Touchpoint first = map.touchpoints().get(0);
        return map.edit(e -> e.touchpoint(first.id(), t -> {
            t.clear(TouchpointField.EVIDENCE);
            days.forEach(day -> t.evidence(Evidence.of(EvidenceKind.OBSERVED, v -> v.date(day))));
        }));
    }

    private static Set<String> fingerprints(JourneyMap map, Predicate<? super Finding> which) {
        RuleReport report = STRICT.check(map);
        return report.stream().filter(which).map(Finding::fingerprint).collect(Collectors.toCollection(HashSet::new));
    }
}
