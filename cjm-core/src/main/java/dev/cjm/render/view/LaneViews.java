package dev.cjm.render.view;

import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.PrintableText;
import dev.cjm.model.Channel;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.Lane;
import dev.cjm.render.MapLane;
import dev.cjm.render.MapViewChoice;
import dev.cjm.render.TextLane;
import java.util.ArrayList;
import java.util.List;

/** Finds what each lane of a map says. */
final class LaneViews {
    private final JourneyGraph graph;
    private final MapViewChoice choice;
    private final Words words;
    private final Numbers numbers;
    private final IntentItems intent;
    private final ExperienceItems experience;
    private final MomentItems moments;
    private final CompanyItems company;
    private final FindingItems findings;

    LaneViews(JourneyAnalysis analysis, MapViewChoice choice, Words words, Numbers numbers, FindingItems findings) {
        graph = analysis.graph();
        this.choice = choice;
        this.words = words;
        this.numbers = numbers;
        this.findings = findings;
        intent = new IntentItems(graph.map(), words);
        experience = new ExperienceItems(words, graph.map().scale());
        moments = new MomentItems(graph, analysis::momentsOfTruth, words, choice.moments());
        company = new CompanyItems(words);
    }

    LaneView of(Lane lane) {
        return lane instanceof TextLane own
                ? new LaneView(lane, PrintableText.line(own.title()), touchpoint -> texts(own, touchpoint))
                : of((MapLane) lane);
    }

    private LaneView of(MapLane lane) {
        return new LaneView(lane, words.text("lane." + lane.name()), items(lane));
    }

    private Items items(MapLane lane) {
        return switch (lane) {
            case GOALS -> intent::goals;
            case NEEDS -> intent.needs();
            case EXPECTATIONS -> intent.expectations();
            case ACTIONS -> intent::actions;
            case TOUCHPOINTS -> touchpoint -> List.of(touchpoint(touchpoint));
            case THOUGHTS -> experience::thoughts;
            case QUESTIONS -> intent.questions();
            case QUOTES -> experience::quotes;
            case EMOTION_CURVE -> experience::feelings;
            case MOMENTS_OF_TRUTH -> moments;
            case PAIN_POINTS -> experience::pains;
            case GAINS -> experience::gains;
            case OPPORTUNITIES -> experience::opportunities;
            case WAYS -> new WayItems(graph, words, numbers);
            case METRICS -> company.metrics();
            case BACKSTAGE -> company::backstage;
            case OWNERS -> company::owners;
            case FINDINGS -> findings;
            case OBSERVED -> observed();
        };
    }

    private Items observed() {
        return choice.observed()
                .<Items>map(log -> new ObservedItems(graph, log, words))
                .orElse(touchpoint -> List.of());
    }

    Star star(Touchpoint touchpoint) {
        return moments.star(touchpoint);
    }

    /** The card of a touchpoint. */
    Item touchpoint(Touchpoint touchpoint) {
        List<String> tags = new ArrayList<>();
        touchpoint.channels().stream().map(Channel::name).forEach(tags::add);
        touchpoint.milestone().ifPresent(milestone -> tags.add(words.labelled("milestone", milestone)));
        touchpoint.nestedMap().ifPresent(nested -> tags.add(words.labelled("map", nested.toString())));
        return Item.of(ItemKind.TOUCHPOINT, touchpoint.name(), tags);
    }

    private static List<Item> texts(TextLane lane, Touchpoint touchpoint) {
        return lane.texts().apply(touchpoint).stream()
                .map(text -> Item.of(ItemKind.PLAIN, text))
                .toList();
    }
}
