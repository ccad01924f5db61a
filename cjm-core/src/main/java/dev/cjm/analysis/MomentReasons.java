package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Node;
import dev.cjm.model.OutcomeKind;
import java.util.ArrayList;
import java.util.List;

/** The facts of a score as a sentence. */
final class MomentReasons {
    private final MomentScore score;
    private final JourneyGraph graph;
    private final ResultText text;

    private MomentReasons(MomentScore score, JourneyGraph graph, ResultText text) {
        this.score = score;
        this.graph = graph;
        this.text = text;
    }

    static String of(MomentScore score, JourneyGraph graph, ResultText text) {
        return new MomentReasons(score, graph, text).sentence();
    }

    /** Why a criterion points nowhere: because nothing is said, or because what is said speaks for no touchpoint. */
    static String silence(MomentCriterion.Kind kind, boolean isWithoutData, JourneyGraph graph, ResultText text) {
        if (graph.touchpoints().isEmpty()) {
            return text.say("noTouchpoints");
        }
        boolean isEndless = kind == MomentCriterion.Kind.SWING
                && isWithoutData
                && !graph.outcomes(OutcomeKind.SUCCESS).isEmpty();
        if (isEndless) {
            return text.say("silent.endless");
        }
        return text.say((isWithoutData ? "silent." : "none.") + kind.name());
    }

    private String sentence() {
        if (score.value().isEmpty()) {
            return text.say("noData");
        }
        return switch (score.criterion()) {
            case DECLARED -> declared();
            case CONTACT -> text.say(isNamed() ? "moment.CONTACT" : "moment.noContact", channel());
            case TYPED, OPINION_FORMING ->
                isNamed() ? text.say("moment." + score.criterion(), words()) : text.say("moment.no");
            case GAP -> text.say("moment.GAP", ResultText.plain(number(0)), ResultText.plain(number(1)));
            case EXTREME -> text.say("moment.EXTREME", felt(0));
            case STEEPEST_CHANGE -> text.say("moment.STEEPEST_CHANGE", felt(0), name(0), felt(1));
            case END -> isNamed() ? text.say("moment.END", name(1), felt(0)) : text.say("moment.no");
            case SWING -> text.say("moment.SWING", Shares.percent(number(0)), onward());
            case DECISION_BOUNDARY ->
                isNamed() ? text.say("moment.DECISION_BOUNDARY", targets()) : text.say("moment.no");
        };
    }

    private boolean isNamed() {
        return score.value().orElseThrow() > 0;
    }

    private String declared() {
        if (!isNamed()) {
            return text.say("moment.no");
        }
        return score.facts().stream()
                .filter(fact -> fact.kind() == MomentFact.Kind.STATED_REASON)
                .findFirst()
                .map(fact -> text.labelled("moment.DECLARED", fact.subject()))
                .orElseGet(() -> text.say("moment.DECLARED"));
    }

    private String channel() {
        return score.touchpoint().channel().name();
    }

    /** Constants in the language of the reader. */
    private String words() {
        return text.list(score.facts().stream()
                .map(fact -> text.say("word." + fact.subject()))
                .toList());
    }

    /** Where one can go on, with the probability of success there. */
    private String onward() {
        List<String> ways = new ArrayList<>();
        for (int i = 1; i < score.facts().size(); i++) {
            MomentFact fact = score.facts().get(i);
            if (fact.kind() == MomentFact.Kind.SUCCESS_PROBABILITY) {
                ways.add(name(i) + " " + Shares.percent(number(i)));
            } else if (fact.kind() == MomentFact.Kind.DROP_OFF) {
                ways.add(text.say("dropOff") + " " + Shares.percent(0));
            }
        }
        return text.list(ways);
    }

    private String targets() {
        return text.list(graph.outgoing(score.touchpoint()).stream()
                .filter(each ->
                        score.facts().stream().anyMatch(fact -> fact.subject().equals(each.id())))
                .map(each -> graph.target(each).name())
                .toList());
    }

    /** What the map calls the node that a fact is about. */
    private String name(int fact) {
        return graph.map()
                .node(score.facts().get(fact).subject())
                .map(Node::name)
                .orElse("");
    }

    private String felt(int fact) {
        return ResultText.score(graph.map().scale(), number(fact));
    }

    private double number(int fact) {
        return score.facts().get(fact).number().orElseThrow();
    }
}
