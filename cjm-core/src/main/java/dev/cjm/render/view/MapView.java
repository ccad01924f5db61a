package dev.cjm.render.view;

import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Labels;
import dev.cjm.internal.PrintableText;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.render.Lane;
import dev.cjm.render.MapLane;
import dev.cjm.render.MapViewChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that a picture or page of one map says, in the order in which it says it. */
public final class MapView {
    private final JourneyGraph graph;
    private final JourneyAnalysis analysis;
    private final MapViewChoice choice;
    private final Words words;
    private final Numbers numbers;
    private final FindingItems findings;
    private final List<Persona> personas;
    private final Set<String> shown;
    private final Optional<Comparison> comparison;
    private final LaneViews views;
    private final List<LaneView> lanes;
    private final List<CurveLine> curves;

    private MapView(JourneyMap map, MapViewChoice choice) {
        this.choice = choice;
        graph = JourneyGraph.of(map);
        analysis = JourneyAnalysis.of(graph);
        Locale locale = choice.locale().or(map::language).orElse(Locale.ENGLISH);
        words = new Words(Labels.of(locale).with(choice.words(), locale));
        numbers = new Numbers(map);
        findings = new FindingItems(choice.findings());
        personas = choice.personas().map(names -> personas(map, names)).orElse(map.personas());
        shown = personas.stream().map(Persona::id).collect(Collectors.toSet());
        comparison = choice.current().map(this::compared);
        curves = CurveLines.of(graph, personas, choice.current());
        views = views(analysis);
        lanes = choice.lanes().stream().map(views::of).filter(this::isKept).toList();
    }

    /** Prepares a map for being shown. */
    public static MapView of(JourneyMap map, MapViewChoice choice) {
        return new MapView(map, choice);
    }

    private Comparison compared(JourneyMap today) {
        JourneyAnalysis ofToday = JourneyAnalysis.of(today);
        LaneViews lanesToday = views(ofToday);
        WayChanges ways = new WayChanges(graph, ofToday.graph(), words, numbers);
        return new Comparison(
                map(), today, ways, lane -> lanesToday.of(lane.lane()), () -> EndItems.of(ofToday, words));
    }

    private LaneViews views(JourneyAnalysis of) {
        return new LaneViews(of, choice, words, new Numbers(of.map()), findings);
    }

    private static List<Persona> personas(JourneyMap map, List<String> names) {
        return names.stream()
                .map(name -> map.persona(name)
                        .orElseThrow(() -> new IllegalArgumentException("There is no persona '" + name
                                + "' in the map.\nName one of its personas, by id or name.")))
                .toList();
    }

    private boolean isKept(LaneView lane) {
        return choice.keepsEmptyLanes()
                || map().touchpoints().stream().anyMatch(each -> !of(lane, each).isEmpty())
                || map().allStages().stream().anyMatch(each -> !of(lane, each).isEmpty())
                || (lane.isCurve()
                        && curves.stream()
                                .flatMap(curve -> curve.scores().stream())
                                .anyMatch(score -> score.isPresent()));
    }

    /** The map. */
    public JourneyMap map() {
        return graph.map();
    }

    /** The graph of the map. */
    public JourneyGraph graph() {
        return graph;
    }

    /** The words of the reader. */
    public Words words() {
        return words;
    }

    /** The numbers of the touchpoints. */
    public Numbers numbers() {
        return numbers;
    }

    /** The personas that are shown. */
    public List<Persona> personas() {
        return personas;
    }

    /** The place of a persona among all of the map, which decides its colour. */
    public int place(String personaId) {
        List<Persona> all = map().personas();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(personaId)) {
                return i;
            }
        }
        return 0;
    }

    /** The lanes that are shown. */
    public List<LaneView> lanes() {
        return lanes;
    }

    /** Whether one of the lanes is shown. */
    public boolean shows(Lane lane) {
        return lanes.stream().anyMatch(each -> each.lane().equals(lane));
    }

    /** The emotion curves that are shown. */
    public List<CurveLine> curves() {
        return curves;
    }

    /** What a lane says of a touchpoint, of personas that are shown. */
    public List<Item> of(LaneView lane, Touchpoint touchpoint) {
        List<Item> items = shown(lane.of(touchpoint));
        return comparison
                .map(difference -> shown(difference.marked(lane, touchpoint, items)))
                .orElse(items);
    }

    /** What a lane says of a stage as a whole, of personas that are shown. */
    public List<Item> of(LaneView lane, Stage stage) {
        return shown(lane.of(stage));
    }

    private List<Item> shown(List<Item> items) {
        return items.stream()
                .filter(item -> item.persona().map(shown::contains).orElse(true))
                .toList();
    }

    /** How a touchpoint differs from the map of today. */
    public Change change(Touchpoint touchpoint) {
        return comparison.map(difference -> difference.of(touchpoint)).orElse(Change.NONE);
    }

    /** A way from a touchpoint, with how it differs from the map of today. */
    public Item way(Touchpoint source, Transition transition) {
        return comparison
                .map(difference -> difference.way(source, transition))
                .orElseGet(() -> new WayItems(graph, words, numbers)
                        .way(source, transition)
                        .item());
    }

    /** A way from a touchpoint on one line: "3 Cart → 5 Pays: 20 %, changed". */
    public String told(Touchpoint source, Item way) {
        List<String> facts = new ArrayList<>(way.tags());
        if (way.change() != Change.NONE) {
            facts.add(words.text(way.change().key()));
        }
        String ends = numbers.of(source) + " " + source.name() + " \u2192 " + way.text();
        return PrintableText.line(words.text("labelled", ends, String.join(", ", facts)));
    }

    /** The touchpoints of today that are gone. */
    public List<Item> removed() {
        return comparison.stream()
                .flatMap(difference -> difference.removed().stream())
                .map(gone -> Item.of(ItemKind.TOUCHPOINT, gone.name()).with(Change.REMOVED))
                .toList();
    }

    /** In which state the map is. */
    public List<String> states() {
        return States.of(map(), words);
    }

    /** The word for a phase. */
    public String phase(Phase phase) {
        return words.text(phase.name().toLowerCase(Locale.ROOT));
    }

    /** How a touchpoint is marked as a moment of truth. */
    public Star star(Touchpoint touchpoint) {
        return views.star(touchpoint);
    }

    /** On what channels a touchpoint is, and whether it is a milestone. */
    public String channels(Touchpoint touchpoint) {
        return String.join(" \u00B7 ", views.touchpoint(touchpoint).tags());
    }

    /** On what all that is said of a touchpoint rests. */
    public List<Proof> proofs(Touchpoint touchpoint) {
        return Proofs.of(touchpoint, words);
    }

    /** On what rests what is said of a persona. */
    public List<Proof> proofs(Persona persona) {
        return Proofs.of(persona, words);
    }

    /** All lanes but that of the touchpoints themselves, also those that are not shown. */
    public List<LaneView> everyLane() {
        List<Lane> all = new ArrayList<>(List.of(MapLane.values()));
        choice.lanes().stream().filter(lane -> !all.contains(lane)).forEach(all::add);
        all.remove(MapLane.TOUCHPOINTS);
        return all.stream().map(views::of).toList();
    }

    /** What a lane says of a stage and of those within it. */
    public List<Item> allOf(LaneView lane, Stage stage) {
        return stage.allStages().stream()
                .flatMap(each -> of(lane, each).stream())
                .toList();
    }

    /** How journeys end, with how that differs from the map of today. */
    public List<Item> outcomes() {
        List<Item> ends = EndItems.of(analysis, words);
        return comparison.map(difference -> difference.ends(ends)).orElse(ends);
    }

    /** How a touchpoint feels, to everybody and to the personas that are shown. */
    public List<Item> feelings(Touchpoint touchpoint) {
        return shown(new ExperienceItems(words, map().scale()).feelings(touchpoint));
    }

    /** What rules found that is about no stage and no touchpoint. */
    public List<Item> otherFindings() {
        return findings.elsewhere();
    }

    /** The name of the persona whom an item concerns, fit to print. */
    public Optional<String> whose(Item item) {
        return item.persona().flatMap(map()::persona).map(Persona::name).map(PrintableText::line);
    }
}
