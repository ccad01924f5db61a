package dev.cjm.rule.catalog;

import dev.cjm.model.Evidence;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Statement;
import dev.cjm.model.Touchpoint;
import dev.cjm.rule.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days of evidence and of statements that have one, each placed at the fact that it belongs to, by ids.
 *
 * <p>What has no id is told apart by its text, so that no day has its place from its neighbours.
 */
final class DatedFacts {
    private static final String EVERYBODY = "everybody";

    private final List<Subject<LocalDate>> dates = new ArrayList<>();

    private DatedFacts() {}

    /** Personas first, then stage by stage as written, first what the stage says. */
    static List<Subject<LocalDate>> of(JourneyMap map) {
        DatedFacts found = new DatedFacts();
        map.personas().forEach(found::persona);
        map.allStages().forEach(found::stage);
        return Collections.unmodifiableList(found.dates);
    }

    private void persona(Persona persona) {
        evidence(persona.name(), persona.evidence(), "personas", persona.id());
        persona.quote().ifPresent(each -> statement(persona.name(), each, "personas", persona.id(), "quote"));
    }

    private void stage(Stage stage) {
        stage.expectations()
                .forEach(each -> evidence(
                        stage.name() + ": " + each.text(),
                        each.evidence(),
                        "stages",
                        stage.id(),
                        "expectations",
                        each.id()));
        stage.touchpoints().forEach(this::touchpoint);
    }

    private void touchpoint(Touchpoint touchpoint) {
        evidence(touchpoint.name(), touchpoint.evidence(), "touchpoints", touchpoint.id());
        touchpoint
                .emotions()
                .forEach(each -> evidence(
                        touchpoint.name() + each.word().map(word -> ": " + word).orElse(""),
                        each.evidence(),
                        "touchpoints",
                        touchpoint.id(),
                        "emotions",
                        each.persona().orElse(EVERYBODY)));
        touchpoint
                .statements()
                .forEach(each -> statement(touchpoint.name(), each, "touchpoints", touchpoint.id(), "statements"));
        touchpoint
                .expectations()
                .forEach(each -> at(touchpoint, each.text(), each.evidence(), "expectations", each.id()));
        touchpoint.painPoints().forEach(each -> at(touchpoint, each.name(), each.evidence(), "painPoints", each.id()));
        touchpoint.gains().forEach(each -> at(touchpoint, each.name(), each.evidence(), "gains", each.id()));
        touchpoint
                .opportunities()
                .forEach(each -> at(touchpoint, each.name(), each.evidence(), "opportunities", each.id()));
    }

    private void at(Touchpoint touchpoint, String fact, List<Evidence> evidence, String list, String id) {
        evidence(touchpoint.name() + ": " + fact, evidence, "touchpoints", touchpoint.id(), list, id);
    }

    private void statement(String speaker, Statement statement, String... list) {
        String name = speaker + ": " + statement.text();
        String[] path = further(list, statement.text());
        evidence(name, statement.evidence(), path);
        statement.date().ifPresent(day -> add(day, name, further(path, "date")));
    }

    private void evidence(String name, List<Evidence> evidence, String... path) {
        evidence.stream()
                .flatMap(each -> each.date().stream())
                .forEach(day -> add(day, name, further(path, "evidence")));
    }

    private void add(LocalDate day, String name, String... path) {
        dates.add(Subject.at(day, name, further(path, day.toString())));
    }

    private static String[] further(String[] path, String more) {
        return Stream.concat(Stream.of(path), Stream.of(more)).toArray(String[]::new);
    }
}
