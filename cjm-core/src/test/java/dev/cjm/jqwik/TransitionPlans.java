package dev.cjm.jqwik;

import dev.cjm.model.ChannelSwitch;
import dev.cjm.model.Decider;
import dev.cjm.model.HandOff;
import dev.cjm.model.TransitionBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What is said about a transition beside its ends, kind and likelihood. */
final class TransitionPlans {
    private static final Verbs<TransitionBuilder> VERBS = new Verbs<>(TransitionBuilder.class)
            .verb(1, "id(String)", Values.ints(1, 40), (transition, pick, telling) -> {
                String id = new NamePick(0, pick).ownId(telling.scene().voice());
                boolean isFree = telling.once("id") && telling.scene().take("transition:" + id);
                if (isFree) {
                    transition.id(id);
                }
                return isFree;
            })
            .word("condition(String)", Words.TEXT, TransitionBuilder::condition)
            .once("waiting(Duration)", Values.durations(), TransitionBuilder::waiting)
            .once("handOff(HandOff)", Arbitraries.of(HandOff.class), TransitionBuilder::handOff)
            .once("channelSwitch(ChannelSwitch)", Arbitraries.of(ChannelSwitch.class), TransitionBuilder::channelSwitch)
            .once("decidedBy(Decider)", Arbitraries.of(Decider.class), TransitionBuilder::decidedBy);

    private TransitionPlans() {}

    static Arbitrary<Calls<TransitionBuilder>> calls() {
        return VERBS.upTo(3);
    }

    static String label(String signature) {
        return VERBS.label(signature);
    }
}
