package dev.cjm.jqwik;

import dev.cjm.model.TouchpointBuilder;
import dev.cjm.model.TransitionBuilder;
import dev.cjm.model.TransitionKind;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** The verbs by which touchpoints say where they lead, each with and without likelihood and details. */
@SuppressWarnings("ImmutableEnumChecker") // references to methods hold nothing
enum EdgeVerb {
    LEADS_TO(
            "leadsTo",
            TransitionKind.NORMAL,
            TouchpointBuilder::leadsTo,
            TouchpointBuilder::leadsTo,
            TouchpointBuilder::leadsTo,
            TouchpointBuilder::leadsTo),
    FAILS_TO(
            "failsTo",
            TransitionKind.FAILURE,
            TouchpointBuilder::failsTo,
            TouchpointBuilder::failsTo,
            TouchpointBuilder::failsTo,
            TouchpointBuilder::failsTo),
    RECOVERS_TO(
            "recoversTo",
            TransitionKind.RECOVERY,
            TouchpointBuilder::recoversTo,
            TouchpointBuilder::recoversTo,
            TouchpointBuilder::recoversTo,
            TouchpointBuilder::recoversTo),
    SUCCEEDS(
            "succeeds",
            TransitionKind.NORMAL,
            TouchpointBuilder::succeeds,
            TouchpointBuilder::succeeds,
            TouchpointBuilder::succeeds,
            TouchpointBuilder::succeeds),
    FAILS(
            "fails",
            TransitionKind.FAILURE,
            TouchpointBuilder::fails,
            TouchpointBuilder::fails,
            TouchpointBuilder::fails,
            TouchpointBuilder::fails),
    ENDS(
            "ends",
            TransitionKind.NORMAL,
            TouchpointBuilder::ends,
            TouchpointBuilder::ends,
            TouchpointBuilder::ends,
            TouchpointBuilder::ends);

    private final String verb;
    private final TransitionKind kind;
    private final Bare bare;
    private final Likely likely;
    private final Detailed detailed;
    private final LikelyAndDetailed all;

    EdgeVerb(String verb, TransitionKind kind, Bare bare, Likely likely, Detailed detailed, LikelyAndDetailed all) {
        this.verb = verb;
        this.kind = kind;
        this.bare = bare;
        this.likely = likely;
        this.detailed = detailed;
        this.all = all;
    }

    /** The verb that says a transition at its source. */
    static EdgeVerb of(Edge edge) {
        if (edge.isEnd()) {
            return switch (edge.outcome().orElseThrow().plan().kind()) {
                case SUCCESS -> SUCCEEDS;
                case FAILURE -> FAILS;
                case NEUTRAL -> ENDS;
            };
        }
        return switch (edge.kind()) {
            case NORMAL, ALTERNATIVE -> LEADS_TO;
            case FAILURE -> FAILS_TO;
            case RECOVERY -> RECOVERS_TO;
        };
    }

    /** The kind that it means unless details say another. */
    TransitionKind kind() {
        return kind;
    }

    void say(TouchpointBuilder touchpoint, String target, OptionalDouble likelihood, Scene scene) {
        if (likelihood.isPresent()) {
            likely.say(touchpoint, target, likelihood.getAsDouble());
            scene.note("TouchpointBuilder." + verb + "(String, double)");
        } else {
            bare.say(touchpoint, target);
            scene.note("TouchpointBuilder." + verb + "(String)");
        }
    }

    void say(
            TouchpointBuilder touchpoint,
            String target,
            OptionalDouble likelihood,
            Consumer<TransitionBuilder> details,
            Scene scene) {
        if (likelihood.isPresent()) {
            all.say(touchpoint, target, likelihood.getAsDouble(), details);
            scene.note("TouchpointBuilder." + verb + "(String, double, Consumer)");
        } else {
            detailed.say(touchpoint, target, details);
            scene.note("TouchpointBuilder." + verb + "(String, Consumer)");
        }
    }

    private interface Bare {
        Object say(TouchpointBuilder touchpoint, String target);
    }

    private interface Likely {
        Object say(TouchpointBuilder touchpoint, String target, double likelihood);
    }

    private interface Detailed {
        Object say(TouchpointBuilder touchpoint, String target, Consumer<TransitionBuilder> details);
    }

    private interface LikelyAndDetailed {
        Object say(TouchpointBuilder touchpoint, String target, double likelihood, Consumer<TransitionBuilder> details);
    }
}
