package dev.cjm.render.view;

import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.MomentAgreement;
import dev.cjm.analysis.MomentReading;
import dev.cjm.analysis.MomentScore;
import dev.cjm.analysis.MomentsOfTruth;
import dev.cjm.internal.Memo;
import dev.cjm.model.MomentOfTruth;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.Moments;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where customers are won or lost, and why: what the map declares, then what is computed. */
final class MomentItems implements Items {
    /** The readings that are computed; the others only repeat what the map states. */
    private static final Set<MomentReading.Kind> COMPUTED =
            EnumSet.of(MomentReading.Kind.GAP, MomentReading.Kind.EXPERIENCE, MomentReading.Kind.OUTCOME);

    private final JourneyAnalysis analysis;
    private final Words words;
    private final Moments wanted;
    private final Memo<Map<String, Item>> computed = new Memo<>(this::compute);

    MomentItems(JourneyAnalysis analysis, Words words, Moments wanted) {
        this.analysis = analysis;
        this.words = words;
        this.wanted = wanted;
    }

    @Override
    public List<Item> of(Touchpoint touchpoint) {
        List<Item> items = new ArrayList<>();
        touchpoint.momentOfTruth().ifPresent(moment -> items.add(declared(moment)));
        if (!touchpoint.opinionEffects().isEmpty()) {
            String effects = touchpoint.opinionEffects().stream()
                    .map(effect -> words.text("word." + effect.name()))
                    .collect(Collectors.joining(", "));
            items.add(Item.of(ItemKind.PLAIN, words.text("moment.OPINION_FORMING", effects)));
        }
        Item why = computed.get().get(touchpoint.id());
        if (why != null) {
            items.add(why);
        }
        return items;
    }

    Star star(Touchpoint touchpoint) {
        return touchpoint.momentOfTruth().isPresent()
                ? Star.DECLARED
                : computed.get().containsKey(touchpoint.id()) ? Star.COMPUTED : Star.NONE;
    }

    private Item declared(MomentOfTruth moment) {
        List<String> tags = moment.type().map(type -> words.text("word." + type.name())).stream()
                .toList();
        return Item.of(ItemKind.MOMENT, moment.reason().orElseGet(() -> words.text("momentOfTruth")), tags);
    }

    private Map<String, Item> compute() {
        if (wanted == Moments.DECLARED) {
            return Map.of();
        }
        MomentsOfTruth moments = analysis.momentsOfTruth();
        Map<String, List<MomentScore>> scores = moments.stream()
                .filter(reading -> COMPUTED.contains(reading.kind()))
                .flatMap(reading -> reading.top().stream())
                .collect(Collectors.groupingBy(score -> score.touchpoint().id()));
        Map<String, Item> items = new HashMap<>();
        for (MomentAgreement row : moments.agreement()) {
            String id = row.touchpoint().id();
            if (scores.containsKey(id) && (wanted == Moments.ALL || row.count() > 1)) {
                items.put(id, item(row, scores.getOrDefault(id, List.of())));
            }
        }
        return items;
    }

    private Item item(MomentAgreement row, List<MomentScore> scores) {
        MomentWords why = new MomentWords(analysis.graph(), words);
        String reasons = scores.stream()
                .map(why::reason)
                .distinct()
                .reduce((all, next) -> words.text("format.both", all, next))
                .orElseThrow();
        String readings = row.readings().stream()
                .filter(kind -> kind != MomentReading.Kind.CONTACT)
                .map(kind -> words.text("reading." + kind.name()))
                .collect(Collectors.joining(", "));
        return Item.of(ItemKind.COMPUTED_MOMENT, reasons, List.of(words.text("tag.readings", row.count(), readings)));
    }
}
