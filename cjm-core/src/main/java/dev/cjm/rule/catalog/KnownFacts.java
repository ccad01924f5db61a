package dev.cjm.rule.catalog;

import dev.cjm.model.Evidence;
import dev.cjm.model.Expectation;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.SourceType;
import dev.cjm.model.Stage;
import dev.cjm.model.Statement;
import dev.cjm.model.Touchpoint;
import dev.cjm.rule.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a map rests on: all its evidence, wherever it stands. */
final class KnownFacts {
    private final List<Subject<Evidence>> evidence = new ArrayList<>();
    private final List<Subject<LocalDate>> dates = new ArrayList<>();

    private KnownFacts(JourneyMap map) {
        map.personas().forEach(this::persona);
        for (Stage stage : map.allStages()) {
            expectations(stage.expectations(), stage.name(), "stages", stage.id());
            stage.touchpoints().forEach(this::touchpoint);
        }
    }

    static KnownFacts of(JourneyMap map) {
        return new KnownFacts(map);
    }

    /** Each piece of evidence, named and placed by what it stands at. */
    List<Evidence> evidence() {
        return evidence.stream().map(Subject::value).toList();
    }

    /** The days of evidence and of statements that have one. */
    List<Subject<LocalDate>> dates() {
        return dates;
    }

    static Set<SourceType> sourceTypes(JourneyMap map) {
        Set<SourceType> types = new LinkedHashSet<>();
        of(map).evidence().forEach(each -> each.sourceType().ifPresent(types::add));
        map.dataSources().forEach(each -> types.add(each.type()));
        return types;
    }

    private void persona(Persona persona) {
        add(persona.evidence(), persona.name(), "personas", persona.id());
        persona.quote().ifPresent(quote -> statement(quote, persona.name(), "personas", persona.id()));
    }

    private void touchpoint(Touchpoint touchpoint) {
        String name = touchpoint.name();
        String id = touchpoint.id();
        add(touchpoint.evidence(), name, "touchpoints", id);
        touchpoint.emotions().forEach(each -> add(each.evidence(), name, "touchpoints", id));
        touchpoint.statements().forEach(each -> statement(each, name, "touchpoints", id));
        expectations(touchpoint.expectations(), name, "touchpoints", id);
        touchpoint.painPoints().forEach(each -> add(each.evidence(), name, "touchpoints", id));
        touchpoint.gains().forEach(each -> add(each.evidence(), name, "touchpoints", id));
        touchpoint.opportunities().forEach(each -> add(each.evidence(), name, "touchpoints", id));
    }

    private void expectations(List<Expectation> expectations, String name, String... path) {
        expectations.forEach(each -> add(each.evidence(), name, path));
    }

    private void statement(Statement statement, String name, String... path) {
        add(statement.evidence(), name, path);
        date(statement.date(), name, path);
    }

    private void add(Collection<Evidence> values, String name, String... path) {
        for (Evidence each : values) {
            evidence.add(Subject.at(each, name, path));
            date(each.date(), name, path);
        }
    }

    private void date(Optional<LocalDate> day, String name, String... path) {
        day.ifPresent(value -> dates.add(Subject.at(value, name, path)));
    }
}
