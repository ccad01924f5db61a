package dev.cjm.examples;

import static dev.cjm.examples.Page.percent;
import static dev.cjm.examples.Page.plain;
import static dev.cjm.examples.Page.signed;
import static dev.cjm.examples.Page.words;
import static dev.cjm.model.PersonaBasis.PROTO;

import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.graph.Assumption;
import dev.cjm.model.Channel;
import dev.cjm.model.DataSource;
import dev.cjm.model.Emotion;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Metric;
import dev.cjm.model.MomentOfTruth;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A map as a product manager reads it, from first contact to what is only assumed. */
final class JourneyReport {
    private static final int[] COLUMNS = {-2, 29, 14, 25, 32};
    private static final int LABEL = 12;

    private final JourneyMap map;
    private final Page page = new Page();

    private JourneyReport(JourneyMap map) {
        this.map = map;
    }

    static String of(JourneyMap map) {
        JourneyReport report = new JourneyReport(map);
        report.about();
        report.travellers();
        report.journey();
        JourneyAnalysis analysis = JourneyAnalysis.of(map);
        EmotionSection.write(analysis.graph(), report.page);
        MomentsSection.write(analysis, report.page);
        boolean isEnding = report.isEnding(analysis);
        if (isEnding) {
            WaysSection.write(analysis, report.page);
            ChannelsSection.write(analysis, report.page);
            EffortSection.write(analysis, report.page);
        }
        PainsSection.write(analysis, report.page);
        BacklogSection.write(analysis, report.page);
        BehindSection.write(analysis, report.page);
        DecisionsSection.write(analysis, report.page);
        if (isEnding) {
            ImprovementSection.write(analysis, report.page);
            WorthSection.write(analysis, report.page);
        }
        RulesSection.write(analysis.graph(), report.page);
        KnowledgeSection.write(analysis.graph(), assumptions(analysis, isEnding), report.page);
        return report.page.toString();
    }

    /** What any of the numbers takes for granted, each said once. */
    private static List<Assumption> assumptions(JourneyAnalysis analysis, boolean isEnding) {
        Set<Assumption> all = new LinkedHashSet<>(analysis.graph().assumptions());
        if (isEnding) {
            all.addAll(analysis.completionProbability().assumptions());
            all.addAll(analysis.channelMix().assumptions());
            all.addAll(analysis.effort().assumptions());
        }
        all.addAll(analysis.opportunities().assumptions());
        all.addAll(analysis.satisfactionMetrics().assumptions());
        all.addAll(analysis.expectationGaps().assumptions());
        all.addAll(analysis.blueprint().assumptions());
        all.addAll(analysis.evidenceQuality(o -> o.asOf(BehindSection.TODAY)).assumptions());
        all.addAll(analysis.coverage().assumptions());
        all.addAll(analysis.improvements().assumptions());
        return List.copyOf(all);
    }

    /** Whether it can be told how journeys end; if not, it says where they never do. */
    private boolean isEnding(JourneyAnalysis analysis) {
        try {
            analysis.completionProbability();
            return true;
        } catch (EndlessJourneyException e) {
            page.heading("How journeys end");
            page.paragraph(String.valueOf(e.getMessage()).replace('\n', ' '));
            return false;
        }
    }

    private void about() {
        page.title(map.title());
        List<String> facts = new ArrayList<>(List.of(words(map.state()) + " state"));
        map.kind().ifPresent(kind -> facts.add(kind + " journey"));
        map.version().ifPresent(version -> facts.add("version " + version));
        map.status().ifPresent(status -> facts.add(words(status)));
        facts.add(map.stages().size() + " stages");
        facts.add(map.touchpoints().size() + " touchpoints");
        label("Map", String.join(" · ", facts));
        map.goal().ifPresent(goal -> label("Goal", goal));
        map.scenario().ifPresent(scenario -> label("Scenario", scenario));
        map.scope().ifPresent(scope -> label("Scope", scope.toString()));
        map.owner().ifPresent(owner -> label("Owner", owner));
        label("Team", map.team().stream().map(Object::toString).collect(Collectors.joining(", ")));
        List<String> sources = new ArrayList<>();
        for (DataSource source : map.dataSources()) {
            sources.add(source.name());
            label(
                    "Source " + sources.size(),
                    source.name()
                            + source.description().map(more -> ". " + more).orElse(""));
        }
        map.metrics().forEach(metric -> label("Figure", figure(metric, sources)));
    }

    private void travellers() {
        page.heading("Who travels");
        for (Persona persona : map.personas()) {
            List<String> facts = new ArrayList<>();
            persona.share().ifPresent(share -> facts.add(percent(share, 0) + " of the customers"));
            persona.age().ifPresent(age -> facts.add(age + " years old"));
            persona.role().ifPresent(facts::add);
            persona.basis()
                    .ifPresent(
                            basis -> facts.add(basis == PROTO ? "believed in, not researched" : "found by research"));
            label(persona.name(), String.join(" · ", facts));
            persona.description().ifPresent(description -> label("", description));
            label("", "Wants: " + String.join("; ", persona.goals()));
            label("", "Needs: " + persona.needs().stream().map(Object::toString).collect(Collectors.joining("; ")));
            persona.quote().ifPresent(quote -> label("", "Says: “" + quote.text() + "”"));
        }
    }

    private void journey() {
        page.heading("The journey");
        page.paragraph("Feeling: from " + signed(map.scale().min()) + " (very bad) to "
                + signed(map.scale().max()) + " (very good); first that of everybody, then of personas who feel"
                + " otherwise. Pain point: how severe it is when it happens, from 1 to 10 (worst), and the share of"
                + " those at the touchpoint whom it hits. * marks a declared moment of truth.");
        int number = 1;
        for (Stage stage : map.stages()) {
            page.line("");
            page.paragraph(stage.name().toUpperCase(Locale.ROOT)
                    + stage.phase()
                            .map(phase -> " (" + words(phase) + " the purchase)")
                            .orElse("")
                    + stage.goal().map(goal -> ": " + goal).orElse(""));
            page.header(COLUMNS, "#", "Touchpoint", "Channel", "Feeling", "Pain point");
            for (Touchpoint touchpoint : stage.allTouchpoints()) {
                row(number++, touchpoint);
            }
            stage.allTouchpoints()
                    .forEach(each -> each.momentOfTruth()
                            .flatMap(MomentOfTruth::reason)
                            .ifPresent(reason -> page.labelled("  * ", 4, each.name() + ": " + reason + ".")));
        }
    }

    private void row(int number, Touchpoint touchpoint) {
        page.row(
                COLUMNS,
                Integer.toString(number),
                touchpoint.name() + (touchpoint.momentOfTruth().isPresent() ? " *" : ""),
                touchpoint.channels().stream().map(Channel::name).collect(Collectors.joining(", ")),
                touchpoint.emotions().stream().map(this::feeling).collect(Collectors.joining("\n")),
                touchpoint.painPoints().stream().map(this::pain).collect(Collectors.joining("\n")));
    }

    private String feeling(Emotion emotion) {
        String face = switch (map.scale().tone(emotion.score())) {
            case POSITIVE -> ":)";
            case NEUTRAL -> ":|";
            case NEGATIVE -> ":(";
        };
        return emotion.persona().flatMap(map::persona).map(Persona::name).orElse(face) + " " + signed(emotion.score())
                + emotion.word().map(word -> " " + word).orElse("");
    }

    private String pain(PainPoint pain) {
        List<String> facts = new ArrayList<>();
        pain.severity().ifPresent(severity -> facts.add("severity " + severity));
        pain.affects().ifPresent(share -> facts.add("hits " + percent(share, 0)));
        pain.persona().flatMap(map::persona).map(Persona::name).ifPresent(facts::add);
        return pain.name() + (facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")");
    }

    private static String figure(Metric metric, List<String> sources) {
        String value = metric.value().isPresent() ? plain(metric.value().getAsDouble()) : "no value yet";
        return metric.name() + ": " + value
                + metric.unit().map(unit -> " " + unit).orElse("")
                + metric.source()
                        .map(source -> sources.contains(source) ? "source " + (sources.indexOf(source) + 1) : source)
                        .map(source -> " (" + source + ")")
                        .orElse("");
    }

    private void label(String label, String words) {
        page.labelled(label, LABEL, words);
    }
}
