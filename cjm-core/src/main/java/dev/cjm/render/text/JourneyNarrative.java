package dev.cjm.render.text;

import dev.cjm.internal.PrintableText;
import dev.cjm.model.Channel;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.render.MapLane;
import dev.cjm.render.view.Item;
import dev.cjm.render.view.ItemKind;
import dev.cjm.render.view.LaneView;
import dev.cjm.render.view.MapView;
import dev.cjm.render.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A map as a story in sentences, which reads well aloud: for those who listen, for minutes and mails.
 *
 * <p>A paragraph for the whole, one for each stage and one for each touchpoint in it, one for how journeys end.
 */
public final class JourneyNarrative {
    private final MapView view;
    private final Words words;
    private final boolean isChinese;
    private final String and;
    private final List<String> paragraphs = new ArrayList<>();

    private JourneyNarrative(JourneyMap map, JourneyTextOptions options) {
        view = MapView.of(map, options.chosen());
        words = view.words();
        isChinese = words.language().startsWith("zh");
        and = isChinese ? "；" : "; ";
        paragraphs.add(whole());
        List<Stage> stages = map.allStages();
        for (int i = 0; i < stages.size(); i++) {
            paragraphs.add(stage(stages.get(i), i + 1, stages.size()));
            stages.get(i).touchpoints().forEach(touchpoint -> paragraphs.add(touchpoint(touchpoint)));
        }
        if (!view.outcomes().isEmpty()) {
            paragraphs.add(sentence("narrative.ends", said(view.outcomes())));
        }
    }

    /**
     * Tells a map.
     *
     * @param map the map
     * @return the story
     */
    public static JourneyNarrative of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Tells a map.
     *
     * @param map the map
     * @param options chooses lanes, language, and what is told beside the map
     * @return the story
     * @throws IllegalArgumentException if an option names a persona that is not in the map
     */
    public static JourneyNarrative of(JourneyMap map, Consumer<? super JourneyTextOptions> options) {
        JourneyTextOptions chosen = new JourneyTextOptions();
        options.accept(chosen);
        return new JourneyNarrative(map, chosen);
    }

    private String whole() {
        List<String> sentences = new ArrayList<>();
        sentences.add(sentence("narrative.map", view.map().title(), words.text(StateWords.of(view.map()))));
        sentences.add(words.text(
                "story.size",
                view.map().allStages().size(),
                view.map().touchpoints().size()));
        view.map().goal().ifPresent(goal -> sentences.add(sentence("narrative.fact", words.text("goal"), goal)));
        if (!view.personas().isEmpty()) {
            String names = view.personas().stream().map(Persona::name).collect(Collectors.joining(", "));
            sentences.add(sentence("narrative.fact", words.text("personas"), names));
        }
        return joined(sentences);
    }

    private String stage(Stage stage, int number, int count) {
        List<String> sentences = new ArrayList<>();
        sentences.add(sentence("narrative.stage", Integer.toString(number), Integer.toString(count), stage.name()));
        view.lanes().forEach(lane -> facts(lane, view.of(lane, stage), sentences));
        return joined(sentences);
    }

    private String touchpoint(Touchpoint touchpoint) {
        List<String> sentences = new ArrayList<>();
        String channels = touchpoint.channels().stream().map(Channel::name).collect(Collectors.joining(", "));
        sentences.add(sentence(
                "narrative.touchpoint", Integer.toString(view.numbers().of(touchpoint)), touchpoint.name(), channels));
        for (LaneView lane : view.lanes()) {
            if (lane.lane() == MapLane.WAYS) {
                ways(touchpoint, sentences);
            } else if (lane.lane() != MapLane.TOUCHPOINTS) {
                facts(lane, view.of(lane, touchpoint), sentences);
            }
        }
        return joined(sentences);
    }

    private void facts(LaneView lane, List<Item> items, List<String> sentences) {
        if (items.isEmpty()) {
            return;
        }
        String key = lane.lane() == MapLane.EMOTION_CURVE ? "narrative.feels" : "narrative.fact";
        sentences.add(lane.isCurve() ? sentence(key, said(items)) : sentence(key, lane.title(), said(items)));
    }

    /** Where customers go on; not a word of it where all go on to what is told next. */
    private void ways(Touchpoint touchpoint, List<String> sentences) {
        List<Transition> ways = view.graph().outgoing(touchpoint);
        double lost = view.graph().dropOff(touchpoint);
        boolean isPlain = ways.size() == 1
                && lost == 0
                && view.numbers().follows(touchpoint, view.graph().target(ways.get(0)));
        if (isPlain || (ways.isEmpty() && lost == 0)) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (Transition way : ways) {
            String share = words.percent(view.graph().likelihood(way));
            String key = view.graph().target(way) instanceof Outcome ? "narrative.end" : "narrative.way";
            parts.add(words.text(
                    key, share, PrintableText.line(view.graph().target(way).name())));
        }
        if (lost > 0) {
            parts.add(words.text("narrative.lost", words.percent(lost)));
        }
        sentences.add(sentence("narrative.ways", String.join(and, parts)));
    }

    private String said(List<Item> items) {
        return items.stream().map(item -> unended(said(item))).collect(Collectors.joining(and));
    }

    /** An answer follows its question after a dash, since voices have no arrow. */
    private String said(Item item) {
        String text = ItemText.of(view, item);
        return item.kind() == ItemKind.QUESTION ? text.replace(" \u2192 ", " \u2013 ") : text;
    }

    private String sentence(String key, String... values) {
        Object[] clean = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            clean[i] = unended(PrintableText.line(values[i]));
        }
        return words.text(key, clean);
    }

    /** The sentence brings its own end. */
    private static String unended(String text) {
        int end = text.length();
        while (end > 1 && ".。".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private String joined(List<String> sentences) {
        return String.join(isChinese ? "" : " ", sentences);
    }

    /**
     * Obtains the story.
     *
     * @return paragraphs, an empty line between them, a line feed at the end
     */
    @Override
    public String toString() {
        return String.join("\n\n", paragraphs) + "\n";
    }
}
