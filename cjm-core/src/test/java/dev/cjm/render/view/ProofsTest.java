package dev.cjm.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Channels;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MetricKind;
import dev.cjm.model.SourceType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofsTest {
    private static final JourneyMap MAP = JourneyMap.named("Lunch")
            .stage(
                    "Order",
                    s -> s.touchpoint(
                                    "Pays",
                                    Channels.WEB,
                                    t -> t.evidence(
                                                    EvidenceKind.OBSERVED,
                                                    e -> e.source("Till log")
                                                            .sourceType(SourceType.ANALYTICS)
                                                            .date(LocalDate.of(2026, 3, 9))
                                                            .sampleSize(120)
                                                            .link("https://example.org/log"))
                                            .feels(-1, e -> e.evidence(EvidenceKind.REPORTED, p -> p.sampleSize(8)))
                                            .quote(
                                                    "It hangs",
                                                    q -> q.source("Interview 4").date(LocalDate.of(2026, 1, 31)))
                                            .pain("Slow", p -> p.evidence(EvidenceKind.ASSUMED, e -> {}))
                                            .gain("Fast", g -> g.evidence(EvidenceKind.INFERRED, e -> {}))
                                            .metric("Time", MetricKind.KPI, m -> m.source("Monitoring")))
                            .touchpoint("Eats", Channels.STORE))
            .build();

    private static List<String> texts(MapView view, String touchpoint) {
        return view.proofs(view.map().touchpoint(touchpoint).orElseThrow()).stream()
                .map(Proof::text)
                .toList();
    }

    @Test
    void all_that_something_rests_on_is_told_in_the_order_of_the_model() {
        assertEquals(
                List.of(
                        "Pays: observed, Till log, analytics, 2026-03-09, n = 120",
                        "Emotion: \u22121: reported, n = 8",
                        "\u201CIt hangs\u201D: Interview 4, 2026-01-31",
                        "Pain point: Slow: assumed",
                        "Gain: Fast: inferred",
                        "Metric: Time: Monitoring"),
                texts(Views.of(MAP), "Pays"));
    }

    @Test
    void links_are_kept_as_they_were_given() {
        MapView view = Views.of(MAP);
        List<Optional<String>> links = view.proofs(MAP.touchpoint("Pays").orElseThrow()).stream()
                .map(Proof::link)
                .toList();
        assertEquals(Optional.of("https://example.org/log"), links.get(0));
        assertEquals(List.of(), links.stream().skip(1).flatMap(Optional::stream).toList());
    }

    @Test
    void what_rests_on_nothing_has_no_proofs() {
        assertEquals(List.of(), texts(Views.of(MAP), "Eats"));
    }

    @Test
    void dates_and_words_are_of_the_language() {
        List<String> texts = texts(Views.of(MAP, o -> o.locale(Locale.forLanguageTag("ro"))), "Pays");
        assertEquals("Pays: observat, Till log, analytics, 09.03.2026, n = 120", texts.get(0));
    }
}
