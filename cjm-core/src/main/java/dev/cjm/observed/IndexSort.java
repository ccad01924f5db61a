package dev.cjm.observed;

/** Sorts numbers by an order of their own, stably and without boxes. */
final class IndexSort {
    private static final int SHORT = 24;

    private IndexSort() {}

    /** Compares two numbers. */
    interface Order {
        int compare(int one, int other);
    }

    /** Sorts a part of an array; what is in order already costs one pass. */
    static void sort(int[] numbers, int start, int end, Order order) {
        int sorted = start + 1;
        while (sorted < end && order.compare(numbers[sorted - 1], numbers[sorted]) <= 0) {
            sorted++;
        }
        if (sorted >= end) {
            return;
        }
        for (int from = start; from < end; from += SHORT) {
            insert(numbers, from, Math.min(end, from + SHORT), order);
        }
        if (end - start > SHORT) {
            merge(numbers, start, end, order);
        }
    }

    private static void insert(int[] numbers, int start, int end, Order order) {
        for (int i = start + 1; i < end; i++) {
            int number = numbers[i];
            int at = i;
            while (at > start && order.compare(numbers[at - 1], number) > 0) {
                numbers[at] = numbers[at - 1];
                at--;
            }
            numbers[at] = number;
        }
    }

    private static void merge(int[] numbers, int start, int end, Order order) {
        int length = end - start;
        int[] source = new int[length];
        int[] target = new int[length];
        System.arraycopy(numbers, start, source, 0, length);
        for (long width = SHORT; width < length; width *= 2) {
            for (long from = 0; from < length; from += 2 * width) {
                int middle = (int) Math.min(length, from + width);
                int to = (int) Math.min(length, from + 2 * width);
                merge(source, target, (int) from, middle, to, order);
            }
            int[] swapped = source;
            source = target;
            target = swapped;
        }
        System.arraycopy(source, 0, numbers, start, length);
    }

    private static void merge(int[] source, int[] target, int from, int middle, int to, Order order) {
        int left = from;
        int right = middle;
        for (int at = from; at < to; at++) {
            boolean takeLeft = right >= to || (left < middle && order.compare(source[left], source[right]) <= 0);
            target[at] = takeLeft ? source[left++] : source[right++];
        }
    }
}
