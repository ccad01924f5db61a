package dev.cjm.model;

import dev.cjm.internal.Quoted;
import dev.cjm.internal.ShareSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** Checks what only the whole map can tell: scores on its scale, one entry per channel, need and work, shares of entries. */
final class WholeChecks {
    private final Problems problems;
    private final EmotionScale scale;
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, Need> needs = new HashMap<>();
    private final Map<String, BackstageWork> work = new HashMap<>();
    private final List<TouchpointDraft> entries = new ArrayList<>();

    WholeChecks(MapDraft draft, Problems problems) {
        this.problems = problems;
        scale = draft.factsAlone().scale();
        for (int i = 0; i < draft.personas().size(); i++) {
            Persona persona = draft.personas().get(i);
            Where where = draft.where().child("personas", i, "persona", persona.name());
            persona.preferredChannels().forEach(channel -> one(channels, channel.id(), channel, "channel", where));
            persona.needs().forEach(need -> one(needs, need.id(), need, "need", where));
            persona.quote()
                    .ifPresent(quote ->
                            score(quote.score(), () -> where.child("quote", "statement", quote.text()), quote.text()));
        }
    }

    void stage(StageDraft stage) {
        Where where = stage.where();
        stage.facts().needs().forEach(need -> one(needs, need.id(), need, "need", where));
        expectations(stage.facts().expectations(), where);
    }

    void touchpoint(TouchpointDraft touchpoint) {
        Touchpoint value = touchpoint.value();
        if (value.entry().isPresent()) {
            entries.add(touchpoint);
        }
        Where where = touchpoint.where();
        one(channels, value.channel().id(), value.channel(), "channel", where);
        value.alsoOn().forEach(channel -> one(channels, channel.id(), channel, "channel", where));
        value.backstageWork().forEach(each -> one(work, each.id(), each, "backstage work", where));
        for (int i = 0; i < value.emotions().size(); i++) {
            Emotion emotion = value.emotions().get(i);
            int place = i;
            score(
                    OptionalDouble.of(emotion.score()),
                    () -> where.child("emotions", place, "emotion", ""),
                    value.name());
        }
        for (int i = 0; i < value.statements().size(); i++) {
            Statement statement = value.statements().get(i);
            int place = i;
            score(
                    statement.score(),
                    () -> where.child("statements", place, "statement", statement.text()),
                    statement.text());
        }
        expectations(value.expectations(), where);
    }

    /** Entry shares sum to 1: those that are missing split the rest. */
    void entries() {
        List<OptionalDouble> shares = entries.stream()
                .map(each -> each.value().entry().orElseThrow().share())
                .toList();
        BigDecimal sum = ShareSum.of(shares);
        List<String> names = entries.stream().map(each -> each.value().name()).toList();
        problems.sumAboveOne("/stages", "shares of the entries", sum, names);
        boolean isAllStated = !shares.isEmpty() && shares.stream().allMatch(OptionalDouble::isPresent);
        if (isAllStated && sum.compareTo(BigDecimal.ONE) < 0) {
            problems.add(
                    "entry.sum",
                    "/stages",
                    "The shares of the entries %s sum to %s, not to 1."
                            .formatted(
                                    Problems.list(names),
                                    sum.stripTrailingZeros().toPlainString()),
                    "Every journey starts somewhere: raise a share, or leave one out to take the rest.");
        }
    }

    private void expectations(List<Expectation> expectations, Where where) {
        for (int i = 0; i < expectations.size(); i++) {
            Expectation each = expectations.get(i);
            int place = i;
            score(each.score(), () -> where.child("expectations", place, "expectation", each.text()), each.text());
        }
    }

    private void score(OptionalDouble score, Supplier<Where> where, String of) {
        // A score that no scale could hold was refused where it was said.
        if (score.isPresent()
                && Math.abs(score.getAsDouble()) <= Emotion.FARTHEST
                && !scale.contains(score.getAsDouble())) {
            problems.offScale(where.get().path("score"), score.getAsDouble(), of, scale);
        }
    }

    private <T> void one(Map<String, T> known, String id, T value, String noun, Where where) {
        T other = known.putIfAbsent(id, value);
        if (other != null && !other.equals(value)) {
            problems.conflicting(
                    where.path(),
                    "The %s %s is said twice with different facts.".formatted(noun, Quoted.text(id)),
                    "Use one value for all, or give one of them another id.");
        }
    }
}
