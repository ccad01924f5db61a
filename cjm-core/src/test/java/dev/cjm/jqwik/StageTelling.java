package dev.cjm.jqwik;

import dev.cjm.jqwik.Cast.StagePart;
import dev.cjm.jqwik.Cast.TouchpointPart;
import dev.cjm.model.Channel;
import dev.cjm.model.Entry;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says the stages of a plan with their touchpoints. */
final class StageTelling {
    private final Cast cast;
    private final Course course;
    private final EdgeTelling edges;
    private final Entries entries;
    private final Scene scene;

    StageTelling(MapPlan plan, Cast cast, Course course, EdgeTelling edges, Scene scene) {
        this.cast = cast;
        this.course = course;
        this.edges = edges;
        this.scene = scene;
        entries = new Entries(plan.flow().entries(), cast.touchpoints().size());
    }

    void tell(JourneyMapBuilder map) {
        List<Stage> several = new ArrayList<>();
        for (StagePart part : cast.outermost()) {
            if (!several.isEmpty() && part.plan.style() != Style.SEVERAL) {
                tell(map, several);
            }
            Optional<Phase> phase = part.plan.phase();
            switch (part.plan.style()) {
                case SEVERAL -> several.add(make(part));
                case READY -> {
                    map.stage(make(part));
                    scene.note("JourneyMapBuilder.stage(Stage)");
                }
                case TOLD -> {
                    if (phase.isPresent()) {
                        map.stage(part.named.name(), phase.get(), stage -> tell(stage, part));
                        scene.note("JourneyMapBuilder.stage(String, Phase, Consumer)");
                    } else {
                        map.stage(part.named.name(), stage -> tell(stage, part));
                        scene.note("JourneyMapBuilder.stage(String, Consumer)");
                    }
                }
            }
        }
        tell(map, several);
    }

    private void tell(JourneyMapBuilder map, List<Stage> several) {
        if (!several.isEmpty()) {
            map.stages(several);
            scene.note("JourneyMapBuilder.stages(Collection)");
            several.clear();
        }
    }

    private Stage make(StagePart part) {
        return part.plan
                .phase()
                .map(phase -> Stage.of(part.named.name(), phase, stage -> tell(stage, part)))
                .orElseGet(() -> Stage.of(part.named.name(), stage -> tell(stage, part)));
    }

    private void tell(StageBuilder stage, StagePart part) {
        if (part.named.isOwn()) {
            stage.id(part.named.id());
            scene.note("StageBuilder.id(String)");
        }
        part.plan.calls().tell(stage, scene);
        touchpoints(stage, part);
        List<Stage> several = new ArrayList<>();
        for (StagePart within : part.within) {
            if (!several.isEmpty() && within.plan.style() != Style.SEVERAL) {
                tell(stage, several);
            }
            within(stage, within, several);
        }
        tell(stage, several);
    }

    private void within(StageBuilder stage, StagePart part, List<Stage> several) {
        Optional<Phase> phase = part.plan.phase();
        if (part.plan.style() == Style.SEVERAL) {
            several.add(make(part));
        } else if (part.plan.style() == Style.READY) {
            stage.stage(make(part));
            scene.note("StageBuilder.stage(Stage)");
        } else if (phase.isPresent()) {
            stage.stage(part.named.name(), phase.get(), inner -> tell(inner, part));
            scene.note("StageBuilder.stage(String, Phase, Consumer)");
        } else {
            stage.stage(part.named.name(), inner -> tell(inner, part));
            scene.note("StageBuilder.stage(String, Consumer)");
        }
    }

    private void tell(StageBuilder stage, List<Stage> several) {
        if (!several.isEmpty()) {
            stage.stages(several);
            scene.note("StageBuilder.stages(Collection)");
            several.clear();
        }
    }

    private void touchpoints(StageBuilder stage, StagePart part) {
        List<Touchpoint> several = new ArrayList<>();
        for (TouchpointPart touchpoint : part.touchpoints) {
            if (touchpoint.plan().style() == Style.SEVERAL) {
                several.add(make(touchpoint));
            } else {
                flush(stage, several);
                tell(stage, touchpoint);
            }
        }
        flush(stage, several);
    }

    private void flush(StageBuilder stage, List<Touchpoint> several) {
        if (!several.isEmpty()) {
            stage.touchpoints(several);
            scene.note("StageBuilder.touchpoints(Collection)");
            several.clear();
        }
    }

    private void tell(StageBuilder stage, TouchpointPart part) {
        String name = part.named().name();
        Channel channel = scene.channel(part.plan().channel());
        boolean isBare = !part.named().isOwn()
                && part.plan().calls().isEmpty()
                && entries.of(part).isEmpty()
                && course.from(part).stream().noneMatch(Edge::isSaidAtSource);
        if (part.plan().style() == Style.READY) {
            stage.touchpoint(make(part));
            scene.note("StageBuilder.touchpoint(Touchpoint)");
        } else if (isBare) {
            stage.touchpoint(name, channel);
            scene.note("StageBuilder.touchpoint(String, Channel)");
        } else {
            stage.touchpoint(name, channel, touchpoint -> tell(touchpoint, part));
            scene.note("StageBuilder.touchpoint(String, Channel, Consumer)");
        }
    }

    private Touchpoint make(TouchpointPart part) {
        Channel channel = scene.channel(part.plan().channel());
        return Touchpoint.of(part.named().name(), channel, touchpoint -> tell(touchpoint, part));
    }

    private void tell(TouchpointBuilder touchpoint, TouchpointPart part) {
        entries.of(part).ifPresent(entry -> entry(touchpoint, entry, entries.style(part)));
        part.plan().tell(touchpoint, part.named(), scene);
        course.from(part).stream().filter(Edge::isSaidAtSource).forEach(edge -> edges.tell(touchpoint, edge));
    }

    private void entry(TouchpointBuilder touchpoint, Entry entry, int style) {
        if (style == 1) {
            touchpoint.entry(entry);
            scene.note("TouchpointBuilder.entry(Entry)");
        } else if (entry.share().isPresent()) {
            touchpoint.entry(entry.share().getAsDouble());
            scene.note("TouchpointBuilder.entry(double)");
        } else {
            touchpoint.entry();
            scene.note("TouchpointBuilder.entry()");
        }
    }
}
