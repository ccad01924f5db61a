package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.Persona;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** In which order transitions, outcomes, personas, emotions and statements are declared makes no difference. */
class DeclarationOrderProperties {
    @Provide
    Arbitrary<FeltCase> cases() {
        return FeltCase.any();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void variants_do_not_depend_on_the_order_of_declaration(
            @ForAll("cases") FeltCase given, @ForAll("seeds") long seed) {
        Consumer<PathVariantsOptions> asked = o -> o.top(25).visits(2);
        PathVariants one = PathVariants.of(given.map(), asked);
        PathVariants other = PathVariants.of(given.shuffled(new Random(seed)).map(), asked);
        assertEquals(variants(one), variants(other));
        assertEquals(one.coveredLikelihood(), other.coveredLikelihood());
        assertEquals(one.dropOff(), other.dropOff());
        assertEquals(one.isComplete(), other.isComplete());
        assertEquals(one.count(), other.count());
        assertEquals(one.assumptions(), other.assumptions());
        assertEquals(one.toText(Locale.ENGLISH), other.toText(Locale.ENGLISH));
        for (Outcome outcome : given.flow().outcomes()) {
            assertEquals(one.coveredLikelihood(outcome), other.coveredLikelihood(outcome));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void curves_do_not_depend_on_the_order_of_declaration(@ForAll("cases") FeltCase given, @ForAll("seeds") long seed) {
        JourneyMap one = given.map();
        JourneyMap other = given.shuffled(new Random(seed)).map();
        assertSame(EmotionCurve.of(one), EmotionCurve.of(other));
        assertSame(
                EmotionCurve.of(one, EmotionCurveOptions::acrossPersonas),
                EmotionCurve.of(other, EmotionCurveOptions::acrossPersonas));
        for (Persona persona : given.personas()) {
            assertSame(
                    EmotionCurve.of(one, o -> o.persona(persona.name())),
                    EmotionCurve.of(other, o -> o.persona(persona.name())));
        }
    }

    private static void assertSame(EmotionCurve one, EmotionCurve other) {
        assertEquals(points(one), points(other));
        assertEquals(one.mean(), other.mean());
        assertEquals(one.range(), other.range());
        assertEquals(EmotionCurveTest.slopes(one), EmotionCurveTest.slopes(other));
        assertEquals(one.signChanges(), other.signChanges());
        assertEquals(one.areaBelowNeutral(), other.areaBelowNeutral());
        assertEquals(Curves.places(one.fromLowest()), Curves.places(other.fromLowest()));
        assertEquals(one.valleys().size(), other.valleys().size());
        assertEquals(
                one.peakEnd().map(values -> List.of(values.worst(), values.best())),
                other.peakEnd().map(values -> List.of(values.worst(), values.best())));
        assertEquals(one.expectedPeakEnd(), other.expectedPeakEnd());
        assertEquals(one.toText(Locale.ENGLISH), other.toText(Locale.ENGLISH));
    }

    private static List<String> points(EmotionCurve curve) {
        return curve.stream()
                .map(each -> each.touchpoint().id() + " " + each.score() + " " + each.source())
                .toList();
    }

    /** Ways and the bits of their numbers. */
    private static List<List<Object>> variants(PathVariants all) {
        List<List<Object>> rows = new ArrayList<>();
        for (PathVariant each : all) {
            rows.add(List.of(
                    PathVariantsTest.ids(each),
                    PathVariantsTest.transitionIds(each),
                    Double.doubleToRawLongBits(each.likelihood()),
                    Double.doubleToRawLongBits(each.logLikelihood())));
        }
        return rows;
    }
}
