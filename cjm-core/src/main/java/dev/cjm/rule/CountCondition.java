package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/** That what adds up along a path stays within a limit, or exceeds it. */
final class CountCondition extends PathCondition {
    private final Measure measure;
    private final long limit;
    private final boolean isMore;

    CountCondition(Measure measure, long limit, boolean isMore, Optional<Place> horizon) {
        super(horizon);
        this.measure = measure;
        this.limit = limit;
        this.isMore = isMore;
    }

    @Override
    PathCondition until(Optional<Place> until) {
        return new CountCondition(measure, limit, isMore, until);
    }

    /** Not at most is more, as people say it. */
    @Override
    String told(Voice voice, boolean isNegated) {
        boolean isAbove = isMore != isNegated;
        String words = measure == Measure.TIME
                ? (isAbove ? "take longer than " : "take at most ")
                : (isAbove ? "have more than " : "have at most ");
        return VerbPhrase.of(words + measure.words(limit)).say(voice, false);
    }

    @Override
    String subject() {
        return (isMore ? "more " : "fewer ") + measure;
    }

    @Override
    Optional<String> nothing(JourneyGraph graph, boolean isNo) {
        return Optional.empty();
    }

    @Override
    PathWatch watch(PathSpace space, boolean isNo) {
        return PathWatch.counting(until(space), measure, limit, isMore == isNo);
    }

    @Override
    MissingTimes missingTimes(PathDomain domain) {
        return measure == Measure.TIME ? MissingTimes.of(domain) : MissingTimes.NONE;
    }

    /** Of parallel transitions the one that adds the most, or the least, as the walk was looked for. */
    @Override
    String counted(PathDomain domain, int[] walk, boolean isNo) {
        Weights weights = new Weights(domain, measure);
        Optional<BitSet> until = until(domain.space());
        int there = 0;
        while (there < walk.length && !(until.isPresent() && until.get().get(walk[there]))) {
            there++;
        }
        boolean isMost = isMore == isNo;
        long count = there == walk.length
                ? weights.ofWalk(walk, isMost)
                : weights.ofSteps(Arrays.copyOf(walk, there + 1), isMost);
        return " (" + measure.words(count) + ")";
    }

    @Override
    PathVerdict decide(PathDomain domain, boolean isNo) {
        MissingTimes missing = missingTimes(domain);
        if (missing.isEverything()) {
            return PathVerdict.nothing(MissingTimes.NOTHING_SAID);
        }
        Weights weights = new Weights(domain, measure);
        boolean isTooMuch = isMore == isNo;
        return isTooMuch ? tooMuch(domain, weights, missing) : tooLittle(domain, weights, missing);
    }

    private PathVerdict tooMuch(PathDomain domain, Weights weights, MissingTimes missing) {
        HeavyWalk heavy = new HeavyWalk(domain, weights);
        Optional<int[]> found = heavy.above(limit);
        if (found.isEmpty()) {
            return PathVerdict.holds(missing.sentences());
        }
        int[] walk = found.get();
        String lap = heavy.isEndless()
                ? Laps.of(domain, walk, weights)
                        .map(each -> "Each lap " + each.words() + " adds " + measure.words(each.adds()) + ".")
                        .orElse("")
                : "";
        long count = weights.ofWalk(walk, true);
        String detail = count > limit ? measure.words(count) : "with more laps";
        return PathVerdict.violatedBy(walk, detail, lap, missing.sentences());
    }

    private PathVerdict tooLittle(PathDomain domain, Weights weights, MissingTimes missing) {
        return new LightWalk(domain, weights)
                .within(limit)
                .map(walk -> PathVerdict.violatedBy(
                        walk, measure.words(weights.ofWalk(walk, false)), "", missing.sentences()))
                .orElseGet(() -> PathVerdict.holds(missing.sentences()));
    }
}
