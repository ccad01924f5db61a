package dev.cjm.jqwik;

import dev.cjm.model.Channel;
import dev.cjm.model.ChannelSwitch;
import dev.cjm.model.Channels;
import dev.cjm.model.Comparison;
import dev.cjm.model.EvidenceBuilder;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.HandOff;
import dev.cjm.model.JourneyKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.MapReference;
import dev.cjm.model.MapState;
import dev.cjm.model.Medium;
import dev.cjm.model.MetricKind;
import dev.cjm.model.OpeningHours;
import dev.cjm.model.Phase;
import dev.cjm.model.SourceType;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.model.TransitionBuilder;
import dev.cjm.model.TransitionKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A map without mistakes, made of numbers: each number of a touchpoint decides what of it may differ.
 *
 * @param stages the numbers of the touchpoints of each stage
 * @param personas how many travel, 1 to 3
 * @param isFuture whether it is a map of the future
 */
record SoundMap(List<List<Integer>> stages, int personas, boolean isFuture) {
    private static final Channel HOTLINE =
            Channel.of("Hotline", c -> c.medium(Medium.HUMAN).availability(OpeningHours.ALWAYS));
    private static final List<Channel> CHANNELS = List.of(
            Channels.MOBILE_APP,
            Channels.EMAIL,
            Channels.CHAT,
            HOTLINE,
            Channels.STORE,
            Channels.COURIER,
            Channels.SOCIAL_MEDIA);
    private static final List<String> STEPS =
            List.of("Looks around", "Compares", "Asks a friend", "Pays", "Unpacks", "Calls", "Waits", "Comes back");
    private static final double[][] SHARES = {{1}, {0.6, 0.4}, {0.5, 0.3, 0.2}};

    static Arbitrary<JourneyMap> maps() {
        Arbitrary<List<List<Integer>>> stages = Arbitraries.integers()
                .between(0, 9999)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(3)
                .ofMaxSize(5);
        return Combinators.combine(stages, Arbitraries.integers().between(1, 3), Arbitraries.of(false, true))
                .as(SoundMap::new)
                .map(SoundMap::map)
                .withoutEdgeCases();
    }

    JourneyMap map() {
        JourneyMapBuilder map = JourneyMap.named("Sound journey")
                .goal("See how it is")
                .kind(JourneyKind.PURCHASE)
                .owner("Maria")
                .version("1")
                .teamMember("Maria", "Sales")
                .teamMember("Ion", "Support")
                .metric("Would recommend us", MetricKind.NPS)
                .dataSource("Survey", SourceType.SURVEY, d -> {})
                .dataSource("Web log", SourceType.ANALYTICS, d -> {});
        if (isFuture) {
            map.state(MapState.FUTURE).basedOn(MapReference.to("journey-of-today"));
        }
        for (int i = 0; i < personas; i++) {
            persona(map, i);
        }
        int first = 0;
        for (int i = 0; i < stages.size(); i++) {
            stage(map, i, first);
            first += stages.get(i).size();
        }
        return map.build();
    }

    private void persona(JourneyMapBuilder map, int i) {
        map.persona(
                "Persona " + i,
                p -> p.share(SHARES[personas - 1][i])
                        .researchBased()
                        .age(20 + i, 40 + i)
                        .role("Role " + i)
                        .goal("Goal " + i)
                        .need("need-" + i, "Need " + i)
                        .motivation("Motive " + i)
                        .frustration("Queues")
                        .joy("Sun")
                        .habit("Walks")
                        .prefers(channel(0))
                        .emotionalExperience("Calm")
                        .value("Health")
                        .picture("persona-" + i + ".png")
                        .quote("I like it so."));
    }

    private void stage(JourneyMapBuilder map, int number, int first) {
        Phase phase = number == 0 ? Phase.BEFORE : number == stages.size() - 1 ? Phase.AFTER : Phase.DURING;
        map.stage("Stage " + number, phase, s -> {
            s.goal("Get on");
            int size = stages.get(number).size();
            int parts = size > 1 ? stages.get(number).get(0) % 3 : 0; // how many of the halves are sub-stages
            int own = parts == 0 ? size : parts == 1 ? size / 2 : 0;
            touchpoints(s, number, first, 0, own);
            if (parts == 2) {
                s.stage("Stage " + number + ", first part", part -> touchpoints(part, number, first, 0, size / 2));
            }
            if (parts > 0) {
                s.stage("Stage " + number + ", last part", part -> touchpoints(part, number, first, size / 2, size));
            }
        });
    }

    private void touchpoints(StageBuilder stage, int number, int first, int from, int toExclusive) {
        for (int i = from; i < toExclusive; i++) {
            touchpoint(stage, first + i, stages.get(number).get(i));
        }
    }

    private void touchpoint(StageBuilder stage, int at, int number) {
        stage.touchpoint(STEPS.get(number % STEPS.size()), channel(at), t -> {
            t.id("step-" + at);
            facts(t, number);
            experience(t, at, number);
            flow(t, at, number);
        });
    }

    /** Neighbours in pairs are on one channel, so that customers do not switch all the time. */
    private Channel channel(int at) {
        List<Integer> all = stages.stream().flatMap(List::stream).toList();
        return CHANNELS.get(all.get(at / 2 * 2) % CHANNELS.size());
    }

    private void facts(TouchpointBuilder t, int number) {
        t.owner("Team " + number % 3)
                .motivation("Wants to get on")
                .action("Does it", a -> a.count(1 + number % 5).duration(Duration.ofSeconds(number % 90)))
                .asks("How long?", "A minute")
                .evidence(EvidenceKind.OBSERVED, evidence(SourceType.ANALYTICS, number));
        for (int i = 0; i < personas; i++) {
            t.serves("need-" + i);
        }
    }

    private static void experience(TouchpointBuilder t, int at, int number) {
        int feeling = number % 5 - 2;
        t.feels(feeling, e -> e.evidence(EvidenceKind.REPORTED, evidence(SourceType.SURVEY, number)))
                .thinks("Well")
                .pain("Pain " + at, p -> p.id("pain-" + at).severity(1 + number % 10))
                .expects(
                        "It works",
                        e -> e.id("expectation-" + at)
                                .comparison(Comparison.AS_EXPECTED)
                                .score(feeling))
                .opportunity("Opportunity " + at, o -> o.id("opportunity-" + at));
        if (at == 0) {
            t.momentOfTruth();
        }
    }

    private void flow(TouchpointBuilder t, int at, int number) {
        int last = stages.stream().mapToInt(List::size).sum() - 1;
        Consumer<TransitionBuilder> keeping =
                l -> l.handOff(HandOff.CONTEXT_KEPT).waiting(Duration.ofMinutes(number % 600));
        t.fails("Gives up", 0.05).recoversTo("step-" + (at == last ? at - 1 : at + 1), keeping);
        double leaving = number % 7 == 0 ? 0.05 : 0; // all have a pain that tells why
        if (at == last) {
            t.succeeds("Is happy", 0.95 - leaving);
        } else if (at + 2 <= last && number % 3 == 0) {
            t.leadsTo("step-" + (at + 1), 0.75, keeping.andThen(l -> planned(l, at)))
                    .leadsTo(
                            "step-" + (at + 2),
                            0.2 - leaving,
                            keeping.andThen(l -> l.kind(TransitionKind.ALTERNATIVE)));
        } else {
            t.leadsTo("step-" + (at + 1), 0.95 - leaving, keeping.andThen(l -> planned(l, at)));
        }
    }

    private void planned(TransitionBuilder transition, int from) {
        if (!channel(from).equals(channel(from + 1))) {
            transition.channelSwitch(ChannelSwitch.PLANNED);
        }
    }

    private static Consumer<EvidenceBuilder> evidence(SourceType type, int number) {
        return e -> e.sourceType(type).date(LocalDate.of(2026, 1 + number % 5, 1));
    }
}
