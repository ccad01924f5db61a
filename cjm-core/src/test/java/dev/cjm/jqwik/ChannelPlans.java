package dev.cjm.jqwik;

import dev.cjm.jqwik.Telling.Named;
import dev.cjm.model.Channel;
import dev.cjm.model.ChannelBuilder;
import dev.cjm.model.Channels;
import dev.cjm.model.Medium;
import dev.cjm.model.OpeningHours;
import dev.cjm.model.Ownership;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Channels of a map's own; all others are of the catalogue. */
final class ChannelPlans {
    private static final Verbs<ChannelBuilder> VERBS = new Verbs<>(ChannelBuilder.class)
            .once("medium(Medium)", Arbitraries.of(Medium.class), ChannelBuilder::medium)
            .once("ownership(Ownership)", Arbitraries.of(Ownership.class), ChannelBuilder::ownership)
            .once("cost(Money)", Values.money(), ChannelBuilder::cost)
            .each("availability(OpeningHours)", hours(), ChannelBuilder::availability)
            .each("availabilities(Collection)", hours().list().ofMaxSize(2), ChannelBuilder::availabilities)
            .word("icon(String)", Words.TEXT, ChannelBuilder::icon);

    private ChannelPlans() {}

    static Arbitrary<Plan<Channel>> plans() {
        return Combinators.combine(NamePick.picks(), VERBS.upTo(4))
                .as((pick, calls) -> scene -> make(pick, calls, scene));
    }

    /** One of these or of the catalogue; 0 is the web site. */
    static Channel pick(List<Channel> own, int pick) {
        if (pick == 0) {
            return Channels.WEB;
        }
        List<Channel> catalogue = Channels.catalogue();
        int index = (pick - 1) % (2 * own.size() + catalogue.size() + 1);
        if (index < 2 * own.size()) {
            return own.get(index / 2);
        }
        index -= 2 * own.size();
        return index < catalogue.size() ? catalogue.get(index) : Channels.UNKNOWN;
    }

    private static Channel make(NamePick pick, Calls<ChannelBuilder> calls, Scene scene) {
        Named named = new Telling(scene).namedInMap("channel", Words.CHANNEL, pick);
        return Channel.of(named.name(), channel -> {
            if (named.isOwn()) {
                channel.id(named.id());
                scene.note(VERBS.label("id(String)"));
            }
            calls.tell(channel, scene);
        });
    }

    private static Arbitrary<OpeningHours> hours() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(5),
                        Values.ints(0, 23),
                        Arbitraries.of(
                                LocalTime.MIDNIGHT, LocalTime.of(18, 30), LocalTime.of(23, 59, 59), LocalTime.MAX))
                .as((days, opens, closes) -> new OpeningHours(days, LocalTime.of(opens, 0), closes));
    }
}
