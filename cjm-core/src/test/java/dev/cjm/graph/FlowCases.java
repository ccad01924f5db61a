package dev.cjm.graph;

import dev.cjm.model.Channel;
import dev.cjm.model.ChannelSwitch;
import dev.cjm.model.Channels;
import dev.cjm.model.HandOff;
import dev.cjm.model.Money;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionBuilder;
import dev.cjm.model.TransitionKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random small maps: loops, parallel transitions, drop-off, several entries and outcomes, awkward likelihoods; several channels, hand-offs,
 * waits and pains.
 */
public final class FlowCases {
    private static final List<OutcomeKind> KINDS = List.of(OutcomeKind.values());
    private static final List<TransitionKind> TRANSITION_KINDS = List.of(TransitionKind.values());
    private static final BigDecimal LEAST_LEFT = new BigDecimal("0.001");

    private static final List<Channel> CHANNELS = List.of(
            Channels.WEB,
            Channels.PHONE,
            Channels.WORD_OF_MOUTH,
            Channel.of("Shop", shop -> shop.cost(Money.of("0.10", "EUR"))),
            Channel.of("Desk", desk -> desk.cost(Money.of("0.20", "EUR"))));
    private static final List<HandOff> HAND_OFFS = List.of(HandOff.values());
    private static final List<ChannelSwitch> SWITCHES = List.of(ChannelSwitch.values());

    private final Random random;
    private final List<String> ids;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();
    private final List<Integer> transitionIds;

    private FlowCases(Random random, int touchpoints, int outcomes) {
        this.random = random;
        ids = IntStream.range(0, touchpoints).mapToObj(i -> "t" + i).collect(Collectors.toList());
        Collections.shuffle(ids, random);
        for (int i = 0; i < outcomes; i++) {
            String id = "o" + i;
            OutcomeKind kind = KINDS.get((i + random.nextInt(2)) % KINDS.size());
            this.outcomes.add(Outcome.of("End " + i, kind, outcome -> outcome.id(id)));
        }
        Collections.shuffle(this.outcomes, random);
        transitionIds = IntStream.range(100, 200).boxed().collect(Collectors.toList());
        Collections.shuffle(transitionIds, random);
    }

    /**
     * Makes maps of one to six touchpoints.
     *
     * @return maps with and without loops
     */
    public static Arbitrary<FlowCase> any() {
        return Arbitraries.of(true, false).flatMap(FlowCases::small);
    }

    /**
     * Makes maps of one to six touchpoints where nobody comes back to where they were.
     *
     * @return maps without loops
     */
    public static Arbitrary<FlowCase> acyclic() {
        return small(false);
    }

    private static Arbitrary<FlowCase> small(boolean isCyclic) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs())
                .as((touchpoints, outcomes, ways, entries, seed) ->
                        new FlowCases(new Random(seed), touchpoints, outcomes).make(ways, entries, isCyclic));
    }

    private FlowCase make(int mostWays, int entries, boolean isCyclic) {
        for (int i = 0; i < ids.size(); i++) {
            List<String> targets = new ArrayList<>();
            for (int ways = random.nextInt(mostWays + 1); ways > 0; ways--) {
                targets.add(target(i, isCyclic));
            }
            transitions(ids.get(i), targets);
        }
        List<Touchpoint> touchpoints = new ArrayList<>();
        double[] shares = entryShares(entries);
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            double share = i < shares.length ? shares[i] : Double.NaN;
            Channel channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
            touchpoints.add(Touchpoint.of("Name of " + id, channel, touchpoint -> {
                touchpoint.id(id);
                also(channel).ifPresent(touchpoint::alsoOn);
                hurt(touchpoint);
                if (share == -1) {
                    touchpoint.entry();
                } else if (!Double.isNaN(share)) {
                    touchpoint.entry(share);
                }
            }));
        }
        Collections.shuffle(transitions, random);
        return new FlowCase(touchpoints, outcomes, transitions);
    }

    private Optional<Channel> also(Channel channel) {
        Channel other = CHANNELS.get(random.nextInt(CHANNELS.size()));
        return random.nextInt(3) > 0 || other.equals(channel) ? Optional.empty() : Optional.of(other);
    }

    private void hurt(TouchpointBuilder touchpoint) {
        for (int i = random.nextInt(4); i > 0; i--) {
            int severity = random.nextInt(11);
            int affects = random.nextInt(5);
            touchpoint.pain("Pain " + i, pain -> {
                if (severity > 0) {
                    pain.severity(severity);
                }
                if (affects > 0) {
                    pain.affects(affects / 10.0);
                }
            });
        }
    }

    /** Ends are as frequent as touchpoints, so that walks are of all lengths. */
    private String target(int source, boolean isCyclic) {
        int first = isCyclic ? 0 : source + 1;
        if (first == ids.size() || random.nextInt(4) == 0) {
            return outcomes.get(random.nextInt(outcomes.size())).id();
        }
        return ids.get(first + random.nextInt(ids.size() - first));
    }

    private void transitions(String source, List<String> targets) {
        int scheme = random.nextInt(6);
        BigDecimal left = BigDecimal.ONE;
        for (int k = 0; k < targets.size(); k++) {
            double wanted = likelihood(scheme, targets.size(), left.doubleValue());
            boolean isStated = random.nextInt(5) > 0;
            BigDecimal rest = left.subtract(BigDecimal.valueOf(isStated ? wanted : 0));
            boolean isPossible = rest.signum() >= 0;
            if (isStated && isPossible) {
                left = rest;
            }
            add(source, targets.get(k), isStated, isPossible ? wanted : 0);
        }
        if (left.compareTo(LEAST_LEFT) < 0) {
            transitions.replaceAll(each -> each.source().equals(source) ? notSharing(each) : each);
        }
    }

    private void add(String source, String target, boolean isStated, double likelihood) {
        String id = "x" + transitionIds.get(transitions.size());
        TransitionKind kind = TRANSITION_KINDS.get(random.nextInt(TRANSITION_KINDS.size()));
        transitions.add(Transition.of(source, target, transition -> {
            transition.id(id).kind(kind);
            if (isStated) {
                transition.likelihood(likelihood);
            }
            detail(transition);
        }));
    }

    private void detail(TransitionBuilder transition) {
        if (random.nextBoolean()) {
            transition.handOff(HAND_OFFS.get(random.nextInt(HAND_OFFS.size())));
        }
        if (random.nextBoolean()) {
            transition.channelSwitch(SWITCHES.get(random.nextInt(SWITCHES.size())));
        }
        if (random.nextBoolean()) {
            transition.waiting(Duration.ofMillis(random.nextInt(100_000)));
        }
    }

    /** Where nothing is left to share, only failures and recoveries may be unstated. */
    private static Transition notSharing(Transition transition) {
        if (transition.likelihood().isPresent()) {
            return transition;
        }
        return Transition.of(
                transition.source(),
                transition.target(),
                changed -> changed.id(transition.id()).kind(TransitionKind.FAILURE));
    }

    private double likelihood(int scheme, int count, double left) {
        return switch (scheme) {
            case 0 -> (1 + random.nextInt(4)) / 4.0;
            case 1 -> 1.0 / 3;
            case 2 -> random.nextInt(11) / 10.0;
            case 3 -> 1.0 / count;
            case 4 -> random.nextBoolean() ? 0.5 : 0;
            default -> left * random.nextDouble();
        };
    }

    /** One number for each of the first touchpoints: its share, or −1 for an entry without one; none for no entry. */
    private double[] entryShares(int kind) {
        double[][] shares = {
            {}, {1}, {-1}, {0.25, 0.75}, {0.5, -1}, {-1, -1, -1}, {1.0 / 3, 1.0 / 3, 1.0 / 3}, {0, -1, 0.1}
        };
        int chosen = kind == 0 ? 0 : random.nextInt(shares.length);
        return shares[chosen].length <= ids.size() ? shares[chosen] : shares[0];
    }
}
