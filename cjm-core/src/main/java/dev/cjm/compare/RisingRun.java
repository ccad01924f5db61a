package dev.cjm.compare;

import java.util.BitSet;

/** Finds a longest run of rising numbers: what can stay where it is, while all else moves. */
final class RisingRun {
    private RisingRun() {}

    /** The positions of one longest strictly rising subsequence, by patience sorting: n log n. */
    static BitSet of(int[] numbers) {
        int[] tails = new int[numbers.length];
        int[] before = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int pile = pile(numbers, tails, length, numbers[i]);
            before[i] = pile == 0 ? -1 : tails[pile - 1];
            tails[pile] = i;
            length = Math.max(length, pile + 1);
        }
        BitSet run = new BitSet(numbers.length);
        for (int at = length == 0 ? -1 : tails[length - 1]; at >= 0; at = before[at]) {
            run.set(at);
        }
        return run;
    }

    /** The first pile whose top is not below the number. */
    private static int pile(int[] numbers, int[] tails, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[tails[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
