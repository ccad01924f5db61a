package dev.cjm.internal;

/** The whole table of the optimal string alignment, straight from its definition: the oracle for the fast one. */
final class PlainEditDistance {
    private PlainEditDistance() {}

    static int between(int[] left, int[] right) {
        int[][] edits = new int[left.length + 1][right.length + 1];
        for (int i = 0; i <= left.length; i++) {
            for (int j = 0; j <= right.length; j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : least(edits, left, right, i, j);
            }
        }
        return edits[left.length][right.length];
    }

    private static int least(int[][] edits, int[] left, int[] right, int i, int j) {
        int replaced = edits[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.min(least, 1 + edits[i - 2][j - 2]) : least;
    }
}
