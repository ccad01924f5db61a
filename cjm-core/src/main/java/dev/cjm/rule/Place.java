package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.NearestNames;
import dev.cjm.internal.Quoted;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where a path can pass: a touchpoint, any touchpoint of a stage, of a phase, or of which a fact is so.
 *
 * <p>Whoever passes one of its touchpoints passes the place.
 */
public final class Place {
    private final String words;
    private final String missing;
    private final String reference;
    private final Function<? super JourneyMap, ? extends List<String>> names;
    private final Function<? super JourneyGraph, ? extends List<Touchpoint>> finding;

    private Place(
            String words,
            String missing,
            String reference,
            Function<? super JourneyMap, ? extends List<String>> names,
            Function<? super JourneyGraph, ? extends List<Touchpoint>> finding) {
        this.words = words;
        this.missing = missing;
        this.reference = reference;
        this.names = names;
        this.finding = finding;
    }

    /**
     * Names a place as people do: a touchpoint by its id, else all touchpoints of that name, else a stage.
     *
     * @param reference id or name, not blank; a map that has no such place is a finding or nothing to check, as the rule demands
     * @return the place
     * @throws IllegalArgumentException if the reference is blank
     */
    public static Place named(String reference) {
        String name = required(reference);
        return new Place(
                Quoted.text(name), "no touchpoint or stage " + Quoted.text(name), name, Place::names, graph -> {
                    List<Touchpoint> touchpoints = touchpoints(graph.map(), name);
                    return touchpoints.isEmpty() ? within(graph.map(), name) : touchpoints;
                });
    }

    /**
     * Names a stage, sub-stages included.
     *
     * @param reference the stage by id, else all stages of that name; not blank
     * @return any touchpoint of it
     * @throws IllegalArgumentException if the reference is blank
     */
    public static Place stage(String reference) {
        String name = required(reference);
        return new Place(
                "stage " + Quoted.text(name),
                "no stage " + Quoted.text(name) + " with touchpoints",
                name,
                map -> map.allStages().stream().map(Stage::name).distinct().toList(),
                graph -> within(graph.map(), name));
    }

    /**
     * Names what lies before, during or after the purchase; {@code DURING} is the deal.
     *
     * @param phase the phase
     * @return any touchpoint of that phase
     */
    public static Place phase(Phase phase) {
        Objects.requireNonNull(phase, "phase");
        String name = "the phase " + phase.name().toLowerCase(Locale.ROOT) + " the purchase";
        return new Place(
                name,
                "no touchpoint in " + name,
                "",
                map -> List.of(),
                graph -> select(
                        graph,
                        each -> graph.map().phaseOf(each).filter(phase::equals).isPresent()));
    }

    /**
     * Names all touchpoints of which a fact is so.
     *
     * @param fact the fact
     * @return any of them
     */
    public static Place that(Described<? super Touchpoint> fact) {
        String words = "touchpoints that " + fact.words();
        return new Place(words, "no " + words, "", map -> List.of(), graph -> {
            Judgement<? super Touchpoint> judged = fact.judge(graph);
            return select(graph, judged::test);
        });
    }

    /** As after "pass": "'Checkout'", "stage 'Payment'". */
    String words() {
        return words;
    }

    List<Touchpoint> on(JourneyGraph graph) {
        return finding.apply(graph);
    }

    /** For example "The map has no touchpoint or stage 'Chekout'; maybe 'Checkout' is meant.". */
    String missing(JourneyMap map) {
        return "The map has " + missing
                + NearestNames.of(reference, names.apply(map))
                        .map(near -> "; maybe " + Quoted.text(near) + " is meant")
                        .orElse("")
                + ".";
    }

    @Override
    public String toString() {
        return words;
    }

    private static String required(String reference) {
        return Texts.required("reference", reference, "The place", "Name a touchpoint or stage by its id or name.");
    }

    private static List<Touchpoint> touchpoints(JourneyMap map, String reference) {
        return map.touchpoints().stream()
                .filter(each -> each.id().equals(reference))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> map.touchpoints().stream()
                        .filter(each -> each.name().equals(reference))
                        .toList());
    }

    private static List<Touchpoint> within(JourneyMap map, String stage) {
        return StageReference.find(map, stage).stream()
                .flatMap(each -> each.allTouchpoints().stream())
                .distinct()
                .toList();
    }

    private static List<Touchpoint> select(JourneyGraph graph, Predicate<? super Touchpoint> which) {
        return graph.touchpoints().stream().filter(which).toList();
    }

    private static List<String> names(JourneyMap map) {
        return Stream.concat(
                        map.touchpoints().stream().map(Touchpoint::name),
                        map.allStages().stream().map(Stage::name))
                .distinct()
                .toList();
    }
}
