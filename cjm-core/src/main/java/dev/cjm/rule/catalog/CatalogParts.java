package dev.cjm.rule.catalog;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Channel;
import dev.cjm.model.Question;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.rule.Subject;
import dev.cjm.rule.Subjects;
import java.util.ArrayList;
import java.util.List;

/** Parts that rules of the catalogue speak of and the grammar has no verb for. */
final class CatalogParts {
    /** The stages that lie in no other one; what they say holds for the stages within. */
    static final Subjects<Stage> OUTER_STAGES = Subjects.of(
            "stage",
            "outermost stages",
            graph -> graph.map().stages().stream()
                    .map(each -> Subject.at(each, each.name(), "stages", each.id()))
                    .toList());

    /** The channels of touchpoints and those that personas prefer. */
    static final Subjects<Channel> CHANNELS = Subjects.of(
            "channel",
            "channels",
            graph -> graph.map().channels().stream()
                    .map(each -> Subject.at(each, each.name(), "channels", each.id()))
                    .toList());

    /** What customers ask themselves, at touchpoints and in stages. */
    static final Subjects<Question> QUESTIONS = Subjects.of("question", "questions", CatalogParts::questions);

    private CatalogParts() {}

    private static List<Subject<Question>> questions(JourneyGraph graph) {
        List<Subject<Question>> all = new ArrayList<>();
        for (Stage stage : graph.map().allStages()) {
            stage.questions().forEach(each -> all.add(at(each, "stages", stage.id())));
        }
        for (Touchpoint touchpoint : graph.touchpoints()) {
            touchpoint.questions().forEach(each -> all.add(at(each, "touchpoints", touchpoint.id())));
        }
        return all;
    }

    /** A question has no id, so that its text tells it from its neighbours. */
    private static Subject<Question> at(Question question, String list, String id) {
        return Subject.at(question, question.text(), list, id, "questions", question.text());
    }
}
