package dev.cjm.analysis;

import static dev.cjm.model.ActorRole.BACKSTAGE;
import static dev.cjm.model.ActorRole.CUSTOMER;
import static dev.cjm.model.ActorRole.FRONTSTAGE;
import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Channels.WORD_OF_MOUTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Examples;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.BackstageWork;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.WorkLane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BlueprintTest {
    private final JourneyMap map = JourneyMap.named("Shop")
            .stage(
                    "Search",
                    s -> s.touchpoint(
                                    "Hears",
                                    WORD_OF_MOUTH,
                                    t -> t.entry(0.5)
                                            .backstage("Watch reviews", WorkLane.SUPPORT)
                                            .leadsTo("Finds", 0.5))
                            .touchpoint(
                                    "Finds",
                                    WEB,
                                    t -> t.entry(0.5)
                                            .action("Scrolls")
                                            .initiatedBy("Customer", CUSTOMER)
                                            .receivedBy("Assistant", FRONTSTAGE)
                                            .leadsTo("Pays", 0.4)))
            .stage(
                    "Buy",
                    s -> s.touchpoint(
                                    "Pays",
                                    WEB,
                                    t -> t.actor("Clerk", BACKSTAGE)
                                            .backstage("Settle", WorkLane.BACKSTAGE, b -> b.needs("Store"))
                                            .leadsTo("Unpacks", 1))
                            .touchpoint(
                                    "Unpacks",
                                    WEB,
                                    t -> t.backstage("Ship", WorkLane.BACKSTAGE, b -> b.needs("Settle"))
                                            .backstage(
                                                    "Store",
                                                    WorkLane.SUPPORT,
                                                    b -> b.system("Database").owner("IT"))
                                            .succeeds("Done", 1)))
            .build();

    private final Blueprint blueprint = Blueprint.of(map);

    @Provide
    Arbitrary<JourneyMap> maps() {
        return JourneyArbitraries.maps();
    }

    /** Small maps with work on all touchpoints that needs other work in all ways: chains, trees, rounds, nothing. */
    @Provide
    Arbitrary<JourneyMap> webs() {
        return Arbitraries.longs().map(BlueprintTest::web);
    }

    private static JourneyMap web(long seed) {
        Random random = new Random(seed);
        int works = 1 + random.nextInt(9);
        int touchpoints = 1 + random.nextInt(4);
        int needs = random.nextInt(2 * works);
        List<Set<String>> needed = new ArrayList<>();
        for (int i = 0; i < works; i++) {
            needed.add(new LinkedHashSet<>());
        }
        for (int i = 0; i < needs; i++) {
            int from = random.nextInt(works);
            int to = random.nextInt(works);
            if (from != to) {
                needed.get(from).add("w" + to);
            }
        }
        return Examples.oneStage(stage -> {
            for (int i = 0; i < touchpoints; i++) {
                int at = i;
                stage.touchpoint("T" + i, WEB, touchpoint -> {
                    touchpoint.fails("Lost", random.nextInt(3) / 4.0);
                    for (int work = 0; work < works; work++) {
                        if (work % touchpoints == at || random.nextInt(6) == 0) {
                            Set<String> all = needed.get(work);
                            touchpoint.backstage("w" + work, WorkLane.BACKSTAGE, b -> all.forEach(b::needs));
                        }
                    }
                });
            }
        });
    }

    @Test
    void lanes_hold_what_roles_and_work_say() {
        BlueprintColumn finds = blueprint.columns().get(1);
        assertEquals(List.of("Scrolls", "Customer"), finds.customer());
        assertEquals(List.of("Web site", "Assistant"), finds.frontstage());
        BlueprintColumn pays = blueprint.columns().get(2);
        assertEquals(List.of("Clerk", "Settle"), pays.lane(BlueprintLane.BACKSTAGE));
        assertEquals(List.of(), pays.lane(BlueprintLane.SUPPORT));
        assertEquals(Set.of(BlueprintLane.SUPPORT), pays.needed());
        assertEquals(List.of(), blueprint.columns().get(0).lane(BlueprintLane.FRONTSTAGE));
        assertEquals(List.of(), blueprint.columns().get(0).lane(BlueprintLane.CUSTOMER));
    }

    @Test
    void lines_are_crossed_where_something_is_below() {
        assertEquals(
                Set.of(BlueprintLine.VISIBILITY, BlueprintLine.INTERNAL_INTERACTION),
                blueprint.columns().get(0).crossed(),
                "customers meet nobody there");
        assertEquals(
                Set.of(BlueprintLine.INTERACTION), blueprint.columns().get(1).crossed());
        assertEquals(
                Set.of(BlueprintLine.values()),
                blueprint.columns().get(2).crossed(),
                "by the work that its work needs");
        assertEquals(3, blueprint.crossing(BlueprintLine.INTERACTION).size());
        assertEquals(3, blueprint.crossing(BlueprintLine.INTERNAL_INTERACTION).size());
    }

    @Test
    void what_has_no_other_side_is_listed() {
        assertEquals(List.of("Hears"), names(blueprint.backstageWithoutFront()));
        assertEquals(List.of("Finds"), names(blueprint.frontWithoutBackstage()));
    }

    @Test
    void what_fails_takes_all_along_that_needs_it() {
        BlastRadius store = blueprint.blastRadius(work("Store"));
        assertEquals(
                List.of("Settle", "Ship"),
                store.works().stream().map(BackstageWork::name).toList());
        assertEquals(
                List.of("Pays", "Unpacks"),
                store.touchpoints().stream().map(each -> each.name()).toList());
        assertEquals(List.of(map.stages().get(1)), store.stages());
        assertEquals(0.6, store.contacts().orElseThrow(), 1e-12);
        assertEquals(0.3, store.journeys().orElseThrow(), 1e-12);
        BlastRadius ship = blueprint.blastRadius(work("Ship"));
        assertEquals(List.of(), ship.works());
        assertEquals(0.3, ship.contacts().orElseThrow(), 1e-12);
    }

    @Test
    void the_widest_come_first() {
        assertEquals(
                List.of("Store", "Settle", "Watch reviews", "Ship"),
                blueprint.widest(9).stream().map(each -> each.work().name()).toList());
        assertEquals(
                "The number of works (0) must be at least 1.\nAsk for one or more.",
                assertThrows(IllegalArgumentException.class, () -> blueprint.widest(0))
                        .getMessage());
    }

    @Test
    void work_that_needs_itself_around_fails_together() {
        JourneyMap round = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.backstage("One", WorkLane.SUPPORT, b -> b.needs("Two")))
                .touchpoint("B", WEB, t -> t.backstage("Two", WorkLane.SUPPORT, b -> b.needs("One"))));
        Blueprint both = Blueprint.of(round);
        for (BlastRadius each : both.widest(5)) {
            assertEquals(2, each.touchpoints().size());
            assertEquals(1, each.works().size());
        }
        assertEquals(2, both.widest(5).size());
    }

    @Test
    void without_an_end_there_are_no_numbers_but_touchpoints() {
        Blueprint endless = Blueprint.of(CompletionExamples.endless()
                .edit(e -> e.touchpoint("A", t -> t.backstage("Work", WorkLane.SUPPORT))));
        BlastRadius only = endless.widest(3).get(0);
        assertTrue(only.contacts().isEmpty());
        assertTrue(only.journeys().isEmpty());
        assertEquals(1, only.touchpoints().size());
        assertTrue(endless.toString().contains("Work"));
    }

    @Test
    void work_of_another_map_is_refused() {
        BackstageWork other = BackstageWork.of("Store", WorkLane.SUPPORT);
        assertEquals(
                "The map 'Shop' has no work 'Store'.\nAsk with one that the map lists.",
                assertThrows(IllegalArgumentException.class, () -> blueprint.blastRadius(other))
                        .getMessage());
    }

    @Test
    void english_is_as_it_should_read() {
        assertEquals("""
                Service blueprint: Shop
                Touchpoints: 4 · Crossed: line of interaction 3, of visibility 3, of internal interaction 3
                If this fails  Lane       Touchpoints  Contacts  Journeys  Reason
                -------------  ---------  -----------  --------  --------  --------------------------------------------------------------
                Store          support              2       0.6    30.0 %  stops: Pays, Unpacks · needed by: Settle, Ship · Database · IT
                Settle         backstage            2       0.6    30.0 %  stops: Pays, Unpacks · needed by: Ship
                Watch reviews  support              1       0.5    50.0 %  stops: Hears
                and 1 more
                Work behind without anybody in front: Hears
                Nothing said of what is done behind: Finds
                """, blueprint.toText(Locale.UK));
        assertTrue(Blueprint.of(Examples.inOrder("A")).toString().contains("No work is stated that is done behind."));
        assertTrue(Blueprint.of(JourneyMap.named("Void").stage("All", s -> {}).build())
                .toString()
                .contains("The map has no touchpoints."));
    }

    @Test
    void other_languages_have_their_own_words() {
        assertTrue(blueprint.toText(Locale.forLanguageTag("ro")).contains("oprește: Pays, Unpacks"));
        assertTrue(blueprint.toText(Locale.SIMPLIFIED_CHINESE).contains("有后台而无前台：Hears"));
        assertTrue(blueprint.toText(Locale.TRADITIONAL_CHINESE).contains("支援"));
    }

    @Property(tries = 200)
    void the_widest_are_those_of_all_radii_one_by_one(@ForAll("webs") JourneyMap web) {
        Blueprint all = Blueprint.of(web);
        List<BlastRadius> oneByOne = all.works().stream()
                .map(all::blastRadius)
                .sorted(Comparator.comparingDouble(
                                (BlastRadius each) -> -each.contacts().orElse(0))
                        .thenComparingInt(each -> -each.touchpoints().size())
                        .thenComparingInt(each -> -each.works().size()))
                .toList();
        assertEquals(oneByOne, all.widest(1_000));
        assertEquals(oneByOne.stream().limit(2).toList(), oneByOne.isEmpty() ? List.of() : all.widest(2));
    }

    @Property(tries = 200)
    void a_radius_holds_what_needs_the_work_and_nothing_else(@ForAll("webs") JourneyMap web) {
        Blueprint all = Blueprint.of(web);
        for (BackstageWork failing : all.works()) {
            Set<String> failed = new LinkedHashSet<>(Set.of(failing.id()));
            for (int round = 0; round < all.works().size(); round++) {
                all.works().stream()
                        .filter(each -> each.needs().stream().anyMatch(failed::contains))
                        .forEach(each -> failed.add(each.id()));
            }
            BlastRadius radius = all.blastRadius(failing);
            assertEquals(
                    web.touchpoints().stream()
                            .filter(each -> each.backstageWork().stream().anyMatch(one -> failed.contains(one.id())))
                            .toList(),
                    radius.touchpoints());
            assertEquals(failed.size() - 1, radius.works().size());
            double visits = radius.touchpoints().stream()
                    .mapToDouble(CompletionProbability.of(web)::expectedVisits)
                    .sum();
            assertEquals(visits, radius.contacts().orElseThrow(), 1e-9);
            double met = CompletionProbability.of(web).visitProbability(radius.touchpoints());
            assertEquals(met, radius.journeys().orElseThrow(), 1e-9);
        }
        PlainText.assertPlain(all.toText(Locale.forLanguageTag("ro")));
    }

    @Property(tries = 200)
    void each_line_is_crossed_by_what_is_below_it(@ForAll("maps") JourneyMap any) {
        for (BlueprintColumn each : Blueprint.of(any)) {
            Set<BlueprintLine> lines = each.crossed();
            boolean isSupported = lines.contains(BlueprintLine.INTERNAL_INTERACTION);
            assertEquals(!each.frontstage().isEmpty(), lines.contains(BlueprintLine.INTERACTION));
            assertTrue(!isSupported || lines.contains(BlueprintLine.VISIBILITY));
            assertTrue(isSupported || each.support().isEmpty());
        }
    }

    private BackstageWork work(String name) {
        return blueprint.works().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<BlueprintColumn> columns) {
        return columns.stream().map(each -> each.touchpoint().name()).toList();
    }
}
