package dev.cjm.jqwik;

import dev.cjm.model.Comparison;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.PersonaField;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.StageField;
import dev.cjm.model.TouchpointField;
import java.util.List;

/** Mistakes in what customers live through. */
final class ExperienceDefects {
    private ExperienceDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of("journey.voice", "no customer speaks", ExperienceDefects::withoutVoice),
                Defect.of(
                        "touchpoint.voice",
                        "a touchpoint at which no customer speaks",
                        map -> Edits.clearingFirst(map, TouchpointField.STATEMENTS)),
                Defect.of(
                        "touchpoint.customer-view",
                        "a touchpoint in the words of the company",
                        map -> Edits.first(map, t -> t.goal("Raise the conversion rate"))),
                Defect.of(
                        "touchpoint.customer-view:pain",
                        "a pain in the words of the company",
                        map -> Edits.first(map, t -> t.pain("Churn risk", p -> p.id(Edits.ADDED)))),
                Defect.of(
                        "stage.customer-view",
                        "a stage in the words of the company",
                        map -> map.edit(e -> e.addStage("Lead generation", Phase.AFTER, s -> s.id(Edits.ADDED)))),
                Defect.of(
                        "outcome.customer-view",
                        "an outcome in the words of the company",
                        map -> map.toBuilder()
                                .outcome("Closed won deal", OutcomeKind.NEUTRAL)
                                .build()),
                Defect.of(
                        "emotion.backed",
                        "a feeling that nobody told",
                        map -> Edits.first(
                                map,
                                t -> t.clear(TouchpointField.EMOTIONS)
                                        .feels(map.scale().max()))),
                Defect.of(
                        "journey.emotion-curve",
                        "no feelings",
                        map -> Edits.clearing(
                                Edits.inhabited(map), TouchpointField.EMOTIONS, TouchpointField.STATEMENTS)),
                Defect.of("journey.lows", "nothing but joy", ExperienceDefects::withoutLows),
                Defect.of(
                        "low.pain",
                        "a bad feeling without a pain point",
                        map -> Edits.first(
                                Edits.clearing(map, TouchpointField.OPPORTUNITIES),
                                t -> t.clear(TouchpointField.EMOTIONS, TouchpointField.PAIN_POINTS)
                                        .feels(map.scale().min()))),
                Defect.of(
                        "low.opportunity",
                        "a bad feeling without an opportunity",
                        map -> Edits.first(
                                map,
                                t -> t.clear(TouchpointField.EMOTIONS, TouchpointField.OPPORTUNITIES)
                                        .feels(map.scale().min()))),
                Defect.of(
                        "low.pain:one-persona",
                        "a bad feeling of one persona without a pain point",
                        map -> feelingBadToOne(Edits.first(
                                Edits.clearing(map, TouchpointField.OPPORTUNITIES),
                                t -> t.clear(TouchpointField.PAIN_POINTS)))),
                Defect.of(
                        "low.opportunity:one-persona",
                        "a bad feeling of one persona without an opportunity",
                        map -> feelingBadToOne(Edits.first(map, t -> t.clear(TouchpointField.OPPORTUNITIES)))),
                Defect.of(
                        "moment.declared",
                        "no moment of truth",
                        map -> Edits.clearing(map, TouchpointField.MOMENT_OF_TRUTH)),
                Defect.of("moment.few", "moments of truth everywhere", ExperienceDefects::withMomentsEverywhere),
                Defect.of(
                        "expectation.met",
                        "less than was expected",
                        map -> Edits.first(
                                map,
                                t -> t.expects(
                                        "More than there is",
                                        e -> e.id(Edits.ADDED).comparison(Comparison.WORSE)))),
                Defect.of(
                        "expectation.met:score",
                        "a feeling below what was expected",
                        map -> Edits.first(
                                map,
                                t -> t.clear(TouchpointField.EMOTIONS)
                                        .feels(map.scale().min())
                                        .expects(
                                                "More than there is",
                                                e -> e.id(Edits.ADDED)
                                                        .score(map.scale().max())))),
                Defect.of(
                        "expectation.met:one-persona",
                        "less than one persona expected",
                        map -> expectingMore(feelingBadToOne(Edits.inhabited(map)), true)),
                Defect.of(
                        "expectation.met:somebody",
                        "less than everybody expected, to one persona",
                        map -> expectingMore(feelingBadToOne(Edits.inhabited(map)), false)),
                Defect.of(
                        "expectation.met:stage",
                        "less than a stage promised",
                        ExperienceDefects::disappointingInAStage),
                Defect.of(
                        "journey.product.expectation",
                        "nobody expects anything after the purchase",
                        ExperienceDefects::withoutExpectations),
                Defect.of(
                        "question.answered",
                        "a question without an answer",
                        map -> Edits.first(map, t -> t.asks("Is anybody there?"))));
    }

    private static JourneyMap withoutVoice(JourneyMap map) {
        JourneyMap silent = Edits.clearing(map, TouchpointField.STATEMENTS);
        return silent.edit(e ->
                silent.personas().forEach(each -> e.persona(each.id(), p -> p.clear(PersonaField.QUOTE))));
    }

    private static JourneyMap withoutLows(JourneyMap map) {
        JourneyMap silent =
                Edits.clearing(Edits.withoutPains(map), TouchpointField.EMOTIONS, TouchpointField.STATEMENTS);
        return Edits.first(silent, t -> t.feels(map.scale().max()));
    }

    /** To a persona at the first touchpoint, where everybody else feels well. */
    private static JourneyMap feelingBadToOne(JourneyMap map) {
        return map.edit(e -> e.addPersona(
                        "Added persona", p -> p.id(Edits.ADDED).share(0))
                .touchpoint(
                        map.touchpoints().get(0).id(),
                        t -> t.clear(TouchpointField.EMOTIONS, TouchpointField.STATEMENTS)
                                .feels(map.scale().max())
                                .feels(Edits.ADDED, map.scale().min())));
    }

    /** At the first touchpoint, by the added persona or by everybody. */
    private static JourneyMap expectingMore(JourneyMap map, boolean isOfOne) {
        return Edits.first(
                map,
                t -> t.expects("More than there is", e -> {
                    e.id(Edits.ADDED).score(map.scale().max());
                    if (isOfOne) {
                        e.persona(Edits.ADDED);
                    }
                }));
    }

    private static JourneyMap disappointingInAStage(JourneyMap map) {
        JourneyMap some = Edits.inhabited(map);
        Stage stage = Edits.outerStage(some);
        JourneyMap low = Edits.each(
                some,
                stage.allTouchpoints(),
                t -> t.clear(TouchpointField.EMOTIONS).feels(map.scale().min()));
        return low.edit(e -> e.stage(
                stage.id(),
                s -> s.expects(
                        "More than there is",
                        x -> x.id(Edits.ADDED).score(map.scale().max()))));
    }

    private static JourneyMap withMomentsEverywhere(JourneyMap map) {
        JourneyMap more = WayDefects.withSteps(map, 3);
        return Edits.all(more, t -> t.clear(TouchpointField.MOMENT_OF_TRUTH).momentOfTruth());
    }

    private static JourneyMap withoutExpectations(JourneyMap map) {
        JourneyMap some = Edits.inhabited(map);
        JourneyMap silent = Edits.clearingStages(
                Edits.clearing(some, TouchpointField.EXPECTATIONS, TouchpointField.OPPORTUNITIES),
                StageField.EXPECTATIONS);
        Stage last = silent.stages().get(silent.stages().size() - 1);
        return silent.edit(e -> e.stage(last.id(), s -> s.phase(Phase.AFTER)));
    }
}
