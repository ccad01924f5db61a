package dev.cjm.examples;

import static dev.cjm.examples.Page.words;

import dev.cjm.compare.ChangeNature;
import dev.cjm.compare.ChangeReason;
import dev.cjm.compare.ChangedFact;
import dev.cjm.compare.EffectMeasure;
import dev.cjm.compare.JourneyChange;
import dev.cjm.compare.JourneyDiff;
import dev.cjm.compare.PartType;
import dev.cjm.compare.Trend;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What changes from today to tomorrow, what it answers, what it leaves, and what comes of it. */
final class TomorrowSection {
    private static final int LABEL = 11;
    private static final int[] CHANGES = {9, 42, 21, 30};
    private static final int[] EFFECTS = {42, -10, -10, 10};

    private final JourneyDiff diff;
    private final Page page = new Page();

    private TomorrowSection(JourneyDiff diff) {
        this.diff = diff;
    }

    static String of(JourneyMap current, JourneyMap future) {
        TomorrowSection section = new TomorrowSection(JourneyDiff.from(current).to(future));
        section.changes();
        section.reasons();
        section.effect();
        return section.page.toString();
    }

    private void changes() {
        page.heading("From today to tomorrow");
        page.paragraph("The future map mends the worst pain. What is different for customers in it:");
        page.line("");
        page.header(CHANGES, "Change", "Of what", "Today", "Tomorrow");
        diff.stream()
                .filter(each -> each.nature() != ChangeNature.RECORD)
                .forEach(each -> page.row(
                        CHANGES,
                        words(each.kind()),
                        part(each),
                        each.beforeText().orElse(""),
                        each.afterText().orElse("")));
        page.line("");
    }

    private String part(JourneyChange change) {
        String name = change.part().type() == PartType.TRANSITION
                ? ends(change.part().id())
                : change.part().name();
        Optional<ChangedFact> fact = change.fact();
        return name
                + fact.map(each -> ": " + each.name()
                                + each.field().map(field -> ", " + field).orElse(""))
                        .orElse("");
    }

    private String ends(String transition) {
        return diff.future().allTransitions().stream()
                .filter(each -> each.id().equals(transition))
                .map(each -> node(each.source()) + " -> " + node(each.target()))
                .findFirst()
                .orElse(transition);
    }

    private String node(String id) {
        return diff.future().node(id).map(Node::name).orElse(id);
    }

    private void reasons() {
        List<ChangeReason> answered = diff.answered();
        page.labelled(
                "Answered", LABEL, answered.stream().map(ChangeReason::text).collect(Collectors.joining(" ")));
        page.labelled(
                "Needless",
                LABEL,
                diff.needless().isEmpty()
                        ? "none of the changes"
                        : diff.needless().size() + " changes");
        page.labelled(
                "Left",
                LABEL,
                diff.unansweredPains().size() + " pain points hurt as before; "
                        + diff.unansweredPains().stream()
                                .filter(each -> !each.planned().isEmpty())
                                .count()
                        + " of them have an opportunity that would answer them");
        page.line("");
    }

    private void effect() {
        page.header(EFFECTS, "What comes of it", "Today", "Tomorrow", "");
        for (EffectMeasure each : diff.effect().measures()) {
            if (each.trend() != Trend.SAME) {
                page.row(
                        EFFECTS,
                        words(each.kind()),
                        number(each.before()),
                        number(each.after()),
                        each.trend() == Trend.UNKNOWN ? "" : words(each.trend()));
            }
        }
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "none" : Page.fixed(value.getAsDouble(), 3);
    }
}
