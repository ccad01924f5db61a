package dev.cjm.internal;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * A priority queue with a place of its own for the first element.
 *
 * <p>A search that follows one walk adds an element and takes it back at once. Here that costs one comparison, not a
 * way up and down the heap.
 */
final class WalkQueue {
    private final Comparator<PartialWalk> order;
    private final PriorityQueue<PartialWalk> others;
    private @Nullable PartialWalk first;

    WalkQueue(Comparator<PartialWalk> order) {
        this.order = order;
        others = new PriorityQueue<>(order);
    }

    void add(PartialWalk walk) {
        PartialWalk least = first == null ? others.peek() : first;
        if (least != null && order.compare(walk, least) >= 0) {
            others.add(walk);
        } else {
            if (first != null) {
                others.add(first);
            }
            first = walk;
        }
    }

    @Nullable
    PartialWalk poll() {
        if (first == null) {
            return others.poll();
        }
        PartialWalk walk = first;
        first = null;
        return walk;
    }

    boolean isEmpty() {
        return first == null && others.isEmpty();
    }

    void clear() {
        first = null;
        others.clear();
    }
}
