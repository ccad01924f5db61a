package dev.cjm.jqwik;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The verbs of one builder, each with what it may be given. */
final class Verbs<B> {
    private final String builder;
    private final List<Tuple2<Integer, Arbitrary<Call<B>>>> verbs = new ArrayList<>();

    Verbs(Class<B> builder) {
        this.builder = builder.getSimpleName();
    }

    String label(String signature) {
        return builder + "." + signature;
    }

    /** Adds a verb that the rest of the map may rule out. */
    <V> Verbs<B> verb(int weight, String signature, Arbitrary<V> values, Saying<B, V> saying) {
        String label = label(signature);
        verbs.add(Tuple.of(
                weight,
                values.map(value -> new Call<>(label, (builder, telling) -> saying.say(builder, value, telling)))));
        return this;
    }

    /** Adds a verb that may be said as often as one likes. */
    <V> Verbs<B> each(String signature, Arbitrary<V> values, BiConsumer<B, V> saying) {
        return verb(1, signature, values, (builder, value, telling) -> {
            saying.accept(builder, value);
            return true;
        });
    }

    /** Adds a verb that is said once; the property is that of the signature. */
    <V> Verbs<B> once(String signature, Arbitrary<V> values, BiConsumer<B, V> saying) {
        return once(property(signature), signature, values, saying);
    }

    /** Adds one of several verbs that say the same property, which is said once. */
    <V> Verbs<B> once(String property, String signature, Arbitrary<V> values, BiConsumer<B, V> saying) {
        return verb(1, signature, values, (builder, value, telling) -> {
            boolean isFirst = telling.once(property);
            if (isFirst) {
                saying.accept(builder, value);
            }
            return isFirst;
        });
    }

    /** Adds a verb whose value needs the rest of the map. */
    <V> Verbs<B> onceMade(String property, String signature, Arbitrary<Plan<V>> plans, BiConsumer<B, V> saying) {
        return verb(1, signature, plans, (builder, plan, telling) -> {
            boolean isFirst = telling.once(property);
            if (isFirst) {
                saying.accept(builder, plan.make(telling.scene()));
            }
            return isFirst;
        });
    }

    /** Adds a verb for one value and another for several, where the values need the rest of the map. */
    <V> Verbs<B> made(
            String one,
            String all,
            Arbitrary<Plan<V>> plans,
            BiConsumer<B, V> saying,
            BiConsumer<B, Collection<V>> sayingAll) {
        verb(1, one, plans, (builder, plan, telling) -> {
            saying.accept(builder, plan.make(telling.scene()));
            return true;
        });
        return verb(1, all, plans.list().ofMaxSize(3), (builder, list, telling) -> {
            sayingAll.accept(
                    builder,
                    list.stream().map(plan -> plan.make(telling.scene())).toList());
            return true;
        });
    }

    /** Adds a verb that says one text, once. */
    Verbs<B> word(String signature, Words words, BiConsumer<B, String> saying) {
        return onceMade(property(signature), signature, texts(words), saying);
    }

    /** Adds a verb for one text of a list and another for several. */
    Verbs<B> words(
            String one,
            String all,
            Words words,
            BiConsumer<B, String> saying,
            BiConsumer<B, Collection<String>> sayingAll) {
        return made(one + "(String)", all + "(Collection)", texts(words), saying, sayingAll);
    }

    static Arbitrary<Plan<String>> texts(Words words) {
        return Voice.picks().map(pick -> scene -> scene.say(words, pick));
    }

    /** Some of the verbs. */
    Arbitrary<Calls<B>> upTo(int most) {
        return Choice.of(verbs).list().ofMaxSize(most).map(Calls::new);
    }

    private static String property(String signature) {
        return signature.substring(0, signature.indexOf('('));
    }

    /** Says a value, or tells that it cannot be said here. */
    interface Saying<B, V> {
        boolean say(B builder, V value, Telling telling);
    }
}
