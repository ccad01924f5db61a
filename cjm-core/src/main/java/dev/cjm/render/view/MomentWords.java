package dev.cjm.render.view;

import dev.cjm.analysis.MomentFact;
import dev.cjm.analysis.MomentScore;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why a touchpoint is a computed moment of truth, with numbers as the rest of the picture has them. */
final class MomentWords {
    private static final int LISTED = 6;

    private final JourneyGraph graph;
    private final Words words;

    MomentWords(JourneyGraph graph, Words words) {
        this.graph = graph;
        this.words = words;
    }

    String reason(MomentScore score) {
        List<MomentFact> facts = score.facts();
        String key = "moment." + score.criterion().name();
        return switch (score.criterion()) {
            case GAP -> words.text(key, words.number(number(facts.get(0))), words.number(number(facts.get(1))));
            case EXTREME -> words.text(key, felt(facts.get(0)));
            case STEEPEST_CHANGE ->
                words.text(key, felt(facts.get(0)), name(facts.get(0).subject()), felt(facts.get(1)));
            case END -> words.text(key, name(facts.get(1).subject()), felt(facts.get(0)));
            case SWING -> words.text(key, words.percent(number(facts.get(0))), onward(facts.subList(1, facts.size())));
            case DECISION_BOUNDARY -> words.text(key, targets(score));
            case DECLARED, CONTACT, TYPED, OPINION_FORMING -> score.reason(words.locale());
        };
    }

    private String felt(MomentFact fact) {
        return words.score(number(fact), graph.map().scale().neutral());
    }

    /** Where one can go on, with the probability of success there. */
    private String onward(List<MomentFact> facts) {
        List<String> ways = new ArrayList<>();
        for (MomentFact fact : facts) {
            if (fact.kind() == MomentFact.Kind.SUCCESS_PROBABILITY) {
                ways.add(name(fact.subject()) + " " + words.percent(number(fact)));
            } else if (fact.kind() == MomentFact.Kind.DROP_OFF) {
                ways.add(words.text("dropOff") + " " + words.percent(0));
            }
        }
        return listed(ways);
    }

    private String targets(MomentScore score) {
        List<String> transitions =
                score.facts().stream().map(MomentFact::subject).toList();
        return listed(graph.outgoing(score.touchpoint()).stream()
                .filter(each -> transitions.contains(each.id()))
                .map(each -> graph.target(each).name())
                .toList());
    }

    private String listed(List<String> all) {
        String first = all.stream().limit(LISTED).collect(Collectors.joining(", "));
        return all.size() > LISTED ? first + ", " + words.text("andMore", all.size() - LISTED) : first;
    }

    private String name(String id) {
        return graph.map().node(id).map(Node::name).orElse(id);
    }

    private static double number(MomentFact fact) {
        return fact.number().orElseThrow();
    }
}
