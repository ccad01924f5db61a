package dev.cjm.rule.catalog;

import dev.cjm.analysis.EvidenceQuality;
import dev.cjm.analysis.EvidencedFact;
import dev.cjm.model.Evidence;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.SourceType;
import dev.cjm.rule.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a map rests on: all its evidence, wherever it stands. */
final class KnownFacts {
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Subject<LocalDate>> dates = new ArrayList<>();

    private KnownFacts(JourneyMap map) {
        for (EvidencedFact fact : EvidenceQuality.of(map)) {
            evidence.addAll(fact.evidence());
            fact.dates().forEach(day -> dates.add(at(day, fact)));
        }
    }

    static KnownFacts of(JourneyMap map) {
        return new KnownFacts(map);
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** The days of evidence and of statements that have one, named and placed by what they stand at. */
    List<Subject<LocalDate>> dates() {
        return dates;
    }

    static Set<SourceType> sourceTypes(JourneyMap map) {
        return EvidenceQuality.of(map).sourceTypes().keySet();
    }

    private static Subject<LocalDate> at(LocalDate day, EvidencedFact fact) {
        return fact.touchpoint()
                .map(each -> Subject.at(day, each.name(), "touchpoints", each.id()))
                .or(() -> fact.stage().map(each -> Subject.at(day, each.name(), "stages", each.id())))
                .or(() -> fact.persona().map(each -> Subject.at(day, each.name(), "personas", each.id())))
                .orElseThrow();
    }
}
