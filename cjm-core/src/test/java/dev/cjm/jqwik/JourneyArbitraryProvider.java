package dev.cjm.jqwik;

import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets properties ask for maps and their parts: {@code @ForAll JourneyMap map}. */
public final class JourneyArbitraryProvider implements ArbitraryProvider {
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = Map.of(
            JourneyMap.class, JourneyArbitraries::maps,
            EmotionScale.class, JourneyArbitraries::emotionScales);

    /** Serves the service loader. */
    public JourneyArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARIES.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(ARBITRARIES.get(targetType.getRawType()).get());
    }
}
