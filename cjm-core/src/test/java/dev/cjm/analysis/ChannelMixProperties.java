package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.FlowCase;
import dev.cjm.graph.FlowCases;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.Channel;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the channels of all sorts of maps. */
class ChannelMixProperties {
    @Provide
    Arbitrary<JourneyMap> certain() {
        return JourneyArbitraries.maps().withTouchpoints(1, 8).acyclic().withoutDropOff();
    }

    @Provide
    Arbitrary<FlowCase> cases() {
        return FlowCases.any();
    }

    @Property(tries = 300)
    void a_row_of_steps_and_the_journeys_that_end_there_are_the_contacts(@ForAll JourneyMap map) {
        ChannelMix mix = ending(map);
        for (ChannelUse each : mix) {
            double row = mix.steps().rowSum(each.channel());
            assertEquals(each.contacts(), row + mix.endings(each.channel()), tolerance(each.contacts()));
        }
    }

    @Property(tries = 300)
    void tables_add_up_to_the_expected_touchpoints(@ForAll JourneyMap map) {
        ChannelMix mix = ending(map);
        double all = CompletionProbability.of(map).expectedTouchpoints();
        assertEquals(all, mix.byStage().total(), tolerance(all));
        assertEquals(all, mix.stream().mapToDouble(ChannelUse::contacts).sum(), tolerance(all));
        assertTrue(mix.byPhase().total() <= all + tolerance(all));
        double ends =
                mix.stream().mapToDouble(each -> mix.endings(each.channel())).sum();
        assertEquals(map.touchpoints().isEmpty() ? 0 : 1, ends, 1e-9);
        assertEquals(Math.max(0, all - 1), mix.switches().steps(), tolerance(all), "contacts less journeys");
    }

    @Property(tries = 300)
    void the_tables_agree_with_each_other(@ForAll JourneyMap map) {
        ChannelMix mix = ending(map);
        CrossTable<Channel, Channel> steps = mix.steps();
        double staying = 0;
        for (Channel each : map.channels()) {
            staying += steps.value(each, each);
            double inStages = 0;
            for (Stage stage : map.stages()) {
                inStages += mix.byStage().value(each, stage);
            }
            assertEquals(mix.at(each).contacts(), inStages, tolerance(inStages));
        }
        SwitchCounts counts = mix.switches();
        assertEquals(steps.total(), counts.steps(), tolerance(counts.steps()));
        assertEquals(counts.steps() - staying, counts.switches(), tolerance(counts.steps()));
        assertTrue(counts.planned() + counts.forced() <= counts.switches() + tolerance(counts.steps()));
        assertTrue(counts.handOffs() <= counts.steps() + tolerance(counts.steps()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void expected_switches_are_those_of_the_variants_weighted_by_likelihood(@ForAll("certain") JourneyMap map) {
        PathVariants variants = PathVariants.of(map, o -> o.top(5_000));
        Assume.that(variants.isComplete());
        double expected = 0;
        for (PathVariant variant : variants) {
            expected += variant.likelihood() * switches(variant.touchpoints());
        }
        assertEquals(expected, ChannelMix.of(map).switches().switches(), 1e-9);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_declaration_makes_no_difference(@ForAll("cases") FlowCase given, @ForAll long seed) {
        Assume.that(!new Chances(JourneyGraph.of(given.map())).isEndless());
        ChannelMix one = ChannelMix.of(given.map());
        ChannelMix other = ChannelMix.of(given.shuffled(new Random(seed)).map());
        assertEquals(one.channels(), other.channels());
        assertEquals(one.steps().stream().toList(), other.steps().stream().toList());
        assertEquals(one.switches(), other.switches());
        assertEquals(one.toText(Locale.ENGLISH), other.toText(Locale.ENGLISH));
    }

    @Property(tries = 200)
    void preferences_and_gaps_are_shares(@ForAll JourneyMap map) {
        ChannelMix mix = ending(map);
        assertEquals(map.personas().size(), mix.personas().size());
        for (PersonaChannels persona : mix.personas()) {
            double best = persona.preferred().stream()
                    .mapToDouble(PreferredChannel::share)
                    .max()
                    .orElse(0);
            double met = persona.met().orElse(0);
            assertTrue(met <= 1 && met >= best - 1e-12);
            assertEquals(persona.preferred().isEmpty(), persona.met().isEmpty());
        }
        for (AvailabilityGap gap : mix.availabilityGaps()) {
            assertTrue(gap.closed() > 0 && gap.closed() <= 1);
        }
        for (OrphanChannel orphan : mix.orphans()) {
            assertEquals(
                    orphan.reason() == OrphanChannel.Reason.NOT_OFFERED,
                    !mix.at(orphan.channel()).isOffered());
        }
    }

    @Property(tries = 100)
    void texts_keep_to_their_lines_whatever_the_words_of_the_map(@ForAll JourneyMap map) {
        PlainText.assertPlain(ending(map).toText(Locale.forLanguageTag("ro")));
    }

    private static ChannelMix ending(JourneyMap map) {
        Assume.that(!new Chances(JourneyGraph.of(map)).isEndless());
        return ChannelMix.of(map);
    }

    private static int switches(List<Touchpoint> way) {
        int count = 0;
        for (int i = 1; i < way.size(); i++) {
            boolean isSame =
                    way.get(i).channel().id().equals(way.get(i - 1).channel().id());
            count += isSame ? 0 : 1;
        }
        return count;
    }

    private static double tolerance(double size) {
        return 1e-9 * Math.max(1, size);
    }
}
