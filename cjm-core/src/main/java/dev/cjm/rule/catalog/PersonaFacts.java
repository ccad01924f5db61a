package dev.cjm.rule.catalog;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Channel;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Need;
import dev.cjm.model.Persona;
import dev.cjm.rule.Described;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts about personas that rules of the catalogue need beyond those that ship with the grammar. */
final class PersonaFacts {
    static final Described<JourneyMap> STATE_SHARES = Described.of(
            "state shares of personas",
            each -> each.personas().stream().anyMatch(one -> one.share().isPresent()));

    static final Described<JourneyMap> REPRESENT_ALL = Described.<JourneyMap>of(
                    "represent all customers", each -> sum(each).compareTo(BigDecimal.ONE) == 0)
            .withDetail(each ->
                    "the shares sum to " + sum(each).stripTrailingZeros().toPlainString());

    static final Described<Persona> BE_MET_WHERE_THEY_LIKE = Described.<Persona>byGraph(
                    "are met on a channel they prefer", graph -> {
                        Set<String> used = graph.touchpoints().stream()
                                .flatMap(each -> each.channels().stream())
                                .map(Channel::id)
                                .collect(Collectors.toSet());
                        return each ->
                                each.preferredChannels().stream().anyMatch(channel -> used.contains(channel.id()));
                    })
            .withDetail(each -> each.preferredChannels().stream()
                    .map(channel -> Quoted.text(channel.name()))
                    .collect(Collectors.joining(", ")));

    static final Described<Need> BE_SERVED = Described.byGraph("are served by a touchpoint", graph -> {
        Set<String> served = graph.touchpoints().stream()
                .flatMap(each -> each.serves().stream())
                .collect(Collectors.toSet());
        return each -> served.contains(each.id());
    });

    private PersonaFacts() {}

    /**
     * The personas, by id, that do not differ enough from one before them, with the first such one.
     *
     * <p>Each is held against all before: there are few personas, and none of them is a copy of many.
     */
    static Map<String, Persona> twins(JourneyMap map, int fewest) {
        Map<String, Persona> twins = new HashMap<>();
        List<Persona> personas = map.personas();
        for (int i = 1; i < personas.size(); i++) {
            Persona later = personas.get(i);
            personas.subList(0, i).stream()
                    .filter(before -> PersonaFact.differences(before, later) < fewest)
                    .findFirst()
                    .ifPresent(before -> twins.put(later.id(), before));
        }
        return twins;
    }

    private static BigDecimal sum(JourneyMap map) {
        return map.personas().stream()
                .filter(each -> each.share().isPresent())
                .map(each -> Decimals.exact(each.share().getAsDouble()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
