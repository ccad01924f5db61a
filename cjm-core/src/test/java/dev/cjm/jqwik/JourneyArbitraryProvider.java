package dev.cjm.jqwik;

import dev.cjm.model.Channel;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.Evidence;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Metric;
import dev.cjm.model.Money;
import dev.cjm.model.Opportunity;
import dev.cjm.model.Outcome;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Statement;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets properties ask for maps and their parts: {@code @ForAll JourneyMap map}. */
public final class JourneyArbitraryProvider implements ArbitraryProvider {
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = Map.ofEntries(
            Map.entry(JourneyMap.class, JourneyArbitraries::maps),
            Map.entry(Stage.class, JourneyArbitraries::stages),
            Map.entry(Touchpoint.class, JourneyArbitraries::touchpoints),
            Map.entry(Persona.class, JourneyArbitraries::personas),
            Map.entry(Channel.class, JourneyArbitraries::channels),
            Map.entry(Transition.class, JourneyArbitraries::transitions),
            Map.entry(Outcome.class, JourneyArbitraries::outcomes),
            Map.entry(PainPoint.class, JourneyArbitraries::painPoints),
            Map.entry(Opportunity.class, JourneyArbitraries::opportunities),
            Map.entry(Metric.class, JourneyArbitraries::metrics),
            Map.entry(Statement.class, JourneyArbitraries::statements),
            Map.entry(Evidence.class, JourneyArbitraries::evidence),
            Map.entry(Money.class, JourneyArbitraries::money),
            Map.entry(EmotionScale.class, JourneyArbitraries::emotionScales));

    /** Serves the service loader. */
    public JourneyArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARIES.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(
                Objects.requireNonNull(ARBITRARIES.get(targetType.getRawType())).get());
    }
}
