package dev.cjm.observed.summary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts by the names of activities, some for each, which are added up. */
final class NamedCounts {
    private final int width;
    private final TreeMap<String, long[]> counts = new TreeMap<>(ActivityNumbers::compare);

    NamedCounts(int width) {
        this.width = width;
    }

    void count(String name, int figure) {
        counts.computeIfAbsent(name, key -> new long[width])[figure]++;
    }

    long get(String name, int figure) {
        long[] found = counts.get(name);
        return found == null ? 0 : found[figure];
    }

    /** All names, by code points. */
    Set<String> names() {
        return counts.keySet();
    }

    int size() {
        return counts.size();
    }

    /** The names that have some, the most frequent first, then by code points. */
    List<String> ordered(int figure) {
        return counts.entrySet().stream()
                .filter(each -> each.getValue()[figure] > 0)
                .sorted(Comparator.comparingLong((Map.Entry<String, long[]> each) -> -each.getValue()[figure]))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One figure of all names that have some, in their order. */
    Map<String, Long> figures(int figure) {
        Map<String, Long> figures = new LinkedHashMap<>();
        ordered(figure).forEach(name -> figures.put(name, get(name, figure)));
        return figures;
    }

    void merge(NamedCounts other) {
        other.counts.forEach((name, figures) -> add(counts.computeIfAbsent(name, key -> new long[width]), figures));
    }

    static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] = Math.addExact(to[i], from[i]);
        }
    }

    void write(SummaryWriter out) {
        out.number(counts.size());
        counts.forEach((name, figures) -> {
            out.text(name);
            Arrays.stream(figures).forEach(out::number);
        });
    }

    void read(SummaryReader in, long most) {
        String before = "";
        for (int left = in.size(2 + width); left > 0; left--) {
            String name = in.text();
            if (ActivityNumbers.compare(before, name) >= 0) {
                throw InvalidSummaryException.damaged("names are not in order");
            }
            before = name;
            long[] figures = new long[width];
            Arrays.setAll(figures, i -> in.number(0, most));
            if (Arrays.stream(figures).allMatch(figure -> figure == 0)) {
                throw InvalidSummaryException.damaged("a name has no counts");
            }
            counts.put(name, figures);
        }
    }
}
