package dev.cjm.jqwik;

import dev.cjm.jqwik.Telling.Named;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A sort of named values that belong to another: pains of a touchpoint, figures of a stage.
 *
 * @param <M> what must be said beside the name
 * @param <N> the builder of the values
 * @param <T> the values
 * @param sort what it is called among the ids
 * @param words the words that its names are made of
 * @param musts what must be said beside the name
 * @param verbs the verbs of the builder
 * @param idVerb gives it an id of its own
 * @param making makes a value that stands alone
 * @param known what others know it as; empty if nobody names it
 */
record Family<M, N, T>(
        String sort,
        Words words,
        Arbitrary<M> musts,
        Verbs<N> verbs,
        BiConsumer<N, String> idVerb,
        Making<M, N, T> making,
        String known) {
    private static final int MOST_FACTS = 4;

    /** Adds the four verbs of the family to those of the owner: bare, with details, ready-made, several. */
    <B> void addTo(
            Verbs<B> owner,
            int weight,
            String verb,
            String must,
            Bare<B, M> bare,
            Told<B, M, N> told,
            Ready<B, T> ready) {
        owner.verb(weight, verb + "(String" + must + ")", members(), (builder, member, telling) -> {
            Optional<Named> named = telling.derivable(sort, words, member.pick);
            named.ifPresent(given -> {
                bare.say(builder, given.name(), member.must);
                know(telling.scene(), given);
            });
            return named.isPresent();
        });
        owner.verb(2 * weight, verb + "(String" + must + ", Consumer)", members(), (builder, member, telling) -> {
            Named named = telling.named(sort, words, member.pick);
            told.say(builder, named.name(), member.must, details(member, named, telling.scene()));
            know(telling.scene(), named);
            return true;
        });
        String type = ready.type().getSimpleName();
        owner.verb(weight, verb + "(" + type + ")", members(), (builder, member, telling) -> {
            ready.one(builder, make(member, telling));
            return true;
        });
        owner.verb(weight, ready.all() + "(Collection)", members().list().ofMaxSize(3), (builder, list, telling) -> {
            ready.several(
                    builder, list.stream().map(member -> make(member, telling)).toList());
            return true;
        });
    }

    /** Plans of one that stands alone. */
    Arbitrary<Plan<T>> alone() {
        return members().map(member -> scene -> make(member, new Telling(scene)));
    }

    private Arbitrary<Member<M, N>> members() {
        return Combinators.combine(NamePick.picks(), musts, verbs.upTo(MOST_FACTS))
                .as(Member::new);
    }

    private T make(Member<M, N> member, Telling telling) {
        Named named = telling.named(sort, words, member.pick);
        T value = making.make(named.name(), member.must, details(member, named, telling.scene()));
        know(telling.scene(), named);
        return value;
    }

    private Consumer<N> details(Member<M, N> member, Named named, Scene scene) {
        return builder -> {
            if (named.isOwn()) {
                idVerb.accept(builder, named.id());
                scene.note(verbs.label("id(String)"));
            }
            member.calls.tell(builder, scene);
        };
    }

    private void know(Scene scene, Named named) {
        if (!known.isEmpty()) {
            scene.know(known, named.id());
        }
    }

    private record Member<M, N>(NamePick pick, M must, Calls<N> calls) {}

    /** Makes a value. */
    interface Making<M, N, T> {
        T make(String name, M must, Consumer<N> details);
    }

    /** The verb that says a name and no more. */
    interface Bare<B, M> {
        void say(B builder, String name, M must);
    }

    /** The verb that says a name and details. */
    interface Told<B, M, N> {
        void say(B builder, String name, M must, Consumer<N> details);
    }

    /** The verbs that take ready-made values. */
    record Ready<B, T>(Class<T> type, String all, BiConsumer<B, T> adding, BiConsumer<B, Collection<T>> addingAll) {
        void one(B builder, T value) {
            adding.accept(builder, value);
        }

        void several(B builder, Collection<T> values) {
            addingAll.accept(builder, values);
        }
    }
}
