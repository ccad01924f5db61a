package dev.cjm.examples;

import static dev.cjm.examples.Page.percent;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.Proportion;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.Durations;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.Follows;
import dev.cjm.observed.JourneyVariant;
import dev.cjm.observed.JourneyVariants;
import dev.cjm.observed.Rework;
import dev.cjm.observed.TimeSpans;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What journeys of an event log did, beside what the map designs. */
final class ObservedSection {
    private static final int SHOWN = 5;
    private static final int[] WAYS = {-8, 8, 90};
    private static final int[] ENDS = {24, -9, -9, 18, 40};
    private static final int[] STEPS = {29, 29, -9, -9, 18};

    private final JourneyGraph graph;
    private final EventLog log;
    private final Page page = new Page();

    private ObservedSection(JourneyMap map, EventLog log) {
        graph = JourneyGraph.of(map);
        this.log = log;
    }

    static String of(JourneyMap map, EventLog log) {
        ObservedSection section = new ObservedSection(map, log);
        section.about();
        section.variants();
        section.ends();
        section.steps();
        section.troubles();
        return section.page.toString();
    }

    private void about() {
        page.heading("What journeys really did");
        page.paragraph(
                "%s journeys with %s events, from %s to %s in UTC. Nobody was observed: they were simulated from the map, as an"
                                .formatted(
                                        log.journeyCount(),
                                        log.eventCount(),
                                        log.start()
                                                .map(start -> start.toString().substring(0, 10))
                                                .orElse(""),
                                        log.end()
                                                .map(end -> end.toString().substring(0, 10))
                                                .orElse(""))
                        + " example of a log. Intervals hold the true share with 95 % confidence.");
        Optional<TimeSpans> spans = Durations.of(log).spans();
        spans.ifPresent(times -> page.paragraph("Half of them took at most %s, 95 of 100 at most %s."
                .formatted(words(times.median()), words(times.percentile(95)))));
    }

    private void variants() {
        JourneyVariants variants = JourneyVariants.of(log);
        page.heading("The ways they took");
        page.paragraph("%s different ways; the most frequent %s cover %s of the journeys, and %s are needed for 80 %%."
                .formatted(
                        variants.variants().size(),
                        SHOWN,
                        percent(variants.coverage(SHOWN).share().orElse(0), 1),
                        variants.covering(0.8)));
        page.line("");
        page.header(WAYS, "Journeys", "Share", "Way");
        for (JourneyVariant variant : variants.top(SHOWN)) {
            page.row(
                    WAYS,
                    Long.toString(variant.count()),
                    percent(variant.journeys().share().orElse(0), 1),
                    String.join(" → ", variant.activities()));
        }
    }

    private void ends() {
        CompletionProbability designed = CompletionProbability.of(graph);
        page.heading("How they ended, designed and observed");
        page.line("");
        page.header(ENDS, "Outcome", "Designed", "Observed", "Interval", "");
        for (Outcome outcome : graph.outcomes()) {
            Predicate<Optional<String>> isIt = Optional.of(outcome.id())::equals;
            end(outcome.name(), designed.probability(outcome), share(isIt));
        }
        end("Drop-off", designed.dropOff(), share(Optional::isEmpty));
    }

    private void end(String name, double designed, Proportion observed) {
        page.row(
                ENDS,
                name,
                percent(designed, 1),
                percent(observed.share().orElse(0), 1),
                interval(observed),
                judged(designed, observed));
    }

    private Proportion share(Predicate<Optional<String>> outcome) {
        long count = log.stream()
                .filter(journey -> outcome.test(journey.text("outcome")))
                .count();
        return new Proportion(count, log.journeyCount());
    }

    private void steps() {
        DirectlyFollows follows = DirectlyFollows.of(log);
        page.heading("Where they went next, designed and observed");
        page.paragraph("The most frequent steps that the map has, with the share of those before them who took them.");
        page.line("");
        page.header(STEPS, "From", "To", "Designed", "Observed", "Median time");
        follows.stream()
                .filter(pair -> designed(pair).isPresent())
                .limit(SHOWN)
                .forEach(pair -> page.row(
                        STEPS,
                        pair.source(),
                        pair.target(),
                        percent(designed(pair).orElse(0.0), 0),
                        percent(pair.probability().value().orElse(0), 1),
                        follows.spans(pair.source(), pair.target())
                                .map(times -> words(times.median()))
                                .orElse("")));
        long unplanned = follows.stream()
                .filter(pair -> designed(pair).isEmpty())
                .mapToLong(Follows::count)
                .sum();
        page.line("");
        page.paragraph("%s of %s steps are such as the map does not have.".formatted(unplanned, follows.total()));
    }

    private Optional<Double> designed(Follows pair) {
        Optional<Touchpoint> source = touchpoint(pair.source());
        Optional<Touchpoint> target = touchpoint(pair.target());
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        List<Transition> ways = graph.outgoing(source.get()).stream()
                .filter(way -> way.target().equals(target.get().id()))
                .toList();
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(ways.stream().mapToDouble(graph::likelihood).sum());
    }

    private Optional<Touchpoint> touchpoint(String name) {
        return graph.touchpoints().stream()
                .filter(touchpoint -> touchpoint.name().equals(name))
                .findFirst();
    }

    private void troubles() {
        page.heading("What did not go as designed");
        long failed = log.stream()
                .filter(journey -> journey.text("status").isPresent())
                .count();
        page.labelled("Failed steps", 14, "in " + new Proportion(failed, log.journeyCount()) + " of the journeys");
        List<String> unknown = new ArrayList<>(new TreeSet<>(log.activities()));
        unknown.removeIf(activity -> touchpoint(activity).isPresent());
        page.labelled("Not designed", 14, unknown.isEmpty() ? "nothing" : String.join("; ", unknown));
        List<String> again = new ArrayList<>();
        Rework.of(log).again().entrySet().stream()
                .limit(3)
                .forEach(entry ->
                        again.add(entry.getKey() + " (" + entry.getValue().numerator() + " of "
                                + entry.getValue().denominator() + " who did it)"));
        page.labelled("Done again", 14, again.isEmpty() ? "nothing" : String.join("; ", again));
    }

    private static String interval(Proportion share) {
        return percent(share.lower().orElse(0), 1) + " – "
                + percent(share.upper().orElse(1), 1);
    }

    private static String judged(double designed, Proportion observed) {
        if (designed < observed.lower().orElse(0)) {
            return "more than designed";
        }
        return designed > observed.upper().orElse(1) ? "less than designed" : "as designed, as far as one can tell";
    }

    /** The two largest units. */
    private static String words(Duration time) {
        if (time.toHours() > 23) {
            return time.toDays() + " d " + time.toHoursPart() + " h";
        }
        return time.toMinutes() > 59
                ? time.toHours() + " h " + time.toMinutesPart() + " min"
                : time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }
}
