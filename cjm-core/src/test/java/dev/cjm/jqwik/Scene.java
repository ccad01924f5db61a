package dev.cjm.jqwik;

import dev.cjm.model.BackstageWork;
import dev.cjm.model.Channel;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.InvalidJourneyMapException;
import dev.cjm.model.Need;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** What holds for a whole map while its plan is told: its words, its scale, and what there is to name. */
final class Scene {
    private final Voice voice;
    private final EmotionScale scale;
    private final List<Channel> channels;
    private final Consumer<String> notes;
    private final Map<Words, Integer> positions = new EnumMap<>(Words.class);
    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, Need> needs = new HashMap<>();
    private final List<BackstageWork> shared = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    Scene(Voice voice, EmotionScale scale, List<Channel> channels, Consumer<String> notes) {
        this.voice = voice;
        this.scale = scale;
        this.channels = channels;
        this.notes = notes;
    }

    /** For a value outside a map. */
    static Scene alone(Voice voice) {
        return new Scene(voice, EmotionScale.DEFAULT, List.of(), verb -> {});
    }

    Voice voice() {
        return voice;
    }

    EmotionScale scale() {
        return scale;
    }

    /** Notes that a verb was said, for those who count. */
    void note(String verb) {
        notes.accept(verb);
    }

    String say(Words sort, int pick) {
        boolean isNumbered = pick == 0 && sort.isName();
        return voice.say(sort, pick, isNumbered ? positions.merge(sort, 1, Integer::sum) - 1 : 0);
    }

    Channel channel(int pick) {
        return ChannelPlans.pick(channels, pick);
    }

    /** Takes an id that may be there once only. */
    boolean take(String id) {
        return taken.add(id);
    }

    /** Makes something known that others may name. */
    void know(String sort, String reference) {
        known.computeIfAbsent(sort, key -> new ArrayList<>()).add(reference);
    }

    /** Names something that is known; empty if there is none. */
    Optional<String> named(String sort, int pick) {
        return pick(known.getOrDefault(sort, List.of()), pick);
    }

    /** The need of that id and text, unless the id stands for another text. */
    Optional<Need> need(Need need) {
        Need first = needs.putIfAbsent(need.id(), need);
        know("need", need.id());
        return first == null || first.equals(need) ? Optional.of(need) : Optional.empty();
    }

    /** Keeps work that several touchpoints may need. */
    void share(BackstageWork work) {
        shared.add(work);
    }

    /** Work that another touchpoint needs already; empty if there is none. */
    Optional<BackstageWork> shared(int pick) {
        return pick(shared, pick);
    }

    /** What the numbers stand for, without those that stand for nothing. */
    static <T> List<T> all(List<Integer> picks, Function<Integer, Optional<T>> named) {
        return picks.stream().flatMap(pick -> named.apply(pick).stream()).toList();
    }

    static <T> Optional<T> pick(List<T> values, int pick) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(pick % values.size()));
    }

    /** The id that the model makes of a name; empty if none can be made. */
    static String derivedId(String name) {
        try {
            return Need.of(name).id();
        } catch (InvalidJourneyMapException e) {
            return "";
        }
    }
}
