package dev.cjm.generators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.JourneyMap;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The default maps are of all sorts; the seed is fixed so that a rare sort cannot be missed by chance. */
@Tag("source")
class SpreadProperties {
    private static final double MEDIAN = 50;

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(
            tries = 1000,
            seed = "20261121",
            shrinking = ShrinkingMode.OFF,
            afterFailure = AfterFailureMode.RANDOM_SEED)
    void maps_are_of_all_sorts(@ForAll JourneyMap map) {
        for (Feature feature : Feature.values()) {
            Statistics.label(feature.name())
                    .collect(feature.isIn(map))
                    .coverage(coverage ->
                            coverage.check(true).percentage(percentage -> percentage >= feature.percentage()));
        }
        Statistics.label("eight touchpoints or more")
                .collect(map.touchpoints().size() >= 8)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage >= MEDIAN));
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(
            tries = 1000,
            seed = "20261121",
            shrinking = ShrinkingMode.OFF,
            afterFailure = AfterFailureMode.RANDOM_SEED)
    void each_verb_of_each_builder_is_used_in_one_map_of_a_hundred(@ForAll("toldMaps") ToldMap told) {
        for (String verb : BuilderVerbs.all()) {
            Statistics.label(verb)
                    .collect(told.verbs().contains(verb))
                    .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage >= 1));
        }
    }

    @Property(tries = 500)
    void no_verb_is_noted_that_does_not_exist(@ForAll("toldMaps") ToldMap told) {
        Set<String> unknown = new TreeSet<>(told.verbs());
        unknown.removeAll(BuilderVerbs.all());
        assertEquals(Set.of(), unknown);
    }

    @Provide
    Arbitrary<ToldMap> toldMaps() {
        return ToldMap.maps();
    }
}
