package dev.cjm.jqwik;

import dev.cjm.model.Stage;
import java.util.ArrayList;
import java.util.List;

/** Writes stages with all that they hold. */
final class StageCode {
    private final Facts facts;
    private final ExperienceCode experience;
    private final TouchpointCode touchpoints;

    StageCode(Facts facts, ExperienceCode experience, TouchpointCode touchpoints) {
        this.facts = facts;
        this.experience = experience;
        this.touchpoints = touchpoints;
    }

    /** Writes a stage; a map nests them {@value Stage#DEEPEST} deep at most. */
    void write(Chain around, Stage stage, int depth) {
        List<String> arguments = new ArrayList<>(List.of(Literals.text(stage.name())));
        stage.phase().ifPresent(phase -> arguments.add(facts.constant(phase)));
        around.call("stage", arguments, depth == 1 ? "s" : "s" + depth, chain -> {
            Facts.id(chain, stage.id(), stage.name());
            chain.text("description", stage.description())
                    .text("goal", stage.goal())
                    .texts("entryCriterion", stage.entryCriteria())
                    .texts("exitCriterion", stage.exitCriteria());
            facts.needs(chain, stage.needs());
            facts.questions(chain, stage.questions());
            chain.each(stage.expectations(), experience::expects);
            facts.metrics(chain, stage.metrics());
            chain.text("icon", stage.icon());
            chain.each(stage.touchpoints(), touchpoints::write)
                    .each(stage.stages(), (inner, within) -> write(inner, within, depth + 1));
        });
    }
}
