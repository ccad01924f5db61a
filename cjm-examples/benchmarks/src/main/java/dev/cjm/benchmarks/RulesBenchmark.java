package dev.cjm.benchmarks;

import dev.cjm.model.JourneyMap;
import dev.cjm.rule.RuleReport;
import dev.cjm.rule.RuleSet;
import dev.cjm.rule.catalog.JourneyRules;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How checking all rules of the catalogue grows with the number of touchpoints; it should be close to linear. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class RulesBenchmark {
    /** How many touchpoints the map has. */
    @Param({"1000", "10000", "100000"})
    public int touchpoints;

    private JourneyMap map;
    private RuleSet rules;

    /** Builds the map that is checked. */
    @Setup
    public void map() {
        map = TypicalMaps.of(touchpoints);
        rules = JourneyRules.strict(options -> options.asOf(LocalDate.of(2026, 6, 30)));
    }

    /**
     * All rules on one map, its graph drawn anew.
     *
     * @return the findings
     */
    @Benchmark
    public RuleReport strict() {
        return rules.check(map);
    }
}
