package dev.cjm.jqwik;

import dev.cjm.model.Action;
import dev.cjm.model.ActionBuilder;
import dev.cjm.model.Expectation;
import dev.cjm.model.TouchpointBuilder;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What customers want, do, ask and expect at a touchpoint. */
final class IntentPlans {
    private static final Verbs<ActionBuilder> ACTION_VERBS = new Verbs<>(ActionBuilder.class)
            .once("count(int)", Values.counts(1), ActionBuilder::count)
            .once("duration(Duration)", Values.durations(), ActionBuilder::duration);

    private IntentPlans() {}

    static Verbs<TouchpointBuilder> addTo(Verbs<TouchpointBuilder> verbs) {
        verbs.word("description(String)", Words.TEXT, TouchpointBuilder::description)
                .word("goal(String)", Words.TEXT, TouchpointBuilder::goal)
                .word("motivation(String)", Words.TEXT, TouchpointBuilder::motivation)
                .word("trigger(String)", Words.TEXT, TouchpointBuilder::trigger)
                .words(
                        "influence",
                        "influences",
                        Words.TEXT,
                        TouchpointBuilder::influence,
                        TouchpointBuilder::influences)
                .words(
                        "alternative",
                        "alternatives",
                        Words.TEXT,
                        TouchpointBuilder::alternative,
                        TouchpointBuilder::alternatives)
                .words("decision", "decisions", Words.TEXT, TouchpointBuilder::decision, TouchpointBuilder::decisions)
                .words("field", "fields", Words.TEXT, TouchpointBuilder::field, TouchpointBuilder::fields);
        serves(verbs);
        actions(verbs);
        QuestionPlans.addTo(
                verbs,
                TouchpointBuilder::asks,
                TouchpointBuilder::asks,
                TouchpointBuilder::asks,
                TouchpointBuilder::questions);
        ExpectationPlans.FAMILY.addTo(
                verbs,
                1,
                "expects",
                "",
                (touchpoint, text, must) -> touchpoint.expects(text),
                (touchpoint, text, must, details) -> touchpoint.expects(text, details),
                new Family.Ready<>(
                        Expectation.class,
                        "expectations",
                        TouchpointBuilder::expects,
                        TouchpointBuilder::expectations));
        return verbs;
    }

    private static void serves(Verbs<TouchpointBuilder> verbs) {
        verbs.verb(2, "serves(String)", Voice.picks(), (touchpoint, pick, telling) -> {
                    Optional<String> need =
                            telling.scene().named("need", pick).filter(id -> telling.once("serves:" + id));
                    need.ifPresent(touchpoint::serves);
                    return need.isPresent();
                })
                .verb(1, "servesAll(Collection)", Voice.picks().list().ofMaxSize(3), (touchpoint, picks, telling) -> {
                    touchpoint.servesAll(Scene.all(
                            picks,
                            pick -> telling.scene().named("need", pick).filter(id -> telling.once("serves:" + id))));
                    return true;
                });
    }

    private static void actions(Verbs<TouchpointBuilder> verbs) {
        Arbitrary<Plan<Action>> ready = acts().map(act ->
                scene -> Action.of(scene.say(Words.ACTION, act.pick), action -> act.calls.tell(action, scene)));
        verbs.verb(1, "action(String)", Voice.picks(), (touchpoint, pick, telling) -> {
                    touchpoint.action(telling.scene().say(Words.ACTION, pick));
                    return true;
                })
                .verb(2, "action(String, Consumer)", acts(), (touchpoint, act, telling) -> {
                    touchpoint.action(
                            telling.scene().say(Words.ACTION, act.pick),
                            action -> act.calls.tell(action, telling.scene()));
                    return true;
                })
                .made(
                        "action(Action)",
                        "actions(Collection)",
                        ready,
                        TouchpointBuilder::action,
                        TouchpointBuilder::actions);
    }

    private static Arbitrary<Act> acts() {
        return Combinators.combine(Voice.picks(), ACTION_VERBS.upTo(2)).as(Act::new);
    }

    private record Act(int pick, Calls<ActionBuilder> calls) {}
}
