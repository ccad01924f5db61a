package dev.cjm.jqwik;

import dev.cjm.model.Emotion;
import dev.cjm.model.EmotionBuilder;
import dev.cjm.model.TouchpointBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** How touchpoints feel: once to everybody, once to each persona. */
final class EmotionPlans {
    private static final Verbs<EmotionBuilder> VERBS = verbs();
    private static final String EVERYBODY = "";

    private EmotionPlans() {}

    static Verbs<TouchpointBuilder> addTo(Verbs<TouchpointBuilder> verbs) {
        return verbs.verb(6, "feels(int)", Scores.picks(), (touchpoint, pick, telling) -> {
                    OptionalInt score = Scores.whole(telling.scene().scale(), pick);
                    boolean isSaid = score.isPresent() && feelsOnce(telling, EVERYBODY);
                    if (isSaid) {
                        touchpoint.feels(score.getAsInt());
                    }
                    return isSaid;
                })
                .verb(8, "feels(double)", Scores.picks(), (touchpoint, pick, telling) -> {
                    boolean isSaid = feelsOnce(telling, EVERYBODY);
                    if (isSaid) {
                        touchpoint.feels(Scores.on(telling.scene().scale(), pick));
                    }
                    return isSaid;
                })
                .verb(4, "feels(String, int)", feelings(), (touchpoint, feeling, telling) -> {
                    OptionalInt score = Scores.whole(telling.scene().scale(), feeling.score);
                    Optional<String> persona = feeling.person(telling).filter(name -> score.isPresent());
                    persona.ifPresent(name -> touchpoint.feels(name, score.getAsInt()));
                    return persona.isPresent();
                })
                .verb(4, "feels(String, double)", feelings(), (touchpoint, feeling, telling) -> {
                    Optional<String> persona = feeling.person(telling);
                    persona.ifPresent(name -> touchpoint.feels(name, feeling.score(telling.scene())));
                    return persona.isPresent();
                })
                .verb(4, "feels(String, double, Consumer)", feelings(), (touchpoint, feeling, telling) -> {
                    Optional<String> persona = feeling.person(telling);
                    persona.ifPresent(name -> touchpoint.feels(
                            name,
                            feeling.score(telling.scene()),
                            emotion -> feeling.calls.tell(emotion, telling.scene())));
                    return persona.isPresent();
                })
                .verb(6, "feels(double, Consumer)", feelings(), (touchpoint, feeling, telling) -> {
                    Optional<String> persona = feeling.personOrAll(telling);
                    persona.ifPresent(name -> touchpoint.feels(
                            feeling.score(telling.scene()), emotion -> feeling.tell(emotion, name, telling.scene())));
                    return persona.isPresent();
                })
                .verb(2, "feels(Emotion)", feelings(), (touchpoint, feeling, telling) -> {
                    Optional<Emotion> emotion = feeling.make(telling);
                    emotion.ifPresent(touchpoint::feels);
                    return emotion.isPresent();
                })
                .verb(2, "emotions(Collection)", feelings().list().ofMaxSize(3), (touchpoint, feelings, telling) -> {
                    touchpoint.emotions(made(feelings, telling));
                    return true;
                });
    }

    private static Collection<Emotion> made(List<Feeling> feelings, Telling telling) {
        return feelings.stream()
                .flatMap(feeling -> feeling.make(telling).stream())
                .toList();
    }

    private static boolean feelsOnce(Telling telling, String persona) {
        return telling.once("feels:" + persona);
    }

    private static Arbitrary<Feeling> feelings() {
        return Combinators.combine(Scores.picks(), Voice.picks(), Arbitraries.of(false, true), VERBS.upTo(3))
                .as(Feeling::new);
    }

    private static Verbs<EmotionBuilder> verbs() {
        Verbs<EmotionBuilder> verbs = new Verbs<>(EmotionBuilder.class)
                .word("word(String)", Words.TEXT, EmotionBuilder::word)
                .once("arousal(double)", Values.shares(), EmotionBuilder::arousal);
        return EvidencePlans.addTo(
                verbs, "evidence", EmotionBuilder::evidence, EmotionBuilder::evidence, EmotionBuilder::evidence);
    }

    private record Feeling(int score, int person, boolean isPersonal, Calls<EmotionBuilder> calls) {
        double score(Scene scene) {
            return Scores.on(scene.scale(), score);
        }

        /** A persona of whom nothing was said here yet. */
        Optional<String> person(Telling telling) {
            return telling.scene().named("persona", person).filter(name -> feelsOnce(telling, name));
        }

        /** The same, or the empty name for everybody; empty if that was said. */
        Optional<String> personOrAll(Telling telling) {
            return isPersonal ? person(telling) : Optional.of(EVERYBODY).filter(all -> feelsOnce(telling, all));
        }

        Optional<Emotion> make(Telling telling) {
            return personOrAll(telling)
                    .map(name -> Emotion.of(score(telling.scene()), emotion -> tell(emotion, name, telling.scene())));
        }

        void tell(EmotionBuilder emotion, String persona, Scene scene) {
            if (!persona.equals(EVERYBODY)) {
                emotion.persona(persona);
                scene.note(VERBS.label("persona(String)"));
            }
            calls.tell(emotion, scene);
        }
    }
}
