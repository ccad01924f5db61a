package dev.cjm.report;

import dev.cjm.internal.Slugs;
import dev.cjm.model.Channel;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What maps cover, of what they know and of what is expected. */
final class PortfolioCoverage {
    private final List<JourneyMap> maps;
    private final PortfolioOptions options;

    /** Of maps by id. */
    PortfolioCoverage(List<JourneyMap> maps, PortfolioOptions options) {
        this.maps = maps;
        this.options = options;
    }

    List<PhaseCoverage> phases() {
        Map<Phase, List<MapCount>> covering = counts((map, touchpoint) -> map.phaseOf(touchpoint).stream());
        return Stream.of(Phase.values())
                .map(phase -> new PhaseCoverage(phase, covering.getOrDefault(phase, List.of())))
                .toList();
    }

    List<LifecycleStage> stages() {
        Map<String, String> names = new LinkedHashMap<>();
        maps.forEach(map -> map.stages().forEach(stage -> names.putIfAbsent(stage.id(), stage.name())));
        options.stages().forEach(wanted -> expect(wanted, names));
        List<LifecycleStage> found = new ArrayList<>();
        names.forEach((id, name) -> found.add(new LifecycleStage(id, name, inStage(id))));
        return Collections.unmodifiableList(found);
    }

    List<ChannelCoverage> channels() {
        Map<String, Channel> known = new LinkedHashMap<>();
        maps.forEach(map -> map.channels().forEach(channel -> known.putIfAbsent(channel.id(), channel)));
        options.channels().forEach(channel -> known.putIfAbsent(channel.id(), channel));
        Map<String, List<MapCount>> covering = counts((map, touchpoint) -> channels(touchpoint));
        return known.values().stream()
                .map(channel -> new ChannelCoverage(channel, covering.getOrDefault(channel.id(), List.of())))
                .toList();
    }

    List<PersonaCoverage> personas() {
        Map<String, String> names = new LinkedHashMap<>();
        maps.forEach(map -> map.personas().forEach(persona -> names.putIfAbsent(persona.id(), persona.name())));
        options.personas().forEach(wanted -> expect(wanted, names));
        List<PersonaCoverage> found = new ArrayList<>();
        names.forEach((id, name) -> {
            List<JourneyMap> naming =
                    maps.stream().filter(map -> travels(map, id)).toList();
            found.add(new PersonaCoverage(
                    id,
                    name,
                    naming,
                    naming.stream().filter(map -> map.personas().size() == 1).toList()));
        });
        return Collections.unmodifiableList(found);
    }

    /** By kind, in the order of the coverage. */
    List<BlindSpot> blindSpots() {
        List<BlindSpot> blind = new ArrayList<>();
        phases().stream()
                .filter(each -> each.maps().isEmpty() && options.phases().contains(each.phase()))
                .map(each -> each.phase().name().toLowerCase(Locale.ROOT))
                .forEach(name -> blind.add(new BlindSpot(
                        BlindSpot.Kind.PHASE, name, "No map has a touchpoint %s the purchase.".formatted(name))));
        stages().stream()
                .filter(each -> each.maps().isEmpty() && isWanted(each))
                .forEach(each -> blind.add(
                        new BlindSpot(BlindSpot.Kind.STAGE, each.name(), "No map has a touchpoint in this stage.")));
        channels().stream()
                .filter(each -> each.maps().isEmpty())
                .forEach(each -> blind.add(new BlindSpot(
                        BlindSpot.Kind.CHANNEL,
                        each.channel().name(),
                        maps.stream()
                                        .anyMatch(map -> map.channels().stream()
                                                .anyMatch(one -> one.id()
                                                        .equals(each.channel().id())))
                                ? "Personas prefer it, and no map has a touchpoint on it."
                                : "No map has a touchpoint on it.")));
        personas().stream()
                .filter(each -> each.own().isEmpty())
                .forEach(each -> blind.add(new BlindSpot(
                        BlindSpot.Kind.PERSONA,
                        each.name(),
                        each.maps().isEmpty()
                                ? "No map names this persona."
                                : "It has no map of its own: others travel in all that name it.")));
        return Collections.unmodifiableList(blind);
    }

    List<SharedTouchpoint> shared() {
        Map<String, List<JourneyMap>> byId = new LinkedHashMap<>();
        maps.forEach(map -> map.touchpoints()
                .forEach(each ->
                        byId.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(map)));
        List<SharedTouchpoint> shared = new ArrayList<>();
        byId.forEach((id, having) -> {
            if (having.size() > 1) {
                List<String> names = having.stream()
                        .flatMap(map -> map.touchpoint(id).stream())
                        .map(Touchpoint::name)
                        .distinct()
                        .toList();
                shared.add(new SharedTouchpoint(id, names, having));
            }
        });
        return Collections.unmodifiableList(shared);
    }

    private boolean isWanted(LifecycleStage stage) {
        return options.stages().stream().anyMatch(wanted -> wanted.equals(stage.id()) || wanted.equals(stage.name()));
    }

    /** Adds what is expected unless an id or a name says that it is known. */
    private static void expect(String wanted, Map<String, String> names) {
        if (!names.containsKey(wanted) && !names.containsValue(wanted)) {
            String id = Slugs.of(wanted);
            names.putIfAbsent(id.isEmpty() ? wanted : id, wanted);
        }
    }

    private List<MapCount> inStage(String id) {
        List<MapCount> counts = new ArrayList<>();
        for (JourneyMap map : maps) {
            Optional<Stage> stage =
                    map.stages().stream().filter(each -> each.id().equals(id)).findFirst();
            int count = stage.map(each -> each.allTouchpoints().size()).orElse(0);
            if (count > 0) {
                counts.add(new MapCount(map, count));
            }
        }
        return counts;
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

    private static boolean travels(JourneyMap map, String persona) {
        return map.personas().stream().map(Persona::id).anyMatch(persona::equals);
    }
}
