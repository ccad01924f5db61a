package dev.cjm.generators;

import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.jqwik.JourneyMapArbitrary;
import dev.cjm.model.JourneyMap;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;

/**
 * A generated map and the verbs that made it. The generators note verbs inside their package only; hence the reflection.
 *
 * @param map the map
 * @param verbs the verbs, for example {@code TouchpointBuilder.feels(double)}
 */
record ToldMap(JourneyMap map, Set<String> verbs) {
    static Arbitrary<ToldMap> maps() {
        Arbitrary<?> plans =
                (Arbitrary<?>) call(JourneyMapArbitrary.class, "plans", JourneyArbitraries.maps(), new Class<?>[0]);
        return plans.map(ToldMap::of);
    }

    private static ToldMap of(Object plan) {
        Set<String> verbs = new HashSet<>();
        Consumer<String> notes = verbs::add;
        Object map = call(plan.getClass(), "map", plan, new Class<?>[] {Consumer.class}, notes);
        return new ToldMap((JourneyMap) map, verbs);
    }

    private static Object call(Class<?> type, String name, Object target, Class<?>[] types, Object... arguments) {
        try {
            Method method = type.getDeclaredMethod(name, types);
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }
}
