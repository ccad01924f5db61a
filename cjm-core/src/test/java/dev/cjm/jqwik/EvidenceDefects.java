package dev.cjm.jqwik;

import dev.cjm.model.DataSource;
import dev.cjm.model.Emotion;
import dev.cjm.model.Evidence;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.Expectation;
import dev.cjm.model.Gain;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapField;
import dev.cjm.model.Opportunity;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Persona;
import dev.cjm.model.PersonaField;
import dev.cjm.model.SourceType;
import dev.cjm.model.Stage;
import dev.cjm.model.StageField;
import dev.cjm.model.Statement;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Mistakes in how it is known. */
final class EvidenceDefects {
    private static final LocalDate LONG_AGO = LocalDate.of(1999, 12, 31);

    private static final LocalDate YET_TO_COME = LocalDate.of(2101, 1, 1);

    private EvidenceDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "evidence.any",
                        "a pain of which nobody says how it is known",
                        map -> Edits.first(
                                withOneSource(map).edit(e -> e.clear(JourneyMapField.DATA_SOURCES)),
                                t -> t.pain("Added pain", p -> p.id(Edits.ADDED)))),
                Defect.of("evidence.assumed", "more belief than knowledge", EvidenceDefects::withGuesses),
                Defect.of(
                        "evidence.fresh",
                        "evidence of the last century",
                        map -> Edits.first(map, t -> t.evidence(EvidenceKind.OBSERVED, e -> e.date(LONG_AGO)))),
                Defect.of(
                        "evidence.fresh:yet-to-come",
                        "evidence of the next century",
                        map -> Edits.first(map, t -> t.evidence(EvidenceKind.OBSERVED, e -> e.date(YET_TO_COME)))),
                Defect.of("evidence.sources", "a single sort of source", EvidenceDefects::withOneSource));
    }

    private static JourneyMap withGuesses(JourneyMap map) {
        JourneyMap some = Edits.inhabited(map);
        List<Evidence> guesses = IntStream.rangeClosed(0, (int) count(some))
                .mapToObj(i -> Evidence.of(EvidenceKind.ASSUMED, e -> e.source("Guess " + i)))
                .toList();
        return Edits.first(some, t -> t.evidenceAll(guesses));
    }

    private static JourneyMap withOneSource(JourneyMap map) {
        JourneyMap silent = Edits.clearing(
                map,
                TouchpointField.EVIDENCE,
                TouchpointField.EMOTIONS,
                TouchpointField.STATEMENTS,
                TouchpointField.EXPECTATIONS,
                TouchpointField.PAIN_POINTS,
                TouchpointField.GAINS,
                TouchpointField.OPPORTUNITIES);
        return Edits.clearingStages(silent, StageField.EXPECTATIONS).edit(e -> {
            silent.personas()
                    .forEach(each -> e.persona(each.id(), p -> p.clear(PersonaField.EVIDENCE, PersonaField.QUOTE)));
            e.clear(JourneyMapField.DATA_SOURCES).dataSource(DataSource.of("Survey", SourceType.SURVEY));
        });
    }

    private static long count(JourneyMap map) {
        Stream<Collection<Evidence>> ofPersonas = map.personas().stream().flatMap(EvidenceDefects::of);
        Stream<Collection<Evidence>> ofStages = map.allStages().stream()
                .map(Stage::expectations)
                .flatMap(List::stream)
                .map(Expectation::evidence);
        Stream<Collection<Evidence>> ofTouchpoints = map.touchpoints().stream().flatMap(EvidenceDefects::of);
        return Stream.of(ofPersonas, ofStages, ofTouchpoints)
                .flatMap(each -> each)
                .mapToLong(Collection::size)
                .sum();
    }

    private static Stream<Collection<Evidence>> of(Persona persona) {
        return Stream.concat(
                Stream.of(persona.evidence()), persona.quote().stream().map(Statement::evidence));
    }

    private static Stream<Collection<Evidence>> of(Touchpoint touchpoint) {
        return Stream.<Stream<? extends Collection<Evidence>>>of(
                        Stream.of(touchpoint.evidence()),
                        touchpoint.emotions().stream().map(Emotion::evidence),
                        touchpoint.statements().stream().map(Statement::evidence),
                        touchpoint.expectations().stream().map(Expectation::evidence),
                        touchpoint.painPoints().stream().map(PainPoint::evidence),
                        touchpoint.gains().stream().map(Gain::evidence),
                        touchpoint.opportunities().stream().map(Opportunity::evidence))
                .flatMap(each -> each);
    }
}
