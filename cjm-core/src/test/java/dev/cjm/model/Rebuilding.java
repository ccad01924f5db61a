package dev.cjm.model;

import java.util.Collection;

/** Says all of a map again, by ready-made values. */
final class Rebuilding {
    private Rebuilding() {}

    /** A builder that holds the facts of a map, but nothing that stands in it. */
    static JourneyMapBuilder facts(JourneyMap map) {
        JourneyMapBuilder builder = JourneyMap.named(map.title())
                .id(map.id())
                .state(map.state())
                .scale(map.scale())
                .team(map.team())
                .dataSources(map.dataSources())
                .metrics(map.metrics())
                .tags(map.tags())
                .flow(map.flow());
        map.goal().ifPresent(builder::goal);
        map.scenario().ifPresent(builder::scenario);
        map.scope().ifPresent(builder::scope);
        map.language().ifPresent(language -> builder.language(language.toLanguageTag()));
        map.owner().ifPresent(builder::owner);
        map.version().ifPresent(builder::version);
        map.status().ifPresent(builder::status);
        map.kind().ifPresent(builder::kind);
        map.basedOn().ifPresent(builder::basedOn);
        map.attributes().forEach(builder::attribute);
        return builder;
    }

    /** The same map, of parts in any order. */
    static JourneyMap of(
            JourneyMap map,
            Collection<Persona> personas,
            Collection<Transition> transitions,
            Collection<Outcome> outcomes) {
        return facts(map)
                .transitions(transitions)
                .personas(personas)
                .stages(map.stages())
                .outcomes(outcomes)
                .build();
    }
}
