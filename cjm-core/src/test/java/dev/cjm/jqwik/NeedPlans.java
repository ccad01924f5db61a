package dev.cjm.jqwik;

import dev.cjm.model.Need;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Needs of personas and stages: one text for each id of a map. */
final class NeedPlans {
    private NeedPlans() {}

    static <B> void addTo(
            Verbs<B> verbs,
            BiConsumer<B, String> telling,
            WithId<B> withId,
            BiConsumer<B, Need> adding,
            BiConsumer<B, Collection<Need>> addingAll) {
        verbs.verb(2, "need(String)", Voice.picks(), (builder, pick, here) -> {
                    String text = here.scene().say(Words.NEED, pick);
                    Optional<Need> need = Optional.of(Scene.derivedId(text))
                            .filter(id -> !id.isEmpty())
                            .flatMap(id -> here.scene().need(new Need(id, text)));
                    need.ifPresent(known -> telling.accept(builder, known.text()));
                    return need.isPresent();
                })
                .verb(1, "need(String, String)", NamePick.picks(), (builder, pick, here) -> {
                    Optional<Need> need = need(pick, here);
                    need.ifPresent(known -> withId.say(builder, known.id(), known.text()));
                    return need.isPresent();
                })
                .verb(1, "need(Need)", NamePick.picks(), (builder, pick, here) -> {
                    Optional<Need> need = need(pick, here);
                    need.ifPresent(known -> adding.accept(builder, known));
                    return need.isPresent();
                })
                .verb(1, "needs(Collection)", NamePick.picks().list().ofMaxSize(3), (builder, picks, here) -> {
                    List<Need> needs = picks.stream()
                            .flatMap(pick -> need(pick, here).stream())
                            .toList();
                    addingAll.accept(builder, needs);
                    return true;
                });
    }

    private static Optional<Need> need(NamePick pick, Telling here) {
        String text = here.scene().say(Words.NEED, pick.word());
        String id = pick.wantsOwnId() ? pick.ownId(here.scene().voice()) : Scene.derivedId(text);
        return id.isEmpty() ? Optional.empty() : here.scene().need(new Need(id, text));
    }

    /** The verb that says an id and a text. */
    interface WithId<B> {
        void say(B builder, String id, String text);
    }
}
