package dev.cjm.model;

import java.util.function.BiFunction;

/** Builds a part of a map on its own, outside any map. */
final class Standalone {
    private Standalone() {}

    static <T> T build(String noun, String name, BiFunction<Problems, Where, T> making) {
        Problems problems = new Problems();
        Where where = Where.root(noun, name);
        T value = making.apply(problems, where);
        if (!problems.isEmpty()) {
            problems.throwIfAny(where.words());
        }
        return value;
    }
}
