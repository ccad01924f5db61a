package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where the tests meet a builder: a way to be handed it while something is built, and how problems tell of it.
 *
 * @param type the builder or editor
 * @param path where its value stands
 * @param words what its value is called
 * @param building builds something around it, and returns what paths start from
 */
record Host<B extends ValueBuilder>(
        Class<B> type, String path, String words, Function<Consumer<? super B>, Object> building) {
    private static final String TOUCH = "/stages/0/touchpoints/0";
    private static final String OF_TOUCH = " of touchpoint 'Touch'";

    private static final JourneyMap MAP = JourneyMap.named("Map")
            .persona("Persona")
            .stage("Stage", stage -> stage.touchpoint("Touch", WEB))
            .build();

    private static final JourneyMap ENDING = JourneyMap.named("Map")
            .stage("Stage", stage -> stage.touchpoint("Touch", WEB, touch -> touch.leadsTo("Touch")))
            .outcome("Outcome", OutcomeKind.SUCCESS)
            .build();

    static final List<Host<?>> ALL = List.of(
            new Host<>(JourneyMapBuilder.class, "", "journey map 'Map'", Host::map),
            new Host<>(JourneyMapEditor.class, "", "journey map 'Map'", use -> MAP.edit(use)),
            new Host<>(
                    PersonaBuilder.class,
                    "/personas/0",
                    "persona 'Persona'",
                    use -> map(map -> map.persona("Persona", use))),
            new Host<>(
                    PersonaEditor.class,
                    "/personas/0",
                    "persona 'Persona'",
                    use -> MAP.edit(map -> map.persona("Persona", use))),
            new Host<>(StageBuilder.class, "/stages/0", "stage 'Stage'", Host::stage),
            new Host<>(
                    StageEditor.class, "/stages/0", "stage 'Stage'", use -> MAP.edit(map -> map.stage("Stage", use))),
            new Host<>(TouchpointBuilder.class, TOUCH, "touchpoint 'Touch'", Host::touchpoint),
            new Host<>(
                    TouchpointEditor.class,
                    TOUCH,
                    "touchpoint 'Touch'",
                    use -> MAP.edit(map -> map.touchpoint("Touch", use))),
            new Host<>(
                    TransitionBuilder.class,
                    "/transitions/0",
                    "transition 'Touch' -> 'Touch'",
                    use -> stage(
                            stage -> stage.touchpoint("Touch", WEB), map -> map.transition("Touch", "Touch", use))),
            new Host<>(
                    TransitionEditor.class,
                    "/transitions/0",
                    "transition 'touch' -> 'touch'",
                    use -> ENDING.edit(map -> map.transition("touch>touch", use))),
            new Host<>(
                    OutcomeBuilder.class,
                    "/outcomes/0",
                    "outcome 'Outcome'",
                    use -> map(map -> map.outcome("Outcome", OutcomeKind.SUCCESS, use))),
            new Host<>(
                    OutcomeEditor.class,
                    "/outcomes/0",
                    "outcome 'Outcome'",
                    use -> ENDING.edit(map -> map.outcome("Outcome", use))),
            new Host<>(
                    DataSourceBuilder.class,
                    "/dataSources/0",
                    "data source 'Source'",
                    use -> map(map -> map.dataSource("Source", SourceType.SURVEY, use))),
            new Host<>(ChannelBuilder.class, "", "channel 'Channel'", use -> Channel.of("Channel", use)),
            of(ActionBuilder.class, "actions", "action 'Action'", (touch, use) -> touch.action("Action", use)),
            of(PainPointBuilder.class, "painPoints", "pain point 'Pain'", (touch, use) -> touch.pain("Pain", use)),
            of(GainBuilder.class, "gains", "gain 'Gain'", (touch, use) -> touch.gain("Gain", use)),
            of(
                    OpportunityBuilder.class,
                    "opportunities",
                    "opportunity 'Idea'",
                    (touch, use) -> touch.opportunity("Idea", use)),
            of(
                    ExpectationBuilder.class,
                    "expectations",
                    "expectation 'Hope'",
                    (touch, use) -> touch.expects("Hope", use)),
            of(
                    MetricBuilder.class,
                    "metrics",
                    "metric 'Score'",
                    (touch, use) -> touch.metric("Score", MetricKind.NPS, use)),
            of(EmotionBuilder.class, "emotions", "emotion", (touch, use) -> touch.feels(1, use)),
            of(
                    EvidenceBuilder.class,
                    "evidence",
                    "evidence",
                    (touch, use) -> touch.evidence(EvidenceKind.OBSERVED, use)),
            of(
                    StatementBuilder.class,
                    "statements",
                    "statement 'Words'",
                    (touch, use) -> touch.statement(StatementKind.QUOTE, "Words", use)),
            of(
                    BackstageWorkBuilder.class,
                    "backstageWork",
                    "backstage work 'Work'",
                    (touch, use) -> touch.backstage("Work", WorkLane.SUPPORT, use)),
            new Host<>(
                    MomentOfTruthBuilder.class,
                    TOUCH + "/momentOfTruth",
                    "moment of truth" + OF_TOUCH,
                    use -> touchpoint(touch -> touch.momentOfTruth(use))));

    static List<Host<?>> all() {
        return ALL;
    }

    static Host<?> of(Class<?> type) {
        return ALL.stream()
                .filter(host -> host.type == type)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing builds around " + type + ": add it here."));
    }

    /** Builds, and hands the builder over on the way. */
    Object with(Consumer<? super ValueBuilder> use) {
        return building.apply(use);
    }

    private static JourneyMap map(Consumer<? super JourneyMapBuilder> use) {
        return stage(stage -> {}, use);
    }

    private static JourneyMap stage(Consumer<? super StageBuilder> use) {
        return stage(use, map -> {});
    }

    private static JourneyMap stage(Consumer<? super StageBuilder> use, Consumer<? super JourneyMapBuilder> more) {
        JourneyMapBuilder map = JourneyMap.named("Map").stage("Stage", use);
        more.accept(map);
        return map.persona("one", one -> one.id("p1"))
                .persona("other", other -> other.id("p2"))
                .build();
    }

    private static JourneyMap touchpoint(Consumer<? super TouchpointBuilder> use) {
        return stage(stage -> stage.touchpoint("Touch", WEB, use));
    }

    private static <B extends ValueBuilder> Host<B> of(Class<B> type, String property, String words, Adding<B> adding) {
        return new Host<>(
                type,
                TOUCH + "/" + property + "/0",
                words + OF_TOUCH,
                use -> touchpoint(touch -> adding.add(touch, use)));
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }

    private interface Adding<B> {
        void add(TouchpointBuilder touchpoint, Consumer<? super B> use);
    }
}
