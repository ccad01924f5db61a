package dev.cjm.analysis;

import dev.cjm.model.SourceType;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** How often each sort of source is named. */
final class SourceCounts {
    private final Map<SourceType, Long> types = new LinkedHashMap<>();

    void add(SourceType type) {
        types.merge(type, 1L, Long::sum);
    }

    SourceCounts add(Collection<EvidencedFact> facts) {
        facts.forEach(fact -> fact.evidence().forEach(each -> each.sourceType().ifPresent(this::add)));
        return this;
    }

    /** In the order in which they are met. */
    Map<SourceType, Long> types() {
        return Collections.unmodifiableMap(types);
    }

    /** The inverse of Simpson's index; empty when no sort is named. */
    OptionalDouble diversity() {
        double all = 0;
        double squares = 0;
        for (long each : types.values()) {
            all += each;
            squares += (double) each * each;
        }
        return squares > 0 ? OptionalDouble.of(all * all / squares) : OptionalDouble.empty();
    }
}
