package dev.cjm.jqwik;

import java.util.List;

/** What is said about one value, in order. */
record Calls<B>(List<Call<B>> list) {
    boolean isEmpty() {
        return list.isEmpty();
    }

    /** Says it; what cannot be said here is left out. */
    void tell(B builder, Scene scene) {
        Telling telling = new Telling(scene);
        list.forEach(call -> call.tell(builder, telling));
    }
}
