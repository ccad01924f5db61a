package dev.cjm.report;

import dev.cjm.internal.Memo;
import dev.cjm.internal.Slugs;
import dev.cjm.model.Channel;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What maps cover, of what they know and of what is expected. */
final class PortfolioCoverage {
    /** A map, and what it calls a touchpoint. */
    private record Having(JourneyMap map, String name) {}

    private final List<JourneyMap> maps;
    private final PortfolioOptions options;
    private final Memo<List<PhaseCoverage>> phases = new Memo<>(this::findPhases);
    private final Memo<List<LifecycleStage>> stages = new Memo<>(this::findStages);
    private final Memo<List<ChannelCoverage>> channels = new Memo<>(this::findChannels);
    private final Memo<List<PersonaCoverage>> personas = new Memo<>(this::findPersonas);
    private final Memo<List<BlindSpot>> blindSpots = new Memo<>(this::findBlindSpots);
    private final Memo<List<SharedTouchpoint>> shared = new Memo<>(this::findShared);

    /** Of maps by id. */
    PortfolioCoverage(List<JourneyMap> maps, PortfolioOptions options) {
        this.maps = maps;
        this.options = options;
    }

    List<PhaseCoverage> phases() {
        return phases.get();
    }

    private List<PhaseCoverage> findPhases() {
        Map<Phase, List<MapCount>> covering = counts((map, touchpoint) -> map.phaseOf(touchpoint).stream());
        return Stream.of(Phase.values())
                .map(phase -> new PhaseCoverage(phase, covering.getOrDefault(phase, List.of())))
                .toList();
    }

    List<LifecycleStage> stages() {
        return stages.get();
    }

    private List<LifecycleStage> findStages() {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<MapCount>> covering = new HashMap<>();
        for (JourneyMap map : maps) {
            for (Stage stage : map.stages()) {
                names.putIfAbsent(stage.id(), stage.name());
                int count = stage.allTouchpoints().size();
                if (count > 0) {
                    covering.computeIfAbsent(stage.id(), id -> new ArrayList<>())
                            .add(new MapCount(map, count));
                }
            }
        }
        expect(options.stages(), names);
        List<LifecycleStage> found = new ArrayList<>();
        names.forEach((id, name) -> found.add(new LifecycleStage(id, name, covering.getOrDefault(id, List.of()))));
        return Collections.unmodifiableList(found);
    }

    List<ChannelCoverage> channels() {
        return channels.get();
    }

    private List<ChannelCoverage> findChannels() {
        Map<String, Channel> known = new LinkedHashMap<>();
        maps.forEach(map -> map.channels().forEach(channel -> known.putIfAbsent(channel.id(), channel)));
        options.channels().forEach(channel -> known.putIfAbsent(channel.id(), channel));
        Map<String, List<MapCount>> covering = counts((map, touchpoint) -> channels(touchpoint));
        return known.values().stream()
                .map(channel -> new ChannelCoverage(channel, covering.getOrDefault(channel.id(), List.of())))
                .toList();
    }

    List<PersonaCoverage> personas() {
        return personas.get();
    }

    private List<PersonaCoverage> findPersonas() {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<JourneyMap>> naming = new HashMap<>();
        for (JourneyMap map : maps) {
            for (Persona persona : map.personas()) {
                names.putIfAbsent(persona.id(), persona.name());
                naming.computeIfAbsent(persona.id(), id -> new ArrayList<>()).add(map);
            }
        }
        expect(options.personas(), names);
        List<PersonaCoverage> found = new ArrayList<>();
        names.forEach((id, name) -> {
            List<JourneyMap> all = naming.getOrDefault(id, List.of());
            found.add(new PersonaCoverage(
                    id,
                    name,
                    all,
                    all.stream().filter(map -> map.personas().size() == 1).toList()));
        });
        return Collections.unmodifiableList(found);
    }

    /** By kind, in the order of the coverage. */
    List<BlindSpot> blindSpots() {
        return blindSpots.get();
    }

    private List<BlindSpot> findBlindSpots() {
        List<BlindSpot> blind = new ArrayList<>();
        phases().stream()
                .filter(each -> each.maps().isEmpty() && options.phases().contains(each.phase()))
                .map(each -> each.phase().name().toLowerCase(Locale.ROOT))
                .forEach(name -> blind.add(new BlindSpot(
                        BlindSpot.Kind.PHASE, name, "No map has a touchpoint %s the purchase.".formatted(name))));
        Set<String> wanted = new HashSet<>(options.stages());
        stages().stream()
                .filter(each -> each.maps().isEmpty())
                .filter(each -> wanted.contains(each.id()) || wanted.contains(each.name()))
                .forEach(each -> blind.add(
                        new BlindSpot(BlindSpot.Kind.STAGE, each.name(), "No map has a touchpoint in this stage.")));
        Set<String> known = new HashSet<>();
        maps.forEach(map -> map.channels().forEach(channel -> known.add(channel.id())));
        channels().stream()
                .filter(each -> each.maps().isEmpty())
                .forEach(each -> blind.add(new BlindSpot(
                        BlindSpot.Kind.CHANNEL,
                        each.channel().name(),
                        known.contains(each.channel().id())
                                ? "Personas prefer it, and no map has a touchpoint on it."
                                : "No map has a touchpoint on it.")));
        personas().stream()
                .filter(each -> each.maps().isEmpty())
                .forEach(each ->
                        blind.add(new BlindSpot(BlindSpot.Kind.PERSONA, each.name(), "No map names this persona.")));
        return Collections.unmodifiableList(blind);
    }

    List<SharedTouchpoint> shared() {
        return shared.get();
    }

    private List<SharedTouchpoint> findShared() {
        Map<String, List<Having>> byId = new LinkedHashMap<>();
        for (JourneyMap map : maps) {
            map.touchpoints()
                    .forEach(each -> byId.computeIfAbsent(each.id(), id -> new ArrayList<>())
                            .add(new Having(map, each.name())));
        }
        List<SharedTouchpoint> found = new ArrayList<>();
        byId.forEach((id, having) -> {
            if (having.size() > 1) {
                found.add(new SharedTouchpoint(
                        id,
                        having.stream().map(Having::name).distinct().toList(),
                        having.stream().map(Having::map).toList()));
            }
        });
        return Collections.unmodifiableList(found);
    }

    /** Adds what is expected unless an id or a name says that it is known. */
    private static void expect(Collection<String> expected, Map<String, String> names) {
        Set<String> known = new HashSet<>(names.values());
        for (String wanted : expected) {
            if (!names.containsKey(wanted) && known.add(wanted)) {
                String id = Slugs.of(wanted);
                names.putIfAbsent(id.isEmpty() ? wanted : id, wanted);
            }
        }
    }

    /** How many touchpoints of each map have a key. */
    private <K> Map<K, List<MapCount>> counts(BiFunction<JourneyMap, Touchpoint, Stream<K>> keys) {
        Map<K, List<MapCount>> counts = new HashMap<>();
        for (JourneyMap map : maps) {
            Map<K, Integer> ofMap = new HashMap<>();
            map.touchpoints()
                    .forEach(touchpoint ->
                            keys.apply(map, touchpoint).distinct().forEach(key -> ofMap.merge(key, 1, Integer::sum)));
            ofMap.forEach((key, count) ->
                    counts.computeIfAbsent(key, any -> new ArrayList<>()).add(new MapCount(map, count)));
        }
        return counts;
    }

    private static Stream<String> channels(Touchpoint touchpoint) {
        return Stream.concat(Stream.of(touchpoint.channel()), touchpoint.alsoOn().stream())
                .map(Channel::id);
    }
}
