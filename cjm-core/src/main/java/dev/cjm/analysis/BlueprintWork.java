package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.ArrayGraph;
import dev.cjm.internal.Memo;
import dev.cjm.internal.Positions;
import dev.cjm.model.BackstageWork;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.WorkLane;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The work behind a map, what needs what, and which touchpoints need it: a graph from work to what needs it. */
final class BlueprintWork {
    private final List<BackstageWork> works;
    private final Positions workAt;
    private final ArrayGraph neededBy;
    private final List<List<Integer>> touchpoints = new ArrayList<>();
    private final Memo<BitSet> needingBackstage = new Memo<>(() -> needing(WorkLane.BACKSTAGE));
    private final Memo<BitSet> needingSupport = new Memo<>(() -> needing(WorkLane.SUPPORT));

    BlueprintWork(JourneyGraph graph) {
        Map<String, BackstageWork> byId = new LinkedHashMap<>();
        graph.touchpoints().forEach(each -> each.backstageWork().forEach(work -> byId.putIfAbsent(work.id(), work)));
        works = List.copyOf(byId.values());
        workAt = Positions.of(works, BackstageWork::id);
        neededBy = graphOfNeeds().reverse();
        works.forEach(each -> touchpoints.add(new ArrayList<>()));
        for (int i = 0; i < graph.touchpoints().size(); i++) {
            Touchpoint touchpoint = graph.touchpoints().get(i);
            for (BackstageWork each : touchpoint.backstageWork()) {
                touchpoints.get(workAt.of(each.id())).add(i);
            }
        }
    }

    List<BackstageWork> works() {
        return works;
    }

    /** −1 for work that the map does not have. */
    int position(BackstageWork work) {
        int at = workAt.of(work.id());
        return at >= 0 && works.get(at).equals(work) ? at : -1;
    }

    /** The lanes of the work that some work cannot do without, near and far. */
    Set<BlueprintLane> neededLanes(List<BackstageWork> some) {
        Set<BlueprintLane> lanes = EnumSet.noneOf(BlueprintLane.class);
        for (BackstageWork each : some) {
            int at = workAt.of(each.id());
            if (needingBackstage.get().get(at)) {
                lanes.add(BlueprintLane.BACKSTAGE);
            }
            if (needingSupport.get().get(at)) {
                lanes.add(BlueprintLane.SUPPORT);
            }
        }
        return lanes;
    }

    /** All work that needs work of a lane, near or far. */
    private BitSet needing(WorkLane lane) {
        int[] direct = IntStream.range(0, works.size())
                .filter(each -> works.get(each).lane() == lane)
                .flatMap(each -> IntStream.range(0, neededBy.outDegree(each))
                        .map(k -> neededBy.target(neededBy.outgoing(each, k))))
                .toArray();
        return neededBy.reachable(direct);
    }

    /** What fails with some work, itself among it. */
    BitSet failing(int work) {
        return neededBy.reachable(work);
    }

    /** The touchpoints that need any of some work, by place. */
    BitSet hit(BitSet some) {
        BitSet hit = new BitSet();
        some.stream().forEach(each -> touchpoints.get(each).forEach(hit::set));
        return hit;
    }

    /** How much fails with each piece of work, by how often a journey visits the touchpoints. */
    BlueprintReach reach(IntToDoubleFunction visits) {
        return new BlueprintReach(
                neededBy,
                touchpoints.stream()
                        .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                        .toList(),
                visits);
    }

    private ArrayGraph graphOfNeeds() {
        List<int[]> edges = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            for (String need : works.get(i).needs()) {
                int at = workAt.of(need);
                if (at >= 0) {
                    edges.add(new int[] {i, at});
                }
            }
        }
        int[] sources = edges.stream().mapToInt(each -> each[0]).toArray();
        int[] targets = edges.stream().mapToInt(each -> each[1]).toArray();
        return ArrayGraph.of(works.size(), sources, targets);
    }
}
