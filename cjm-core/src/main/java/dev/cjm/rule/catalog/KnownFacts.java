package dev.cjm.rule.catalog;

import dev.cjm.analysis.EvidenceQuality;
import dev.cjm.analysis.EvidencedFact;
import dev.cjm.model.Evidence;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a map rests on: all its evidence, wherever it stands. */
final class KnownFacts {
    private final List<Evidence> evidence = new ArrayList<>();

    private KnownFacts(JourneyMap map) {
        for (EvidencedFact fact : EvidenceQuality.of(map)) {
            evidence.addAll(fact.evidence());
        }
    }

    static KnownFacts of(JourneyMap map) {
        return new KnownFacts(map);
    }

    List<Evidence> evidence() {
        return evidence;
    }

    static Set<SourceType> sourceTypes(JourneyMap map) {
        return EvidenceQuality.of(map).sourceTypes().keySet();
    }
}
