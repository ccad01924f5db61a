package dev.cjm.examples;

import static dev.cjm.examples.Page.words;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Emotion;
import dev.cjm.model.Evidence;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.Expectation;
import dev.cjm.model.Gain;
import dev.cjm.model.Opportunity;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Persona;
import dev.cjm.model.Statement;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What the numbers take for granted, and how the facts are known. */
final class KnowledgeSection {
    private static final int[] COLUMNS = {13, -6, -8, -8, -8, -8, -8};

    private final JourneyGraph graph;
    private final Page page;

    private KnowledgeSection(JourneyGraph graph, Page page) {
        this.graph = graph;
        this.page = page;
    }

    static void write(JourneyGraph graph, List<Assumption> assumptions, Page page) {
        KnowledgeSection section = new KnowledgeSection(graph, page);
        section.assumptions(assumptions);
        section.evidence();
    }

    private void assumptions(List<Assumption> assumptions) {
        page.heading("What the numbers take for granted");
        for (Assumption assumption : assumptions) {
            page.labelled("- ", 2, assumption.toString());
        }
        if (assumptions.isEmpty()) {
            page.paragraph("Nothing was filled in: the map states every likelihood and every entry share.");
        }
    }

    private void evidence() {
        page.heading("How it is known");
        page.paragraph(
                "Numbers of facts by their evidence. Observed: somebody watched or measured it. Reported: customers or a source"
                        + " say so. Inferred: it follows from something else. Assumed: somebody believes so. A fact may have several.");
        page.line("");
        List<String> header = new ArrayList<>(List.of("Facts", "Number"));
        for (EvidenceKind kind : EvidenceKind.values()) {
            header.add(words(kind));
        }
        header.add("none");
        page.header(COLUMNS, header.toArray(String[]::new));
        row("Personas", graph.map().personas(), Persona::evidence);
        row("Touchpoints", graph.touchpoints(), Touchpoint::evidence);
        row("Feelings", all(Touchpoint::emotions), Emotion::evidence);
        row("Expectations", all(Touchpoint::expectations), Expectation::evidence);
        row("Statements", all(Touchpoint::statements), Statement::evidence);
        row("Pain points", all(Touchpoint::painPoints), PainPoint::evidence);
        row("Gains", all(Touchpoint::gains), Gain::evidence);
        row("Opportunities", all(Touchpoint::opportunities), Opportunity::evidence);
    }

    private <T> List<T> all(Function<Touchpoint, List<T>> facts) {
        return graph.touchpoints().stream()
                .map(facts)
                .flatMap(Collection::stream)
                .toList();
    }

    private <T> void row(String name, List<T> facts, Function<T, List<Evidence>> evidence) {
        List<String> cells = new ArrayList<>(List.of(name, Integer.toString(facts.size())));
        for (EvidenceKind kind : EvidenceKind.values()) {
            cells.add(Long.toString(facts.stream()
                    .filter(fact -> evidence.apply(fact).stream().anyMatch(each -> each.kind() == kind))
                    .count()));
        }
        cells.add(Long.toString(
                facts.stream().filter(fact -> evidence.apply(fact).isEmpty()).count()));
        page.row(COLUMNS, cells.toArray(String[]::new));
    }
}
