package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.PathVariants;
import dev.cjm.graph.JourneyGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and ids are the same under every default locale. */
@ResourceLock(Resources.LOCALE)
class DefaultLocaleTest {
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE", "hi-IN-u-nu-deva", "fa-IR"})
    void nothing_depends_on_the_default_locale(String tag) {
        List<String> expected = under(Locale.ROOT, DefaultLocaleTest::texts);
        assertEquals(expected, under(Locale.forLanguageTag(tag), DefaultLocaleTest::texts));
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        JourneyMap map = JourneyMap.named("INTERNET IN 2026")
                .stage("I", s -> s.touchpoint("İI", Channels.WEB))
                .build();
        texts.add(map.toString());
        texts.add(map.touchpoints().toString());
        texts.add(FullMap.map().touchpoints().get(0).painPoints().toString());
        texts.add(ExampleMap.map().transitions().toString());
        texts.add(EmotionScale.THEYDO.toString());
        texts.add(Money.of("1234567.5", "EUR").toString());
        texts.add(new AgeRange(20, 30).toString());
        texts.add(Entry.of(0.25).toString());
        texts.add(problem(() -> new AgeRange(40, 30)));
        texts.add(problem(() -> EmotionScale.DEFAULT.withStep(0.3)));
        texts.add(problem(() -> Persona.of("Ann", ann -> ann.age(1, 1000))));
        texts.add(problem(() -> Stage.of("S", s -> nest(s, 9))));
        texts.add(problem(() -> PainPoint.of("P", p -> p.severity(1000).affects(1.5))));
        texts.add(problem(() -> Action.of("A", a -> a.count(-1000))));
        texts.add(problem(() -> ExampleMap.map().edit(e -> e.title("IN").remove("SCANS AND PAY"))));
        texts.add(new Proportion(1234, 5678).toString());
        texts.add(new Estimate(OptionalDouble.of(0.5), 1234).toString());
        texts.add(problem(() -> new Proportion(6789, 5678)));
        texts.add(problem(() -> PathVariants.of(map, o -> o.top(-5))));
        texts.add(problem(() -> EmotionCurve.of(map, o -> o.variants(-5))));
        texts.add(threeEntries().assumptions().toString());
        texts.add(PathVariants.of(threeEntries()).toString());
        texts.add(EmotionCurve.of(ExampleMap.map()).toString());
        JourneyMapBuilder many = JourneyMap.named("M");
        for (int i = 0; i < 1200; i++) {
            many.stage("S" + i, s -> s.touchpoint("T", Channels.WEB));
        }
        texts.add(problem(() -> many.transition("T", "s1-t").build()));
        return texts;
    }

    private static JourneyGraph threeEntries() {
        return JourneyGraph.of(JourneyMap.named("M")
                .stage(
                        "S",
                        s -> s.touchpoint("A", Channels.WEB, t -> t.entry(0.5))
                                .touchpoint("B", Channels.WEB, t -> t.entry())
                                .touchpoint("C", Channels.WEB, t -> t.entry()))
                .build());
    }

    private static void nest(StageBuilder stage, int levels) {
        if (levels > 0) {
            stage.stage("L" + levels, inner -> nest(inner, levels - 1));
        }
    }

    private static String problem(Runnable making) {
        try {
            making.run();
            throw new AssertionError("nothing was refused");
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static <T> T under(Locale locale, Supplier<T> making) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return making.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}
