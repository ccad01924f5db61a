package dev.cjm.analysis;

import static dev.cjm.analysis.ChannelMaps.DESK;
import static dev.cjm.analysis.ChannelMaps.SHOP;
import static dev.cjm.model.Channels.CHAT;
import static dev.cjm.model.Channels.COURIER;
import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.PAID_ADS;
import static dev.cjm.model.Channels.PHONE;
import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.Examples;
import dev.cjm.model.Channel;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ChannelMixTest {
    private final JourneyMap map = ChannelMaps.shop();
    private final ChannelMix mix = ChannelMix.of(map);

    @Test
    void the_example_changes_the_channel_at_every_step() {
        ChannelMix example = ChannelMix.of(ExampleMap.map());
        assertEquals(
                List.of(PAID_ADS, MOBILE_APP, COURIER),
                example.stream().map(ChannelUse::channel).toList());
        assertEquals(1, example.at(PAID_ADS).contacts(), 1e-12);
        assertEquals(0.6, example.at(MOBILE_APP).contacts(), 1e-12);
        assertEquals(0.48, example.at(COURIER).contacts(), 1e-12);
        assertEquals(0.6, example.steps().value(PAID_ADS, MOBILE_APP), 1e-12);
        assertEquals(0.48, example.steps().value(MOBILE_APP, COURIER), 1e-12);
        assertEquals(0.4, example.endings(PAID_ADS), 1e-12);
        assertEquals(0.12, example.endings(MOBILE_APP), 1e-12);
        assertEquals(0.48, example.endings(COURIER), 1e-12);
        assertEquals(1.08, example.switches().switches(), 1e-12);
        assertEquals(1, example.switches().rate().orElseThrow());
    }

    @Test
    void contacts_are_visits_on_the_first_channel() {
        ChannelUse web = mix.at(WEB);
        assertEquals(1.25, web.contacts(), 1e-12);
        assertEquals(1.25 / 1.95, web.share(), 1e-12);
        assertEquals(2, web.touchpoints().size());
        assertEquals(0, mix.at(MOBILE_APP).contacts());
        assertEquals(
                List.of("Looks"),
                mix.at(MOBILE_APP).alsoAt().stream().map(each -> each.name()).toList());
        assertEquals(0.5, mix.at(SHOP).contacts(), 1e-12);
        assertEquals(0.2, mix.at(DESK).contacts(), 1e-12);
    }

    @Test
    void tables_by_stage_and_phase_have_all_contacts() {
        CrossTable<Channel, Stage> stages = mix.byStage();
        assertEquals(map.stages(), stages.columns());
        assertEquals(1.25, stages.value(WEB, map.stages().get(0)), 1e-12);
        assertEquals(0.7, stages.columnSum(map.stages().get(1)), 1e-12);
        assertEquals(0, stages.columnSum(map.stages().get(2)));
        CrossTable<Phase, Channel> phases = mix.byPhase();
        assertEquals(List.of(Phase.values()), phases.rows());
        assertEquals(1.25, phases.rowSum(Phase.BEFORE), 1e-12);
        assertEquals(0.2, phases.value(Phase.DURING, DESK), 1e-12);
        assertEquals(0, phases.rowSum(Phase.AFTER));
    }

    @Test
    void switches_are_counted_by_what_is_said_of_them() {
        SwitchCounts counts = mix.switches();
        assertEquals(0.95, counts.steps(), 1e-12);
        assertEquals(0.7, counts.switches(), 1e-12);
        assertEquals(0.7 / 0.95, counts.rate().orElseThrow(), 1e-12);
        assertEquals(0.2, counts.planned(), 1e-12);
        assertEquals(0.5, counts.forced(), 1e-12);
        assertEquals(0, counts.unstated(), 1e-12);
        assertEquals(0.45, counts.contextKept(), 1e-12);
        assertEquals(0.5, counts.contextLost(), 1e-12);
        assertEquals(0.95, counts.handOffs(), 1e-12);
        ExpectedSwitch most = mix.switchingTransitions().get(0);
        assertEquals(WEB, most.from());
        assertEquals(SHOP, most.to());
        assertEquals(0.5, most.perJourney(), 1e-12);
        assertFalse(most.isAvoidable());
    }

    @Test
    void a_switch_is_avoidable_where_both_offer_a_channel() {
        ChannelMix other = ChannelMix.of(map.edit(e -> e.touchpoint("Buys", t -> t.alsoOn(WEB))));
        assertTrue(other.switchingTransitions().get(0).isAvoidable());
    }

    @Test
    void emotions_are_weighted_by_visits() {
        assertEquals(0.8, mix.at(WEB).emotion().orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), mix.at(DESK).emotion());
        ChannelMix anna = ChannelMix.of(map, o -> o.persona("Anna"));
        assertEquals(-0.8, anna.at(WEB).emotion().orElseThrow(), 1e-12);
        assertEquals(
                "The map has no persona 'Ann'.\nMaybe you meant 'Anna'.",
                assertThrows(IllegalArgumentException.class, () -> ChannelMix.of(map, o -> o.persona("Ann")))
                        .getMessage());
    }

    @Test
    void pain_is_severity_by_those_it_hits() {
        assertEquals(2, mix.at(WEB).painPerJourney(), 1e-12);
        assertEquals(1.2, mix.at(DESK).painPerJourney(), 1e-12);
        assertEquals(0, mix.at(SHOP).painPerJourney());
        JourneyMap tenths = Examples.oneStage(stage -> stage.touchpoint(
                "A",
                WEB,
                t -> t.pain("One", p -> p.severity(1).affects(0.1))
                        .pain("Two", p -> p.severity(2).affects(0.1))
                        .pain("Three", p -> p.severity(3).affects(0.1))));
        assertEquals(0.6, ChannelMix.of(tenths).at(WEB).painPerJourney(), "added exactly");
        assertEquals("Rude", mix.at(DESK).pains().get(0).pain().name());
    }

    @Test
    void cost_is_of_contacts() {
        assertEquals(List.of(Money.of("1", "EUR")), mix.at(SHOP).cost());
        assertEquals(List.of(), mix.at(WEB).cost());
        assertEquals(List.of(Money.of("1", "EUR")), mix.cost());
    }

    @Test
    void orphans_are_not_offered_never_reached_or_cut_off() {
        assertEquals(
                List.of(
                        new OrphanChannel(CHAT, OrphanChannel.Reason.NEVER_REACHED),
                        new OrphanChannel(PHONE, OrphanChannel.Reason.NOT_OFFERED)),
                mix.orphans());
        ChannelMix split = ChannelMix.of(Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.entry(0.5).succeeds("Done", 1))
                .touchpoint("B", PHONE, t -> t.entry(0.5).succeeds("Done", 1))));
        assertEquals(
                List.of(OrphanChannel.Reason.CUT_OFF, OrphanChannel.Reason.CUT_OFF),
                split.orphans().stream().map(OrphanChannel::reason).toList());
        assertEquals(List.of(), ChannelMix.of(Examples.inOrder("A", "B")).orphans(), "one channel alone");
    }

    @Test
    void what_personas_prefer_is_held_against_what_is_offered() {
        List<PersonaChannels> personas = mix.personas();
        PersonaChannels anna = personas.get(0);
        assertEquals(1.25 / 1.95, anna.met().orElseThrow(), 1e-12);
        assertEquals(1 / 1.95, anna.preferred().get(0).share(), 1e-12);
        assertEquals(List.of(), anna.missing());
        PersonaChannels bob = personas.get(1);
        assertEquals(0, bob.met().orElseThrow());
        assertEquals(PHONE, bob.missing().get(0).channel());
        assertEquals(OptionalDouble.empty(), personas.get(2).met());
    }

    @Test
    void a_channel_that_is_closed_on_arrival_is_a_gap() {
        AvailabilityGap gap = mix.availabilityGaps().get(0);
        assertEquals("Buys", gap.source().name());
        assertEquals("Asks", gap.target().name());
        assertEquals(0.2, gap.closed(), 1e-12);
        assertEquals(0.04, gap.closedPerJourney(), 1e-12);
        ChannelMix tomorrow = ChannelMix.of(ChannelMaps.waiting(Duration.ofDays(1)));
        assertEquals(1, tomorrow.availabilityGaps().get(0).closed());
        ChannelMix nextWeek = ChannelMix.of(ChannelMaps.waiting(Duration.ofDays(7)));
        assertEquals(0.2, nextWeek.availabilityGaps().get(0).closed(), 1e-12);
    }

    @Test
    void that_no_phase_is_said_at_all_is_said() {
        assertEquals(
                List.of("1 of 1 touchpoints without a phase: the table of phases counts nothing for 'A'."),
                ChannelMix.of(Examples.inOrder("A")).assumptions().stream()
                        .filter(each -> each.kind() == Assumption.Kind.NO_PHASE)
                        .map(Assumption::text)
                        .toList());
    }

    @Test
    void what_is_missing_is_assumed_and_said() {
        List<Assumption.Kind> kinds =
                mix.assumptions().stream().map(Assumption::kind).toList();
        assertTrue(kinds.contains(Assumption.Kind.NO_COST));
        assertTrue(kinds.contains(Assumption.Kind.NO_EMOTION));
        assertTrue(kinds.contains(Assumption.Kind.AFFECTS_ALL));
        assertFalse(kinds.contains(Assumption.Kind.NO_PHASE), "nobody comes to the stage without a phase");
        ChannelMix late = ChannelMix.of(map.edit(e -> e.transition("Compares", "Writes", t -> t.likelihood(0.1))
                .transition("Compares", "Waits", t -> t.likelihood(0.9))));
        assertTrue(
                late.assumptions().stream()
                        .anyMatch(
                                each -> each.text()
                                        .equals(
                                                "1 of 5 touchpoints without a phase: the table of phases counts nothing for 'Writes'.")));
    }

    @Test
    void without_an_end_there_are_no_numbers() {
        JourneyMap endless = CompletionExamples.endless();
        assertThrows(EndlessJourneyException.class, () -> ChannelMix.of(endless));
    }

    @Test
    void a_channel_of_another_map_is_refused() {
        assertEquals(
                "The map 'Shop' has no channel 'Own courier'.\nAsk with one that the map lists.",
                assertThrows(IllegalArgumentException.class, () -> mix.at(Channel.of("Own courier")))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> mix.endings(COURIER));
        assertThrows(IllegalArgumentException.class, () -> mix.steps().value(WEB, COURIER));
    }

    @Test
    void english_is_as_it_should_read() {
        assertEquals("""
                Channel mix: Shop
                Contacts per journey: 1.95 · Channels used: 3 · Switches per journey: 0.7 (73.7 % of the steps)
                Switches planned 0.2, forced 0.5, unstated 0 · Context kept 0.45, lost 0.5
                Channel   Contacts   Share  Stages  Emotion  Pain      Cost  Reason
                --------  --------  ------  ------  -------  ----  --------  ---------------------------------
                Web site      1.25  64.1 %  1 of 3     +0.8     2         –  Looks, Compares; hurts most: Slow
                Shop           0.5  25.6 %  1 of 3       +2     –  1.00 EUR  Buys
                Desk           0.2  10.3 %  1 of 3        –   1.2         –  Asks; hurts most: Rude
                and 3 more
                Switch Web site → Shop: Looks → Buys (0.5 per journey, forced, context lost)
                Switch Shop → Desk: Buys → Asks (0.2 per journey, planned, context kept)
                Orphan channels: Chat (never reached), Phone (preferred, not offered)
                Anna: a preferred channel at 64.1 % of the contacts
                Bob: a preferred channel at 0.0 % of the contacts · Not offered: Phone
                Closed on arrival: Buys → Asks (20.0 % of the opening hours)
                """, text(mix));
        assertTrue(ChannelMix.of(JourneyMap.named("Void").stage("All", s -> {}).build())
                .toString()
                .startsWith("Channel mix: Void\nThe map has no touchpoints.\n"));
    }

    @Test
    void other_languages_have_their_own_words() {
        assertTrue(mix.toText(Locale.forLanguageTag("ro")).contains("Canale orfane: Chat (niciodată atins)"));
        assertTrue(mix.toText(Locale.SIMPLIFIED_CHINESE).contains("被迫, 信息丢失"));
        assertTrue(mix.toText(Locale.TRADITIONAL_CHINESE).contains("孤立渠道"));
    }

    /** Without assumptions. */
    private static String text(ChannelMix mix) {
        return mix.toText(Locale.UK)
                .lines()
                .filter(line -> !line.startsWith("Assumed") && !line.endsWith("more assumptions"))
                .reduce("", (all, line) -> all + line + "\n");
    }
}
