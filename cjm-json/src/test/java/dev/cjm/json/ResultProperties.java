package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Money;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.ObservedEvent;
import dev.cjm.observed.ObservedJourney;
import dev.cjm.value.CohortModel;
import dev.cjm.value.CustomerLifetimeValue;
import dev.cjm.value.FirstMargin;
import dev.cjm.value.RetentionRevenue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

class ResultProperties {
    private static final Map<String, List<String>> VALID = new LinkedHashMap<>();

    @Property(tries = 60)
    void every_result_about_a_map_is_valid_against_its_schema(@ForAll JourneyMap map) {
        check(Results.of(map));
    }

    @Property(tries = 20)
    void every_report_of_rules_is_valid_against_its_schema(@ForAll JourneyMap map) {
        check(Results.ofRules(map));
    }

    @Property(tries = 100)
    void every_result_about_a_log_is_valid_against_its_schema(@ForAll("logs") EventLog log) {
        check(Results.of(log));
    }

    @Property(tries = 60)
    void every_result_about_money_is_valid_against_its_schema(
            @ForAll @DoubleRange(max = 0.99) double share,
            @ForAll @DoubleRange(max = 0.5) double discount,
            @ForAll @IntRange(max = 1_000_000) int cents,
            @ForAll FirstMargin first,
            @ForAll CohortModel cohorts) {
        Money margin = Money.of(BigDecimal.valueOf(cents, 2).toPlainString(), "EUR");
        check(List.of(
                CustomerLifetimeValue.of(margin, share, discount, first),
                RetentionRevenue.of(f -> f.customers(1_000)
                        .churn(share)
                        .recoverable(discount)
                        .revenue(margin)
                        .margin(share)
                        .periods(3)
                        .cohorts(cohorts))));
    }

    private static void check(List<JourneyResult> results) {
        for (JourneyResult result : results) {
            String json = JourneyJson.write(result);
            assertEquals(List.of(), Schemas.errors(result.getClass(), json), json);
            VALID.computeIfAbsent(ResultTables.of(result.getClass()).kind(), kind -> new ArrayList<>())
                    .add(json);
        }
    }

    @Property(tries = 25)
    void a_map_that_was_written_and_read_gives_the_same_bytes(@ForAll JourneyMap map) {
        assertEquals(texts(map), texts(JourneyJson.read(JourneyJson.write(map))));
    }

    @Provide
    Arbitrary<EventLog> logs() {
        Arbitrary<ObservedEvent> events = Combinators.combine(
                        Arbitraries.of("A", "B", " C", "\u2028 '\"", "日本"),
                        Arbitraries.longs().between(0, 500_000))
                .as(Results::event);
        return events.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .list()
                .ofMaxSize(8)
                .map(journeys -> EventLog.of(IntStream.range(0, journeys.size())
                        .mapToObj(at -> ObservedJourney.of("j" + at, journeys.get(at)))
                        .toList()));
    }

    @AfterContainer
    static void leave_the_documents_for_other_validators() throws IOException {
        for (Map.Entry<String, List<String>> each : VALID.entrySet()) {
            Schemas.leave("result-" + each.getKey() + "-1.valid", each.getValue());
        }
    }

    private static List<String> texts(JourneyMap map) {
        return Results.of(map).stream().map(JourneyJson::write).toList();
    }
}
