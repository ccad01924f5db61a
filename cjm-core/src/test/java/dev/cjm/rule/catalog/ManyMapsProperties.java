package dev.cjm.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.jqwik.Defect;
import dev.cjm.jqwik.Defects;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import dev.cjm.rule.RuleOutcome;
import dev.cjm.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tag;

/**
 * The rules over many maps, the same in each run; {@code -Dcjm.catalogue.maps=5000} takes more of them, and
 * {@code -Dcjm.catalogue.first=100} others.
 *
 * <p>Each map is given each tenth defect, the next map the next ones, so that a thousand maps give a hundred to each defect;
 * {@code -Dcjm.catalogue.step=1} gives all defects to each map.
 */
@Tag("source")
class ManyMapsProperties {
    private static final int MAPS = Integer.getInteger("cjm.catalogue.maps", 1000);
    private static final int FIRST = Integer.getInteger("cjm.catalogue.first", 0);
    private static final int STEP = Integer.getInteger("cjm.catalogue.step", 10);
    private static final int GENERATIONS = 1000;
    private static final Map<String, RuleSet> RULES =
            JourneyRules.entries(o -> o.asOf(LocalDate.of(2026, 6, 30))).stream()
                    .collect(Collectors.toMap(RuleEntry::id, each -> RuleSet.of(each.rule())));

    @Example
    void each_rule_is_silent_on_sound_maps_and_finds_its_defect() throws IOException {
        CatalogueTally tally = new CatalogueTally();
        List<String> mistakes = new ArrayList<>();
        RandomGenerator<JourneyMap> maps = JourneyArbitraries.soundMaps().generator(GENERATIONS, false);
        for (int seed = FIRST; seed < FIRST + MAPS; seed++) {
            JourneyMap map = maps.next(new Random(seed)).value();
            JourneyGraph graph = JourneyGraph.of(map);
            for (Defect defect : some(seed)) {
                RuleOutcome before = outcome(defect, graph);
                if (before == RuleOutcome.VIOLATED) {
                    mistakes.add(defect.name() + " is not silent on map " + seed);
                }
                count(defect, map, before, seed, tally, mistakes);
            }
        }
        leave("sound", tally);
        assertEquals(List.of(), mistakes);
        assertEquals(List.of(), tally.neverHolding());
        assertEquals(Defects.all().size(), tally.defects());
    }

    @Example
    void each_rule_finds_its_defect_in_any_map() throws IOException {
        CatalogueTally tally = new CatalogueTally();
        List<String> mistakes = new ArrayList<>();
        RandomGenerator<JourneyMap> maps = JourneyArbitraries.maps().generator(GENERATIONS, true);
        for (int seed = FIRST; seed < FIRST + MAPS; seed++) {
            JourneyMap map = maps.next(new Random(seed)).value();
            JourneyGraph graph = JourneyGraph.of(map);
            for (Defect defect : some(seed)) {
                count(defect, map, outcome(defect, graph), seed, tally, mistakes);
            }
        }
        leave("any", tally);
        assertEquals(List.of(), mistakes);
        assertEquals(Defects.all().size(), tally.defects());
    }

    private static void count(
            Defect defect, JourneyMap map, RuleOutcome before, int seed, CatalogueTally tally, List<String> mistakes) {
        boolean isFound = outcome(defect, JourneyGraph.of(defect.injectInto(map))) == RuleOutcome.VIOLATED;
        tally.count(defect.name(), before, isFound);
        if (!isFound) {
            mistakes.add(defect.name() + " does not find its defect in map " + seed);
        }
    }

    private static List<Defect> some(int seed) {
        List<Defect> all = Defects.all();
        return IntStream.range(0, all.size())
                .filter(i -> (i + seed) % STEP == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static RuleOutcome outcome(Defect defect, JourneyGraph graph) {
        RuleSet rule = Objects.requireNonNull(RULES.get(defect.ruleId()), defect.name());
        return rule.check(graph).outcome(defect.ruleId());
    }

    /** The figures of each rule, for who wants to know. */
    private static void leave(String name, CatalogueTally tally) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/catalogue"));
        Files.writeString(folder.resolve(name + ".txt"), tally + "\n");
    }
}
