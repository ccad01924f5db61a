package dev.cjm.jqwik;

import dev.cjm.jqwik.Telling.Named;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointBuilder;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A touchpoint to be.
 *
 * @param name its name
 * @param channel the number of its channel
 * @param style how it is told
 * @param calls what is said about it
 * @param edges where it leads
 * @param parts into how many parts its likelihoods are cut
 */
record TouchpointPlan(
        NamePick name, int channel, Style style, Calls<TouchpointBuilder> calls, List<EdgePlan> edges, int parts) {
    private static final int MOST_FACTS = 8;
    static final Verbs<TouchpointBuilder> VERBS =
            ContextPlans.addTo(ExperiencePlans.addTo(IntentPlans.addTo(new Verbs<>(TouchpointBuilder.class))));

    static Arbitrary<TouchpointPlan> plans(MapOptions options) {
        Arbitrary<Integer> parts = Choice.simply(
                10,
                20,
                Tuple.of(4, Arbitraries.just(100)),
                Tuple.of(1, Arbitraries.just(3)),
                Tuple.of(1, Arbitraries.just(7)),
                Tuple.of(1, Arbitraries.just(1000)));
        return Combinators.combine(
                        NamePick.picks(),
                        Voice.picks(),
                        Style.styles(),
                        VERBS.upTo(options.hasFacts() ? MOST_FACTS : 0),
                        EdgePlan.plans(options).list().ofMaxSize(3),
                        parts)
                .as(TouchpointPlan::new);
    }

    /** A touchpoint that stands alone. */
    Touchpoint alone(Scene scene) {
        Named named = new Telling(scene).named("touchpoint", Words.TOUCHPOINT, name);
        return Touchpoint.of(named.name(), scene.channel(channel), touchpoint -> tell(touchpoint, named, scene));
    }

    /** Says its id and facts. */
    void tell(TouchpointBuilder touchpoint, Named named, Scene scene) {
        if (named.isOwn()) {
            touchpoint.id(named.id());
            scene.note(VERBS.label("id(String)"));
        }
        calls.tell(touchpoint, scene);
    }
}
