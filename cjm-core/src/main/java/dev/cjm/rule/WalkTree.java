package dev.cjm.rule;

import java.util.Arrays;

/** Walks that grow step by step, each known by a number; they share their beginnings. */
final class WalkTree {
    private int[] vertices = new int[64];
    private int[] parents = new int[64];
    private int size;

    /** A walk of one vertex has the parent −1. */
    int add(int vertex, int parent) {
        if (size == vertices.length) {
            vertices = Arrays.copyOf(vertices, size * 2);
            parents = Arrays.copyOf(parents, size * 2);
        }
        vertices[size] = vertex;
        parents[size] = parent;
        return size++;
    }

    int size() {
        return size;
    }

    int last(int walk) {
        return vertices[walk];
    }

    /** From the first vertex to the last one. */
    int[] walk(int walk) {
        int length = 0;
        for (int at = walk; at >= 0; at = parents[at]) {
            length++;
        }
        int[] all = new int[length];
        for (int at = walk; at >= 0; at = parents[at]) {
            all[--length] = vertices[at];
        }
        return all;
    }
}
