package dev.cjm.analysis;

import dev.cjm.model.Evidence;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Statement;
import dev.cjm.model.Touchpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Gathers all facts of a map that evidence may support. */
final class EvidenceFacts {
    private final List<EvidencedFact> facts = new ArrayList<>();

    private EvidenceFacts() {}

    /** Personas first, then stage by stage as written, first what the stage says. */
    static List<EvidencedFact> of(JourneyMap map) {
        EvidenceFacts found = new EvidenceFacts();
        map.personas().forEach(found::persona);
        map.allStages().forEach(found::stage);
        return Collections.unmodifiableList(found.facts);
    }

    private void persona(Persona persona) {
        add(persona.name(), persona, Optional.empty(), persona.evidence(), Optional.empty());
        persona.quote()
                .ifPresent(
                        each -> add(each.text(), persona, Optional.of(Lane.STATEMENTS), each.evidence(), each.date()));
    }

    private void add(
            String name, Persona persona, Optional<Lane> lane, List<Evidence> evidence, Optional<LocalDate> said) {
        facts.add(new EvidencedFact(
                name, lane, Optional.empty(), Optional.empty(), Optional.of(persona), evidence, said));
    }

    private void stage(Stage stage) {
        stage.expectations()
                .forEach(each -> facts.add(new EvidencedFact(
                        each.text(),
                        Optional.of(Lane.EXPECTATIONS),
                        Optional.of(stage),
                        Optional.empty(),
                        Optional.empty(),
                        each.evidence(),
                        Optional.empty())));
        stage.touchpoints().forEach(each -> touchpoint(stage, each));
    }

    private void touchpoint(Stage stage, Touchpoint touchpoint) {
        Place place = new Place(stage, touchpoint);
        place.add(Lane.TOUCHPOINTS, touchpoint.name(), touchpoint.evidence());
        touchpoint
                .emotions()
                .forEach(each -> place.add(Lane.EMOTIONS, each.word().orElse(touchpoint.name()), each.evidence()));
        for (Statement each : touchpoint.statements()) {
            place.add(Lane.STATEMENTS, each.text(), each.evidence(), each.date());
        }
        touchpoint.expectations().forEach(each -> place.add(Lane.EXPECTATIONS, each.text(), each.evidence()));
        touchpoint.painPoints().forEach(each -> place.add(Lane.PAINS, each.name(), each.evidence()));
        touchpoint.gains().forEach(each -> place.add(Lane.GAINS, each.name(), each.evidence()));
        touchpoint.opportunities().forEach(each -> place.add(Lane.OPPORTUNITIES, each.name(), each.evidence()));
    }

    /** Where facts of a touchpoint stand. */
    private final class Place {
        private final Stage stage;
        private final Touchpoint touchpoint;

        Place(Stage stage, Touchpoint touchpoint) {
            this.stage = stage;
            this.touchpoint = touchpoint;
        }

        void add(Lane lane, String name, List<Evidence> evidence) {
            add(lane, name, evidence, Optional.empty());
        }

        void add(Lane lane, String name, List<Evidence> evidence, Optional<LocalDate> said) {
            facts.add(new EvidencedFact(
                    name,
                    Optional.of(lane),
                    Optional.of(stage),
                    Optional.of(touchpoint),
                    Optional.empty(),
                    evidence,
                    said));
        }
    }
}
