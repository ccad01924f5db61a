package dev.cjm.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.analysis.PainPoints;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JourneyPortfolioProperties {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_portfolio_of_one_map_is_that_map(@ForAll JourneyMap map) {
        Assume.that(ends(map) && isPossible(List.of(map)));
        JourneyPortfolio portfolio = JourneyPortfolio.of(List.of(map));
        PortfolioMap row = portfolio.maps().get(0);
        assertEquals(map, row.map());
        assertEquals(CompletionProbability.of(map).success(), row.success());
        assertEquals(row.success(), row.successWithin());
        assertEquals(EmotionCurve.of(map).mean(), row.emotion());
        assertEquals(row.emotion(), row.emotionWithin());
        assertEquals(
                PainPoints.of(map).byRiskPriority(),
                portfolio.worstPains().stream().map(PortfolioPain::pain).toList());
        assertEquals(List.of(), portfolio.shared());
        assertEquals(
                map.touchpoints().stream()
                        .filter(each -> each.nestedMap().isPresent())
                        .toList(),
                portfolio.missing().stream().map(MissingMap::touchpoint).toList());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_maps_are_given_does_not_matter(
            @ForAll JourneyMap one, @ForAll JourneyMap two, @ForAll JourneyMap three, @ForAll Random random) {
        List<JourneyMap> maps = different(one, two, three);
        Assume.that(maps.stream().allMatch(JourneyPortfolioProperties::ends) && isPossible(maps));
        List<JourneyMap> shuffled = new ArrayList<>(maps);
        Collections.shuffle(shuffled, random);
        JourneyPortfolio portfolio = JourneyPortfolio.of(maps);
        JourneyPortfolio other = JourneyPortfolio.of(shuffled);
        assertEquals(portfolio.maps(), other.maps());
        assertEquals(portfolio.blindSpots(), other.blindSpots());
        assertEquals(portfolio.worstPains(), other.worstPains());
        assertEquals(portfolio.toString(), other.toString());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void coverage_counts_each_touchpoint(@ForAll JourneyMap one, @ForAll JourneyMap two) {
        List<JourneyMap> maps = different(one, two);
        Assume.that(isPossible(maps));
        JourneyPortfolio portfolio = JourneyPortfolio.of(maps);
        for (PhaseCoverage each : portfolio.phases()) {
            assertEquals(slow(maps, each.phase()), count(each.maps()));
        }
        int touchpoints =
                maps.stream().mapToInt(map -> map.touchpoints().size()).sum();
        assertEquals(
                touchpoints,
                portfolio.stages().stream().mapToInt(each -> count(each.maps())).sum());
        int onChannels = 0;
        for (JourneyMap map : maps) {
            for (var touchpoint : map.touchpoints()) {
                Set<String> ids = new HashSet<>(Set.of(touchpoint.channel().id()));
                touchpoint.alsoOn().forEach(channel -> ids.add(channel.id()));
                onChannels += ids.size();
            }
        }
        assertEquals(
                onChannels,
                portfolio.channels().stream()
                        .mapToInt(each -> count(each.maps()))
                        .sum());
        for (ChannelCoverage each : portfolio.channels()) {
            assertEquals(
                    each.maps().isEmpty(),
                    portfolio.blindSpots().stream()
                                    .filter(spot -> spot.kind() == BlindSpot.Kind.CHANNEL)
                                    .map(BlindSpot::name)
                                    .filter(each.channel().name()::equals)
                                    .count()
                            > portfolio.channels().stream()
                                    .filter(other -> other.maps().isEmpty()
                                            && !other.channel()
                                                    .id()
                                                    .equals(each.channel().id())
                                            && other.channel()
                                                    .name()
                                                    .equals(each.channel().name()))
                                    .count());
        }
    }

    private static int slow(List<JourneyMap> maps, Phase phase) {
        int count = 0;
        for (JourneyMap map : maps) {
            count += (int) map.touchpoints().stream()
                    .filter(each -> map.phaseOf(each).filter(phase::equals).isPresent())
                    .count();
        }
        return count;
    }

    private static int count(List<MapCount> counts) {
        counts.forEach(each -> assertTrue(each.touchpoints() > 0));
        return counts.stream().mapToInt(MapCount::touchpoints).sum();
    }

    /** With ids of their own. */
    private static List<JourneyMap> different(JourneyMap... maps) {
        List<JourneyMap> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JourneyMap map : maps) {
            if (ids.add(map.id())) {
                found.add(map);
            }
        }
        return found;
    }

    /** Whether none is within itself. */
    private static boolean isPossible(List<JourneyMap> maps) {
        Set<String> ids = new HashSet<>();
        maps.forEach(map -> ids.add(map.id()));
        return maps.stream()
                .flatMap(map -> map.touchpoints().stream())
                .flatMap(each -> each.nestedMap().stream())
                .noneMatch(reference -> ids.contains(reference.id()));
    }

    private static boolean ends(JourneyMap map) {
        try {
            CompletionProbability.of(map);
            return true;
        } catch (EndlessJourneyException e) {
            return false;
        }
    }
}
