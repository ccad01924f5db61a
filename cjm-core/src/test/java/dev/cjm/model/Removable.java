package dev.cjm.model;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A single fact that an edit adds and takes back.
 *
 * @param of where it stands: {@code map}, {@code persona}, {@code stage} or {@code touchpoint}
 * @param property the list that holds it
 * @param noun what it is called in messages
 * @param add adds it by a name or words; to the first persona, stage or touchpoint
 * @param remove takes it back
 */
record Removable(
        String of,
        String property,
        String noun,
        BiConsumer<JourneyMapEditor, String> add,
        BiConsumer<JourneyMapEditor, String> remove) {
    static final List<Removable> ALL = List.of(
            map("team", "team member", (e, it) -> e.teamMember(it, "Sales"), JourneyMapEditor::removeTeamMember),
            map(
                    "dataSources",
                    "data source",
                    (e, it) -> e.dataSource(it, SourceType.SURVEY, s -> {}),
                    JourneyMapEditor::removeDataSource),
            map("metrics", "metric", (e, it) -> e.metric(it, MetricKind.NPS), JourneyMapEditor::removeMetric),
            map("tags", "tag", JourneyMapEditor::tag, JourneyMapEditor::removeTag),
            map("attributes", "attribute", (e, it) -> e.attribute(it, "x"), JourneyMapEditor::removeAttribute),
            persona("tasks", "task", PersonaEditor::task, PersonaEditor::removeTask),
            persona("needs", "need", PersonaEditor::need, PersonaEditor::removeNeed),
            persona("goals", "goal", PersonaEditor::goal, PersonaEditor::removeGoal),
            persona("jobsToBeDone", "job to be done", PersonaEditor::jobToBeDone, PersonaEditor::removeJobToBeDone),
            persona("motivations", "motivation", PersonaEditor::motivation, PersonaEditor::removeMotivation),
            persona("frustrations", "frustration", PersonaEditor::frustration, PersonaEditor::removeFrustration),
            persona("joys", "joy", PersonaEditor::joy, PersonaEditor::removeJoy),
            persona("habits", "habit", PersonaEditor::habit, PersonaEditor::removeHabit),
            persona(
                    "behaviourPatterns",
                    "behaviour pattern",
                    PersonaEditor::behaviourPattern,
                    PersonaEditor::removeBehaviourPattern),
            persona("purchaseHistory", "purchase", PersonaEditor::purchase, PersonaEditor::removePurchase),
            persona("values", "value", PersonaEditor::value, PersonaEditor::removeValue),
            persona(
                    "preferredChannels",
                    "channel",
                    (p, it) -> p.prefers(Channel.of(it, c -> {})),
                    PersonaEditor::removePreferred),
            persona("tags", "tag", PersonaEditor::tag, PersonaEditor::removeTag),
            persona("attributes", "attribute", (p, it) -> p.attribute(it, "x"), PersonaEditor::removeAttribute),
            stage("entryCriteria", "entry criterion", StageEditor::entryCriterion, StageEditor::removeEntryCriterion),
            stage("exitCriteria", "exit criterion", StageEditor::exitCriterion, StageEditor::removeExitCriterion),
            stage("needs", "need", StageEditor::need, StageEditor::removeNeed),
            stage("expectations", "expectation", StageEditor::expects, StageEditor::removeExpectation),
            stage("questions", "question", StageEditor::asks, StageEditor::removeQuestion),
            stage("metrics", "metric", (s, it) -> s.metric(it, MetricKind.NPS), StageEditor::removeMetric),
            touchpoint("painPoints", "pain point", TouchpointEditor::pain, TouchpointEditor::removePain),
            touchpoint("gains", "gain", TouchpointEditor::gain, TouchpointEditor::removeGain),
            touchpoint(
                    "opportunities", "opportunity", TouchpointEditor::opportunity, TouchpointEditor::removeOpportunity),
            touchpoint("metrics", "metric", (t, it) -> t.metric(it, MetricKind.NPS), TouchpointEditor::removeMetric),
            touchpoint("expectations", "expectation", TouchpointEditor::expects, TouchpointEditor::removeExpectation),
            touchpoint(
                    "backstageWork",
                    "backstage work",
                    (t, it) -> t.backstage(it, WorkLane.SUPPORT),
                    TouchpointEditor::removeBackstage),
            touchpoint("influences", "influence", TouchpointEditor::influence, TouchpointEditor::removeInfluence),
            touchpoint(
                    "alternatives", "alternative", TouchpointEditor::alternative, TouchpointEditor::removeAlternative),
            touchpoint("decisions", "decision", TouchpointEditor::decision, TouchpointEditor::removeDecision),
            touchpoint("fields", "field", TouchpointEditor::field, TouchpointEditor::removeField),
            touchpoint("actions", "action", TouchpointEditor::action, TouchpointEditor::removeAction),
            touchpoint("questions", "question", TouchpointEditor::asks, TouchpointEditor::removeQuestion),
            touchpoint("statements", "statement", TouchpointEditor::thinks, TouchpointEditor::removeStatement),
            touchpoint(
                    "alsoOn", "channel", (t, it) -> t.alsoOn(Channel.of(it, c -> {})), TouchpointEditor::removeAlsoOn),
            touchpoint("actors", "actor", (t, it) -> t.actor(it, ActorRole.PARTNER), TouchpointEditor::removeActor),
            touchpoint("tags", "tag", TouchpointEditor::tag, TouchpointEditor::removeTag),
            touchpoint("attributes", "attribute", (t, it) -> t.attribute(it, "x"), TouchpointEditor::removeAttribute));

    private static Removable map(
            String property,
            String noun,
            BiConsumer<JourneyMapEditor, String> add,
            BiConsumer<JourneyMapEditor, String> remove) {
        return new Removable("map", property, noun, add, remove);
    }

    private static Removable persona(
            String property,
            String noun,
            BiConsumer<PersonaEditor, String> add,
            BiConsumer<PersonaEditor, String> remove) {
        return new Removable(
                "persona",
                property,
                noun,
                (e, it) -> e.persona("someone", p -> add.accept(p, it)),
                (e, it) -> e.persona("someone", p -> remove.accept(p, it)));
    }

    private static Removable stage(
            String property, String noun, BiConsumer<StageEditor, String> add, BiConsumer<StageEditor, String> remove) {
        return new Removable(
                "stage",
                property,
                noun,
                (e, it) -> e.stage("somewhere", s -> add.accept(s, it)),
                (e, it) -> e.stage("somewhere", s -> remove.accept(s, it)));
    }

    private static Removable touchpoint(
            String property,
            String noun,
            BiConsumer<TouchpointEditor, String> add,
            BiConsumer<TouchpointEditor, String> remove) {
        return new Removable(
                "touchpoint",
                property,
                noun,
                (e, it) -> e.touchpoint("something", t -> add.accept(t, it)),
                (e, it) -> e.touchpoint("something", t -> remove.accept(t, it)));
    }

    /** A map with a persona, stage and touchpoint to change, of the facts of any map. */
    static JourneyMap prepared(JourneyMap map) {
        return map.edit(e -> e.addPersona("Someone else", p -> p.id("someone"))
                .addStage(
                        "Somewhere else",
                        Phase.AFTER,
                        s -> s.id("somewhere").touchpoint("Something else", Channels.UNKNOWN, t -> t.id("something"))));
    }

    Consumer<JourneyMapEditor> adding(String words) {
        return e -> add.accept(e, words);
    }

    Consumer<JourneyMapEditor> removing(String words) {
        return e -> remove.accept(e, words);
    }

    /** Where the list stands in the map that is {@link #prepared}. */
    String location(JourneyMap map) {
        int last = map.stages().size() - 1;
        return switch (of) {
                    case "persona" -> "/personas/" + (map.personas().size() - 1);
                    case "stage" -> "/stages/" + last;
                    case "touchpoint" -> "/stages/" + last + "/touchpoints/0";
                    default -> "";
                }
                + "/" + property;
    }

    @Override
    public String toString() {
        return noun + " of a " + of;
    }
}
