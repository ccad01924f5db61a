package dev.cjm.render.view;

import dev.cjm.analysis.MomentAgreement;
import dev.cjm.analysis.MomentReading;
import dev.cjm.analysis.MomentScore;
import dev.cjm.analysis.MomentsOfTruth;
import dev.cjm.graph.JourneyGraph;
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
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Where customers are won or lost, and why: what the map declares, then what is computed. */
public final class MomentItems implements Items {
    /** The readings that are computed; the others only repeat what the map states. */
    private static final Set<MomentReading.Kind> COMPUTED =
            EnumSet.of(MomentReading.Kind.GAP, MomentReading.Kind.EXPERIENCE, MomentReading.Kind.OUTCOME);

    private final JourneyGraph graph;
    private final Supplier<MomentsOfTruth> moments;
    private final Words words;
    private final Moments wanted;
    private final Memo<Map<String, Item>> computed = new Memo<>(this::compute);

    /**
     * Says what is wanted; nothing is computed before it is asked for.
     *
     * @param graph the map
     * @param moments computes the moments of truth of the map
     * @param words the words of the reader
     * @param wanted which moments of truth are marked
     */
    public MomentItems(JourneyGraph graph, Supplier<MomentsOfTruth> moments, Words words, Moments wanted) {
        this.graph = graph;
        this.moments = moments;
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

    /** How a touchpoint is marked. */
    public Star star(Touchpoint touchpoint) {
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
        MomentsOfTruth all = moments.get();
        Map<String, List<MomentScore>> scores = all.stream()
                .filter(reading -> COMPUTED.contains(reading.kind()))
                .flatMap(reading -> reading.top().stream())
                .collect(Collectors.groupingBy(score -> score.touchpoint().id()));
        Map<String, Item> items = new HashMap<>();
        for (MomentAgreement row : all.agreement()) {
            String id = row.touchpoint().id();
            if (scores.containsKey(id) && (wanted == Moments.ALL || row.count() > 1)) {
                items.put(id, item(row, scores.getOrDefault(id, List.of())));
            }
        }
        return items;
    }

    private Item item(MomentAgreement row, List<MomentScore> scores) {
        MomentWords why = new MomentWords(graph, words);
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
