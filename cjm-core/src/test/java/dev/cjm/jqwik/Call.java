package dev.cjm.jqwik;

/**
 * One call of a verb, to be made when the map is told.
 *
 * @param verb the verb, for example {@code TouchpointBuilder.feels(double)}
 * @param act makes the call
 */
record Call<B>(String verb, Act<? super B> act) {
    void tell(B builder, Telling telling) {
        if (act.tell(builder, telling)) {
            telling.scene().note(verb);
        }
    }

    /** Makes a call, or tells that it cannot be made here. */
    interface Act<B> {
        boolean tell(B builder, Telling telling);
    }
}
