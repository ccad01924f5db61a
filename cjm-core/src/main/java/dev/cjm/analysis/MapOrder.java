package dev.cjm.analysis;

import dev.cjm.internal.VersionNumbers;
import dev.cjm.model.JourneyMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which of several maps of a lineage was made later.
 *
 * <p>A map was made after those that it is based on. Of maps of one id that are based on equally many, the one with the higher version number
 * was made later, and one with a number after one without; else, and of maps of different ids, the one given later.
 */
final class MapOrder {
    private final List<JourneyMap> maps;
    private final MapLineages lineages;
    private final Map<String, Integer> lastOfId = new HashMap<>();
    private final int[] order;
    private final int[] ranks;

    MapOrder(List<JourneyMap> maps, MapLineages lineages) {
        this.maps = List.copyOf(maps);
        this.lineages = lineages;
        for (int i = 0; i < maps.size(); i++) {
            lastOfId.put(maps.get(i).id(), i);
        }
        order = IntStream.range(0, maps.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(lineages::of)
                        .thenComparingInt(lineages::generation)
                        .thenComparingInt(
                                each -> lastOfId.getOrDefault(maps.get(each).id(), each))
                        .thenComparing(this::byVersion))
                .mapToInt(Integer::intValue)
                .toArray();
        ranks = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ranks[order[i]] = i;
        }
    }

    /** The higher, the later it was made; only maps of one lineage compare. */
    int rank(int map) {
        return ranks[map];
    }

    /** The maps, but the first of each lineage, of which only the order given tells that they were made after one before. */
    List<JourneyMap> givenLater() {
        return IntStream.range(1, order.length)
                .filter(at -> isUndecided(order[at - 1], order[at]))
                .mapToObj(at -> maps.get(order[at]))
                .toList();
    }

    private boolean isUndecided(int before, int after) {
        JourneyMap one = maps.get(before);
        JourneyMap other = maps.get(after);
        return lineages.of(before) == lineages.of(after)
                && lineages.generation(before) == lineages.generation(after)
                && (!one.id().equals(other.id()) || byVersion(before, after) == 0)
                && !one.equals(other);
    }

    private int byVersion(int one, int other) {
        String before = version(one);
        String after = version(other);
        return before.isEmpty() || after.isEmpty()
                ? Boolean.compare(after.isEmpty(), before.isEmpty())
                : VersionNumbers.compare(before, after);
    }

    private String version(int map) {
        return maps.get(map).version().filter(VersionNumbers::isNumbered).orElse("");
    }
}
