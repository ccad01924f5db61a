package dev.cjm.generators;

import static dev.cjm.model.Channels.PAID_ADS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.jqwik.FluentCode;
import dev.cjm.jqwik.JourneySampleFormat;
import dev.cjm.model.ActorRole;
import dev.cjm.model.Channel;
import dev.cjm.model.Decider;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.Medium;
import dev.cjm.model.OutcomeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.Test;

class FluentCodeTest {
    private static final String EXAMPLE = """
            // import static dev.cjm.model.Channels.COURIER;
            // import static dev.cjm.model.Channels.MOBILE_APP;
            // import static dev.cjm.model.Channels.PAID_ADS;
            // import static dev.cjm.model.JourneyKind.PURCHASE;
            // import static dev.cjm.model.Phase.AFTER;
            // import static dev.cjm.model.Phase.BEFORE;
            // import static dev.cjm.model.Phase.DURING;
            // import dev.cjm.model.JourneyMap;
            JourneyMap map = JourneyMap.named("Fresh food, one hour")
                .kind(PURCHASE)
                .persona("Busy parent", p -> p.share(0.7).goal("Dinner on the table by seven").frustration("Queues"))
                .stage("Awareness", BEFORE, s -> s
                    .touchpoint("Sees a store ad", PAID_ADS, t -> t
                        .asks("Is it really fresh?")
                        .feels(1)
                        .leadsTo("Scans and pays", 0.6)))
                .stage("Purchase", DURING, s -> s
                    .touchpoint("Scans and pays", MOBILE_APP, t -> t
                        .feels(-2)
                        .feels("Busy parent", -1)
                        .pain("Payment fails", p -> p.severity(8).occurrence(5).detection(3))
                        .leadsTo("Home delivery", 0.8)
                        .fails("Gives up", 0.2)))
                .stage("Logistics", AFTER, s -> s
                    .touchpoint("Home delivery", COURIER, t -> t.feels(2).succeeds("Eats in time")))
                .build();
            """;

    @Test
    void a_map_is_written_as_people_write_it() {
        assertEquals(EXAMPLE, FluentCode.of(ExampleMap.map()));
    }

    @Test
    void ids_are_said_only_where_the_model_would_make_others() {
        String code = code(JourneyMap.named("Map")
                .stage("One", s -> s.touchpoint("Cart", PAID_ADS, t -> t.id("cart")))
                .stage("Two", s -> s.touchpoint("Cart", PAID_ADS).touchpoint("Pay", PAID_ADS, t -> t.id("checkout"))));
        assertTrue(code.contains(".stage(\"One\", s -> s.touchpoint(\"Cart\", PAID_ADS))"), code);
        assertTrue(code.contains(".touchpoint(\"Cart\", PAID_ADS)\n"), code);
        assertTrue(code.contains(".touchpoint(\"Pay\", PAID_ADS, t -> t.id(\"checkout\"))"), code);
    }

    @Test
    void a_name_that_stands_for_two_touchpoints_gives_way_to_an_id() {
        String code = code(JourneyMap.named("Map")
                .stage("One", s -> s.touchpoint("Cart", PAID_ADS, t -> t.leadsTo("two-cart", 0.5)))
                .stage("Two", s -> s.touchpoint("Cart", PAID_ADS)));
        assertTrue(code.contains("t.leadsTo(\"two-cart\", 0.5)"), code);
    }

    @Test
    void constants_of_the_same_name_are_told_apart_by_their_types() {
        String code = code(JourneyMap.named("Map")
                .outcome("Gone", OutcomeKind.FAILURE)
                .stage(
                        "One",
                        s -> s.touchpoint(
                                "A",
                                PAID_ADS,
                                t -> t.initiatedBy("Ana", ActorRole.CUSTOMER)
                                        .ends("Done", 0.5, to -> to.decidedBy(Decider.CUSTOMER)))));
        assertTrue(code.contains(".initiatedBy(\"Ana\", CUSTOMER)"), code);
        assertTrue(code.contains(".ends(\"Done\", 0.5, to -> to.decidedBy(Decider.CUSTOMER))"), code);
        assertTrue(code.contains("// import dev.cjm.model.Decider;\n"), code);
    }

    @Test
    void a_channel_of_the_maps_own_is_declared_once() {
        Channel kiosk = Channel.of("Kiosk", c -> c.medium(Medium.PHYSICAL));
        String code = code(JourneyMap.named("Map")
                .stage("One", s -> s.touchpoint("A", kiosk).touchpoint("B", PAID_ADS, t -> t.alsoOn(kiosk))));
        assertTrue(code.contains("Channel channel1 = Channel.of(\"Kiosk\", c -> c.medium(PHYSICAL));\n"), code);
        assertTrue(code.contains(".touchpoint(\"A\", channel1)"), code);
        assertTrue(code.contains(".alsoOn(channel1)"), code);
    }

    @Test
    void what_cannot_be_seen_is_escaped() {
        String code = code(JourneyMap.named("a\"b\\u0041\n\u202e\ud83d é 購買").stage("One", s -> {}));
        assertTrue(code.contains("named(\"a\\\"b\\\\u0041\\n\\u202e\\ud83d é 購買\")"), code);
    }

    @Test
    void characters_with_a_meaning_in_java_are_read_back_beside_each_other() {
        List<String> pieces =
                List.of("\"", "\\", "\n", "u", "u0041", "0", "\ud83d", "\ude00", "\ud83d\ude00", "\u202e", "é");
        List<JourneyMap> maps = new ArrayList<>();
        for (String first : pieces) {
            StringBuilder name = new StringBuilder();
            for (String second : pieces) {
                for (String third : pieces) {
                    name.append(first).append(second).append(third).append(' ');
                }
            }
            maps.add(JourneyMap.named("Map " + maps.size())
                    .stage("One", s -> s.touchpoint("A", PAID_ADS, t -> t.description(name + "end")))
                    .build());
        }
        assertEquals(maps, CompiledMaps.of(maps.stream().map(FluentCode::of).toList()));
    }

    @Test
    void a_flow_is_said_where_no_transition_shows_it() {
        assertTrue(code(JourneyMap.named("Map").stage("One", s -> {}).flow(Flow.STATED))
                .contains(".flow(STATED)"));
    }

    @Test
    void jqwik_finds_the_format_and_prints_maps_with_it() {
        JourneyMap map = JourneyMap.named("Map").stage("One", s -> {}).build();
        List<SampleReportingFormat> formats = ServiceLoader.load(SampleReportingFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(JourneySampleFormat.class::isInstance)
                .toList();
        assertEquals(1, formats.size());
        assertTrue(formats.get(0).appliesTo(map));
        assertEquals(
                FluentCode.of(map).stripTrailing(), formats.get(0).report(map).toString());
    }

    private static String code(JourneyMapBuilder builder) {
        return FluentCode.of(builder.build());
    }
}
