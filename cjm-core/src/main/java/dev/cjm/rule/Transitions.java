package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.ChannelSwitch;
import dev.cjm.model.HandOff;
import dev.cjm.model.Node;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionKind;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Facts about transitions, for {@code that} and {@code should}. */
public final class Transitions {
    /** They lead to a touchpoint whose first channel is another one. */
    public static final Described<Transition> CHANGE_THE_CHANNEL =
            Described.byGraph("change the channel", graph -> each -> changesChannel(graph, each));

    /** The next place knows what went before. */
    public static final Described<Transition> KEEP_THE_CONTEXT =
            Described.of("keep the context", each -> each.handOff().equals(Optional.of(HandOff.CONTEXT_KEPT)));

    /** The customer has to start over. */
    public static final Described<Transition> LOSE_THE_CONTEXT =
            Described.of("lose the context", each -> each.handOff().equals(Optional.of(HandOff.CONTEXT_LOST)));

    /** Customers have no choice but to change the channel. */
    public static final Described<Transition> FORCE_A_SWITCH = Described.of(
            "force a switch of channels", each -> each.channelSwitch().equals(Optional.of(ChannelSwitch.FORCED)));

    /** They say how likely they are. */
    public static final Described<Transition> HAVE_A_LIKELIHOOD =
            Described.of("have a likelihood", each -> each.likelihood().isPresent());

    /** They say when they are taken. */
    public static final Described<Transition> HAVE_A_CONDITION =
            Described.of("have a condition", each -> each.condition().isPresent());

    /** They say how long customers wait, even if it is not at all. */
    public static final Described<Transition> SAY_HOW_LONG_IT_TAKES =
            Described.of("say how long it takes", each -> each.waiting().isPresent());

    /** Something went wrong. */
    public static final Described<Transition> ARE_FAILURES =
            Described.of("are a failure", each -> each.kind() == TransitionKind.FAILURE);

    /** Customers are back on track. */
    public static final Described<Transition> ARE_RECOVERIES =
            Described.of("are a recovery", each -> each.kind() == TransitionKind.RECOVERY);

    /** They lead to an outcome. */
    public static final Described<Transition> END_THE_JOURNEY =
            Described.byGraph("end the journey", graph -> each -> !(graph.target(each) instanceof Touchpoint));

    /** They lie on a loop: customers who take them can come back. */
    public static final Described<Transition> LIE_ON_A_LOOP = Described.byGraph("lie on a loop", graph -> {
        Map<String, Integer> componentOf = new HashMap<>();
        for (Set<Node> component : graph.components()) {
            int number = componentOf.size();
            component.forEach(node -> componentOf.put(node.id(), number));
        }
        return each -> Objects.equals(componentOf.get(each.source()), componentOf.get(each.target()));
    });

    private Transitions() {}

    /**
     * Describes transitions on which customers wait longer than that.
     *
     * @param limit the longest time that is not too long; one that says no time is not longer
     * @return the fact
     */
    public static Described<Transition> waitLongerThan(Duration limit) {
        Objects.requireNonNull(limit, "limit");
        return Described.<Transition>of(
                        "let customers wait longer than " + Durations.words(limit),
                        each -> each.waiting()
                                .filter(time -> time.compareTo(limit) > 0)
                                .isPresent())
                .withDetail(each -> each.waiting().map(Durations::words).orElse(""));
    }

    static boolean changesChannel(JourneyGraph graph, Transition transition) {
        return graph.target(transition) instanceof Touchpoint target
                && !target.channel()
                        .id()
                        .equals(graph.source(transition).channel().id());
    }
}
