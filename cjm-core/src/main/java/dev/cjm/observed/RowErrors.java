package dev.cjm.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the rows that cannot be taken, and does with them what was asked for. */
final class RowErrors {
    private static final int FIRST = 100;

    private final String source;
    private final BadRows policy;
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<String> assumptions = new ArrayList<>();

    RowErrors(String source, BadRows policy) {
        this.source = source;
        this.policy = policy;
    }

    void add(RowProblem problem) {
        if (policy == BadRows.STOP) {
            throw new InvalidEventsException(source, List.of(problem));
        }
        counts.merge(problem.code(), 1L, Long::sum);
        if (policy == BadRows.COLLECT || problems.size() < FIRST) {
            problems.add(problem);
        }
    }

    void assume(String assumption) {
        assumptions.add(assumption);
    }

    InvalidEventsException fatal(long line, String code, String message, String hint) {
        return new InvalidEventsException(source, List.of(new RowProblem(line, code, message, hint)));
    }

    ReadReport report(long events, long withoutZone, long finer) {
        if (withoutZone > 0) {
            assumptions.add("%s times state no zone and are taken as UTC.".formatted(withoutZone));
        }
        if (finer > 0) {
            assumptions.add("%s times are finer than a microsecond and are cut.".formatted(finer));
        }
        return new ReadReport(source, events, counts, problems, assumptions);
    }
}
