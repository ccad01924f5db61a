package dev.cjm.jqwik;

/** A value to be, made when the rest of the map is known. */
interface Plan<T> {
    T make(Scene scene);
}
