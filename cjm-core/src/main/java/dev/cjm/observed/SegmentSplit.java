package dev.cjm.observed;

import dev.cjm.model.Proportion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Parts the journeys of a log by name, in one pass. */
final class SegmentSplit {
    private SegmentSplit() {}

    static Segments of(
            EventLog log,
            Function<? super ObservedJourney, Optional<String>> name,
            boolean isBySize,
            List<String> known,
            Consumer<? super SegmentsOptions> options) {
        SegmentsOptions said = new SegmentsOptions();
        options.accept(said);
        Map<Optional<String>, Integer> numbers = new LinkedHashMap<>();
        known.forEach(each -> numbers.put(Optional.of(each), numbers.size()));
        int[] numberOf = new int[log.journeyCount()];
        for (int journey : log.order()) {
            Optional<String> own = name.apply(new ObservedJourney(log, journey));
            numberOf[journey] = numbers.computeIfAbsent(own, key -> numbers.size());
        }
        List<JourneyParts> parts =
                Stream.generate(() -> new JourneyParts(0)).limit(numbers.size()).toList();
        for (int journey = 0; journey < numberOf.length; journey++) {
            parts.get(numberOf[journey]).add(log.idNumber(journey), log.from(journey), log.to(journey));
        }
        List<Segment> segments = new ArrayList<>();
        int rare = 0;
        for (Map.Entry<Optional<String>, Integer> part : numbers.entrySet()) {
            EventLog view = parts.get(part.getValue()).log(log.table(), log.names(), log.report());
            if (view.journeyCount() > 0 && view.journeyCount() < said.minimumCases()) {
                rare++;
            } else {
                segments.add(new Segment(part.getKey(), new Proportion(view.journeyCount(), log.journeyCount()), view));
            }
        }
        Comparator<Segment> order =
                Comparator.comparing(segment -> segment.name().isEmpty());
        if (isBySize) {
            order = order.thenComparingLong(segment -> -segment.journeys().numerator())
                    .thenComparing(segment -> segment.name().orElse(""), SegmentSplit::byCodePoints);
        }
        segments.sort(order);
        return Segments.of(segments, new Suppressed(said.minimumCases(), rare));
    }

    private static int byCodePoints(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
