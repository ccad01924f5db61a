package dev.cjm.jqwik;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The telling of one value: each single fact once, each id once. */
final class Telling {
    private final Scene scene;
    private final Set<String> said = new HashSet<>();

    Telling(Scene scene) {
        this.scene = scene;
    }

    Scene scene() {
        return scene;
    }

    /** Whether this is said for the first time. */
    boolean once(String fact) {
        return said.add(fact);
    }

    /** A name with an id that is free here, of its own if it must be. */
    Named named(String sort, Words words, NamePick pick) {
        return named(sort, words, pick, this::once);
    }

    /** A name with an id that is free in the whole map, of its own if it must be. */
    Named namedInMap(String sort, Words words, NamePick pick) {
        return named(sort, words, pick, scene::take);
    }

    private Named named(String sort, Words words, NamePick pick, Predicate<String> isFree) {
        String name = scene.say(words, pick.word());
        String derived = Scene.derivedId(name);
        String wanted = pick.wantsOwnId() ? pick.ownId(scene.voice()) : derived;
        String stem = wanted.isEmpty() ? sort : wanted;
        String id = stem;
        for (int k = 2; !isFree.test(sort + ":" + id); k++) {
            id = stem + "-" + k;
        }
        return new Named(name, id, !id.equals(derived));
    }

    /** A name of which a free id can be made; empty if it cannot. */
    Optional<Named> derivable(String sort, Words words, NamePick pick) {
        String name = scene.say(words, pick.word());
        String id = Scene.derivedId(name);
        return id.isEmpty() || !once(sort + ":" + id) ? Optional.empty() : Optional.of(new Named(name, id, false));
    }

    /**
     * A name that is settled.
     *
     * @param name the name
     * @param id the id
     * @param isOwn whether the id has to be said
     */
    record Named(String name, String id, boolean isOwn) {}
}
