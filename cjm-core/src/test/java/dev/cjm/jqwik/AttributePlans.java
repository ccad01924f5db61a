package dev.cjm.jqwik;

import net.jqwik.api.Combinators;

/** Facts that the model has no word for. */
final class AttributePlans {
    private AttributePlans() {}

    static <B> void addTo(Verbs<B> verbs, Saying<B> saying) {
        verbs.verb(
                1,
                "attribute(String, String)",
                Combinators.combine(Voice.picks(), Voice.picks()).as(net.jqwik.api.Tuple::of),
                (builder, picks, telling) -> {
                    String key = telling.scene().say(Words.KEY, picks.get1());
                    boolean isFirst = telling.once("attributes:" + key);
                    if (isFirst) {
                        saying.say(builder, key, telling.scene().say(Words.TEXT, picks.get2()));
                    }
                    return isFirst;
                });
    }

    /** The verb. */
    interface Saying<B> {
        void say(B builder, String key, String text);
    }
}
