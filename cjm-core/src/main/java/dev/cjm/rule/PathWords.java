package dev.cjm.rule;

import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.List;

/** A path in words; of a long one the beginning and the end. */
final class PathWords {
    private static final int MOST = 12;
    private static final int FIRST = 6;
    private static final int LAST = 5;

    private PathWords() {}

    static String of(PathSpace space, int[] walk) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < walk.length; i++) {
            if (walk.length <= MOST || i < FIRST || i >= walk.length - LAST) {
                words.add(Quoted.text(space.node(walk[i]).name()));
            } else if (i == FIRST) {
                words.add("… %s more …".formatted(walk.length - FIRST - LAST));
            }
        }
        return String.join(" → ", words);
    }

    static List<String> ids(PathSpace space, int[] walk) {
        List<String> ids = new ArrayList<>(walk.length);
        for (int vertex : walk) {
            ids.add(space.node(vertex).id());
        }
        return List.copyOf(ids);
    }
}
