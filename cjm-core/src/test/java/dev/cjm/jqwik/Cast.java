package dev.cjm.jqwik;

import dev.cjm.jqwik.Telling.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The stages, touchpoints and outcomes of a plan with the ids that they will have. */
final class Cast {
    private final Scene scene;
    private final List<StagePart> stages = new ArrayList<>();
    private final List<TouchpointPart> touchpoints = new ArrayList<>();
    private final List<OutcomePart> outcomes = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, StagePart> ids = new HashMap<>();

    Cast(MapPlan plan, Scene scene) {
        this.scene = scene;
        stages(plan);
        touchpoints(plan);
        outcomes(plan);
    }

    List<StagePart> outermost() {
        return stages.stream().filter(stage -> stage.depth == 0).toList();
    }

    List<TouchpointPart> touchpoints() {
        return touchpoints;
    }

    List<OutcomePart> outcomes() {
        return outcomes;
    }

    /** How a transition names a touchpoint: by name if that is clear. */
    String reference(TouchpointPart touchpoint, boolean isById) {
        String name = touchpoint.named.name();
        boolean isClear = names.getOrDefault(name, 0) == 1 && !isForeignId(name, touchpoint.named.id());
        return isClear && !isById ? name : touchpoint.named.id();
    }

    String reference(OutcomePart outcome, boolean isById) {
        return isForeignId(outcome.named.name(), outcome.named.id()) || isById
                ? outcome.named.id()
                : outcome.named.name();
    }

    /** Whether an outcome comes into being by its name alone. */
    boolean isClear(OutcomePart outcome) {
        return !outcome.named.isOwn() && !isForeignId(outcome.named.name(), outcome.named.id());
    }

    private boolean isForeignId(String name, String id) {
        return !name.equals(id)
                && (ids.containsKey(name)
                        || outcomes.stream().anyMatch(each -> each.named.id().equals(name)));
    }

    private void stages(MapPlan plan) {
        Telling telling = new Telling(scene);
        for (StagePlan each : plan.stages()) {
            Named named = telling.namedInMap("stage", Words.STAGE, each.name());
            int deepest = stages.isEmpty() ? 0 : stages.get(stages.size() - 1).depth + 1;
            StagePart stage = new StagePart(each, named, Math.min(each.depth(), deepest));
            for (int i = stages.size() - 1; i >= 0 && stage.depth > 0; i--) {
                if (stages.get(i).depth == stage.depth - 1) {
                    stages.get(i).within.add(stage);
                    stage.isTold = stages.get(i).isTold && each.style() == Style.TOLD;
                    break;
                }
            }
            stages.add(stage);
        }
    }

    private void touchpoints(MapPlan plan) {
        int next = 0;
        for (int i = 0; i < stages.size(); i++) {
            StagePart stage = stages.get(i);
            int left = plan.touchpoints().size() - next;
            int size = i == stages.size() - 1 ? left : Math.min(left, stage.plan.size());
            for (int k = 0; k < size; k++) {
                add(plan.touchpoints().get(next), next, stage);
                next++;
            }
        }
    }

    private void add(TouchpointPlan plan, int index, StagePart stage) {
        boolean isTold = stage.isTold && plan.style() == Style.TOLD;
        TouchpointPart part = new TouchpointPart(plan, index, named(plan, stage, isTold), isTold);
        names.merge(part.named.name(), 1, Integer::sum);
        ids.put(part.named.id(), stage);
        touchpoints.add(part);
        stage.touchpoints.add(part);
    }

    /** The model makes an id of a name that another stage has, too; all others have to say one. */
    private Named named(TouchpointPlan plan, StagePart stage, boolean isTold) {
        String name = scene.say(Words.TOUCHPOINT, plan.name().word());
        String derived = Scene.derivedId(name);
        if (!plan.name().wantsOwnId() && !derived.isEmpty()) {
            if (!ids.containsKey(derived)) {
                return new Named(name, derived, false);
            }
            String longer = stage.named.id() + "-" + derived;
            if (isTold && ids.get(derived) != stage && !ids.containsKey(longer)) {
                return new Named(name, longer, false);
            }
        }
        String wanted = plan.name().wantsOwnId() ? plan.name().ownId(scene.voice()) : derived;
        return new Named(name, free(wanted, "t", ids::containsKey), true);
    }

    private static String free(String wanted, String otherwise, Predicate<String> isTaken) {
        String stem = wanted.isEmpty() ? otherwise : wanted;
        String id = stem;
        for (int k = 2; isTaken.test(id); k++) {
            id = stem + "-" + k;
        }
        return id;
    }

    private boolean isTakenForOutcome(String id) {
        return ids.containsKey(id)
                || outcomes.stream().anyMatch(each -> each.named.id().equals(id));
    }

    private void outcomes(MapPlan plan) {
        Set<String> taken = new HashSet<>(names.keySet());
        for (OutcomePlan each : plan.flow().outcomes()) {
            String said = scene.say(Words.OUTCOME, each.name().word());
            String name = said;
            for (int k = 2; !taken.add(name); k++) {
                name = said + " " + k;
            }
            String derived = Scene.derivedId(name);
            String wanted = each.name().wantsOwnId() ? each.name().ownId(scene.voice()) : derived;
            String id = free(wanted, "o", this::isTakenForOutcome);
            outcomes.add(new OutcomePart(each, new Named(name, id, !id.equals(derived))));
        }
    }

    /** A stage with what it holds. */
    static final class StagePart {
        final StagePlan plan;
        final Named named;
        final int depth;
        final List<StagePart> within = new ArrayList<>();
        final List<TouchpointPart> touchpoints = new ArrayList<>();
        boolean isTold;

        StagePart(StagePlan plan, Named named, int depth) {
            this.plan = plan;
            this.named = named;
            this.depth = depth;
            isTold = plan.style() == Style.TOLD;
        }
    }

    /**
     * A touchpoint in its place.
     *
     * @param plan its plan
     * @param index its place in the map
     * @param named its name and id
     * @param isTold whether it can say where it leads
     */
    record TouchpointPart(TouchpointPlan plan, int index, Named named, boolean isTold) {}

    /**
     * An outcome.
     *
     * @param plan its plan
     * @param named its name and id
     */
    record OutcomePart(OutcomePlan plan, Named named) {}
}
