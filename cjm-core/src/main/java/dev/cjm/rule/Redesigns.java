package dev.cjm.rule;

import dev.cjm.internal.Quoted;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Tone;
import dev.cjm.model.Touchpoint;
import dev.cjm.rule.Redesigned.Within;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Facts about a current and a future map, for {@code redesignedTouchpoints()} and {@code theRedesign()}.
 *
 * <p>Feelings are compared on the scale of the future map.
 */
public final class Redesigns {
    /** It is in both maps. */
    public static final Described<Redesigned<Touchpoint>> STAY = Described.of(
            "stay", each -> each.current().isPresent() && each.future().isPresent());

    /** It is in the future map only. */
    public static final Described<Redesigned<Touchpoint>> ARE_ADDED =
            Described.of("are added", each -> each.current().isEmpty());

    /** It is in the current map only. */
    public static final Described<Redesigned<Touchpoint>> ARE_REMOVED =
            Described.of("are removed", each -> each.future().isEmpty());

    /** It feels bad in the current map. */
    public static final Described<Redesigned<Touchpoint>> FEEL_BAD_TODAY = Described.of(
            "feel bad today",
            each -> each.current()
                    .flatMap(within -> Feelings.tone(within.part(), within.map().scale()))
                    .equals(Optional.of(Tone.NEGATIVE)));

    /** It feels better in the future map than in the current one; so it does not where a feeling is unknown. */
    public static final Described<Redesigned<Touchpoint>> FEEL_BETTER_THEN =
            Described.of("feel better in the future", each -> change(each) > 0);

    /** It feels worse in the future map than in the current one; so it does not where a feeling is unknown. */
    public static final Described<Redesigned<Touchpoint>> FEEL_WORSE_THEN =
            Described.of("feel worse in the future", each -> change(each) < 0);

    /** It has the same first channel in both maps. */
    public static final Described<Redesigned<Touchpoint>> KEEP_THE_CHANNEL = Described.of(
            "keep the channel",
            each -> channel(each.current()).isPresent()
                    && channel(each.current()).equals(channel(each.future())));

    /** The future has a pain point there that the current map has not, by id. */
    public static final Described<Redesigned<Touchpoint>> GET_A_NEW_PAIN =
            Described.of("get a new pain point", each -> !pains(each.current()).containsAll(pains(each.future())));

    /** The future has every outcome of the current map, by id. */
    public static final Described<Redesign> KEEP_EVERY_OUTCOME = Described.<Redesign>of(
                    "keep every outcome", each -> lost(each).isEmpty())
            .withDetail(each -> lost(each).stream().map(Quoted::text).collect(Collectors.joining(", ")));

    /** The future map names the current one as its basis; a version must be the same if one is named. */
    public static final Described<Redesign> REST_ON_THE_CURRENT_MAP = Described.of(
            "rest on the current map",
            each -> each.future()
                    .basedOn()
                    .filter(basis -> basis.id().equals(each.current().id()))
                    .filter(basis -> basis.version().isEmpty()
                            || basis.version().equals(each.current().version()))
                    .isPresent());

    private Redesigns() {}

    private static double change(Redesigned<Touchpoint> both) {
        if (both.current().isEmpty() || both.future().isEmpty()) {
            return 0;
        }
        Within<Touchpoint> before = both.current().get();
        Within<Touchpoint> after = both.future().get();
        OptionalDouble then = Feelings.score(after.part());
        OptionalDouble now = Feelings.score(before.part());
        EmotionScale scale = after.map().scale();
        return then.isEmpty() || now.isEmpty()
                ? 0
                : Double.compare(
                        then.getAsDouble(),
                        onScale(now.getAsDouble(), before.map().scale(), scale));
    }

    private static double onScale(double score, EmotionScale from, EmotionScale to) {
        return from.equals(to) ? score : withoutStep(from).convert(score, withoutStep(to));
    }

    /** A mean of scores lies between the steps of a scale. */
    private static EmotionScale withoutStep(EmotionScale scale) {
        return EmotionScale.of(scale.min(), scale.max(), scale.neutral());
    }

    private static Optional<String> channel(Optional<Within<Touchpoint>> within) {
        return within.map(each -> each.part().channel().id());
    }

    private static Set<String> pains(Optional<Within<Touchpoint>> within) {
        return within.stream()
                .flatMap(each -> each.part().painPoints().stream())
                .map(PainPoint::id)
                .collect(Collectors.toSet());
    }

    private static List<String> lost(Redesign both) {
        Set<String> kept = both.future().allOutcomes().stream().map(Outcome::id).collect(Collectors.toSet());
        return both.current().allOutcomes().stream()
                .filter(each -> !kept.contains(each.id()))
                .map(Node::name)
                .toList();
    }
}
