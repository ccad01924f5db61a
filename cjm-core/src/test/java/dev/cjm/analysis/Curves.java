package dev.cjm.analysis;

import dev.cjm.model.Channels;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.TouchpointBuilder;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** In-order maps with scores, and their curves. */
final class Curves {
    /** Stands for a touchpoint without data. */
    static final double GAP = Double.NaN;

    private Curves() {}

    static JourneyMap map(double... scores) {
        return onScale(EmotionScale.DEFAULT, scores);
    }

    static JourneyMap onScale(EmotionScale scale, double... scores) {
        return JourneyMap.named("Curve")
                .scale(scale)
                .stage("All", stage -> {
                    for (int i = 0; i < scores.length; i++) {
                        double score = scores[i];
                        stage.touchpoint("T" + i, Channels.WEB, touchpoint -> {
                            if (!Double.isNaN(score)) {
                                touchpoint.feels(score);
                            }
                        });
                    }
                })
                .build();
    }

    static EmotionCurve of(double... scores) {
        return EmotionCurve.of(map(scores));
    }

    /** A map with personas Anna (share 0.7) and Bob (share 0.2), and one touchpoint. */
    static JourneyMap ofOneTouchpoint(Consumer<? super TouchpointBuilder> touchpoint) {
        return JourneyMap.named("One")
                .persona("Anna", persona -> persona.share(0.7))
                .persona("Bob", persona -> persona.share(0.2))
                .stage("All", stage -> stage.touchpoint("Here", Channels.WEB, touchpoint))
                .build();
    }

    static OptionalDouble score(EmotionCurve curve) {
        return curve.points().get(0).score();
    }

    static List<Integer> places(List<CurvePoint> points) {
        return points.stream().map(CurvePoint::index).toList();
    }
}
