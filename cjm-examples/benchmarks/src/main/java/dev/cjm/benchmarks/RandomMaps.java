package dev.cjm.benchmarks;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Maps of any size with one entry and one outcome, always the same for the same seed. */
final class RandomMaps {
    private final Random random;

    private RandomMaps(long seed) {
        random = new Random(seed);
    }

    /** About 2.7 transitions for each touchpoint; with loops, every tenth one leads back. */
    static JourneyMap of(int touchpoints, boolean hasLoops) {
        return new RandomMaps(touchpoints).map(touchpoints, hasLoops);
    }

    private JourneyMap map(int size, boolean hasLoops) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean isFirst = i == 0;
            touchpoints.add(Touchpoint.of("T" + i, Channels.WEB, touchpoint -> {
                touchpoint.feels(random.nextInt(5) - 2);
                if (isFirst) {
                    touchpoint.entry(1);
                }
            }));
            transitions.addAll(ways(i, size, hasLoops));
        }
        JourneyMapBuilder map = JourneyMap.named("Random " + size).outcome("Done", OutcomeKind.SUCCESS);
        for (int from = 0; from < size; from += 100) {
            List<Touchpoint> part = touchpoints.subList(from, Math.min(size, from + 100));
            map.stage(Stage.of("Stage " + from, stage -> stage.touchpoints(part)));
        }
        return map.transitions(transitions).build();
    }

    private List<Transition> ways(int from, int size, boolean hasLoops) {
        Set<String> targets = new LinkedHashSet<>();
        targets.add(name(from + 1, size));
        targets.add(name(from + 1 + random.nextInt(50), size));
        if (random.nextInt(10) < 7) {
            boolean isBack = hasLoops && from > 0 && random.nextInt(7) == 0;
            targets.add(
                    isBack
                            ? name(Math.max(0, from - 1 - random.nextInt(50)), size)
                            : name(from + 1 + random.nextInt(50), size));
        }
        List<Transition> ways = new ArrayList<>();
        double left = 1;
        for (String target : targets) {
            double likelihood = Math.rint(left * (0.2 + 0.6 * random.nextDouble()) * 1e6) / 1e6;
            left -= likelihood;
            ways.add(Transition.of("t" + from, target, way -> way.likelihood(likelihood)));
        }
        return ways;
    }

    private static String name(int index, int size) {
        return index < size ? "t" + index : "done";
    }
}
