package dev.cjm.examples;

import dev.cjm.analysis.KanoAnswers;
import dev.cjm.analysis.KanoCategory;
import dev.cjm.analysis.Opportunities;
import dev.cjm.analysis.OpportunitiesOptions;
import dev.cjm.analysis.RankedOpportunity;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Opportunity;
import dev.cjm.model.WorkStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to do first over the maps of today and tomorrow, and what customers say to it. */
final class JointBacklogSection {
    private static final int[] KANO = {38, 15, -6, -6, 37};

    private final Opportunities all;
    private final Page page = new Page();

    private JointBacklogSection(Opportunities all) {
        this.all = all;
    }

    static String of(JourneyMap current, JourneyMap future, Consumer<? super OpportunitiesOptions> survey) {
        JointBacklogSection section = new JointBacklogSection(Opportunities.of(List.of(current, future), survey));
        section.backlog(ids(current));
        section.kano();
        return section.page.toString();
    }

    private static Set<String> ids(JourneyMap map) {
        return map.touchpoints().stream()
                .flatMap(each -> each.opportunities().stream())
                .map(Opportunity::id)
                .collect(Collectors.toSet());
    }

    private void backlog(Set<String> today) {
        List<RankedOpportunity> backlog = all.backlog();
        page.heading("What to do first, over both maps");
        page.paragraph(
                "The maps of today and tomorrow state %s opportunities; what both say counts once, as tomorrow has it. %s are still to be done. Done tomorrow: %s. New tomorrow: %s. The best by score, of importance and satisfaction:"
                        .formatted(
                                all.opportunities().size(),
                                backlog.size(),
                                names(all.stream().filter(JointBacklogSection::isDone)),
                                names(all.stream()
                                        .filter(each -> !today.contains(
                                                each.opportunity().id())))));
        page.line("");
        BacklogSection.table(backlog, page);
        page.line("");
        page.paragraph("Pain points that no opportunity of either map answers: "
                + all.unansweredPains().stream().map(each -> each.pain().name()).collect(Collectors.joining(", ")));
    }

    private static boolean isDone(RankedOpportunity each) {
        return each.opportunity().status().equals(Optional.of(WorkStatus.DONE));
    }

    private static String names(Stream<RankedOpportunity> some) {
        return some.map(each -> "“" + each.opportunity().name() + "”").collect(Collectors.joining(", "));
    }

    private void kano() {
        page.heading("What customers would miss: Kano");
        page.paragraph(
                "Customers say how it is to have a feature and how to miss it; nobody was asked, the answers are assumed. Better: how far it satisfies to have it, from 0 to 1. Worse: how far it dissatisfies to miss it, from 0 to -1. What would be missed most comes first:");
        page.line("");
        page.header(KANO, "Opportunity", "Category", "Better", "Worse", "Why");
        all.stream()
                .filter(each -> each.kano().isPresent())
                .sorted(Comparator.comparingDouble(
                        each -> each.kano().orElseThrow().worse().orElse(0)))
                .forEach(each -> kano(each.opportunity().name(), each.kano().orElseThrow()));
    }

    private void kano(String name, KanoAnswers answers) {
        page.row(
                KANO,
                name,
                answers.category().map(BacklogSection::category).orElse("-"),
                Page.fixed(answers.better().orElse(0), 2),
                Page.fixed(answers.worse().orElse(0), 2),
                answers.category().map(category -> why(category, answers)).orElse("nobody answered"));
    }

    private static String why(KanoCategory category, KanoAnswers answers) {
        long asked = answers.attractive()
                + answers.oneDimensional()
                + answers.mustBe()
                + answers.indifferent()
                + answers.reverse()
                + answers.questionable();
        return switch (category) {
            case ATTRACTIVE ->
                "%s of %s are pleased to have it and would not miss it".formatted(answers.attractive(), asked);
            case ONE_DIMENSIONAL ->
                "%s of %s are pleased to have it and would miss it".formatted(answers.oneDimensional(), asked);
            case MUST_BE -> "%s of %s take it for granted and would miss it".formatted(answers.mustBe(), asked);
            case INDIFFERENT ->
                "%s of %s do not care; %s would rather not have it"
                        .formatted(answers.indifferent(), asked, answers.reverse());
            case REVERSE -> "%s of %s would rather not have it".formatted(answers.reverse(), asked);
            case QUESTIONABLE -> "%s of %s contradict themselves".formatted(answers.questionable(), asked);
        };
    }
}
