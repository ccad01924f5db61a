package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WalkStepProperties {
    private static final int VERTICES = 4;
    private static final int[] RANK = {2, 0, 3, 1, 7, 5, 6, 4};

    /** Steps of a random tree of walks; the edge to a vertex is one of two parallel ones. */
    private static List<WalkStep> tree(long seed, int size) {
        Random random = new Random(seed);
        VertexSequences sequences = VertexSequences.of(
                ArrayGraph.of(VERTICES, new int[] {0, 0, 0, 0, 0, 0, 0, 0}, new int[] {0, 1, 2, 3, 0, 1, 2, 3}));
        List<WalkStep> steps = new ArrayList<>();
        steps.add(new WalkStep(WalkStep.ROOT, -1, 0, sequences.begin(), true));
        Set<List<Integer>> taken = new HashSet<>();
        for (int i = 1; i < size; i++) {
            int before = Math.max(0, i - 1 - random.nextInt(3));
            int edge = random.nextInt(2 * VERTICES);
            while (!taken.add(List.of(before, edge))) {
                edge = (edge + 1) % (2 * VERTICES);
            }
            WalkStep parent = steps.get(before);
            int target = edge % VERTICES;
            long sequence = sequences.extend(parent.sequence(), edge, target);
            steps.add(new WalkStep(parent, edge, target, sequence, random.nextInt(4) == 0));
        }
        return steps;
    }

    private static List<WalkStep> wayTo(WalkStep end) {
        List<WalkStep> way = new ArrayList<>();
        for (WalkStep step = end; step != WalkStep.ROOT; step = step.parent()) {
            way.add(0, step);
        }
        return way;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void any_step_of_a_walk_is_found_by_its_depth(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
        WalkStep end = tree(seed, size).get(size - 1);
        List<WalkStep> way = wayTo(end);
        for (int depth = 1; depth <= way.size(); depth++) {
            assertSame(way.get(depth - 1), end.at(depth));
        }
        assertSame(WalkStep.ROOT, end.at(0));
        assertEquals(way.size(), end.depth());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_first_turn_after_a_depth_is_found(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
        WalkStep end = tree(seed, size).get(size - 1);
        List<WalkStep> way = wayTo(end);
        for (int depth = 0; depth < end.lastTurn(); depth++) {
            int after = depth;
            WalkStep expected = way.stream()
                    .filter(step -> step.lastTurn() == step.depth() && step.depth() > after)
                    .findFirst()
                    .orElseThrow();
            assertSame(expected, end.firstTurnAfter(depth));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void walks_have_the_same_sequence_exactly_if_they_have_the_same_vertices(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int size) {
        List<WalkStep> steps = tree(seed, size);
        for (WalkStep a : steps) {
            for (WalkStep b : steps) {
                assertEquals(vertices(a).equals(vertices(b)), a.sequence() == b.sequence());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_first_difference_decides(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int size) {
        List<WalkStep> steps = tree(seed, size);
        for (WalkStep a : steps) {
            for (WalkStep b : steps) {
                if (a != b && a.depth() == b.depth()) {
                    assertEquals(firstDifference(edges(a), edges(b)), WalkStep.compareEdges(a, b, RANK));
                    if (a.sequence() != b.sequence()) {
                        assertEquals(firstDifference(vertices(a), vertices(b)), WalkStep.compareVertices(a, b, RANK));
                    }
                }
            }
        }
    }

    /** The counter is moved to and fro between all walks. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void visits_are_counted_for_the_walk_asked_for(@ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int size) {
        VisitCounter counter = new VisitCounter(VERTICES);
        List<WalkStep> steps = tree(seed, size);
        for (int i = 0; i < size; i++) {
            WalkStep end = steps.get((int) (i * 37L % size));
            counter.moveTo(end);
            for (int vertex = 0; vertex < VERTICES; vertex++) {
                int current = vertex;
                long expected =
                        vertices(end).stream().filter(other -> other == current).count();
                assertEquals(expected, counter.visits(vertex));
            }
        }
    }

    private static List<Integer> vertices(WalkStep end) {
        return wayTo(end).stream().map(WalkStep::vertex).toList();
    }

    private static List<Integer> edges(WalkStep end) {
        return wayTo(end).stream().map(WalkStep::edge).toList();
    }

    private static int firstDifference(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return Integer.compare(RANK[a.get(i)], RANK[b.get(i)]);
            }
        }
        return 0;
    }
}
