package dev.cjm.rule.catalog;

import dev.cjm.model.Channel;
import dev.cjm.model.Need;
import dev.cjm.model.Persona;
import dev.cjm.model.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The eight kinds of facts that a persona has (选择用于构建 CJM 及其模板的资源). */
enum PersonaFact {
    DEMOGRAPHICS("demographics", each -> {
        List<Object> facts = stated(List.of(each.gender(), each.education(), each.income(), each.location()));
        each.age().ifPresent(facts::add);
        return facts;
    }),
    PROFESSION("role, function or tasks", each -> with(stated(List.of(each.role(), each.function())), each.tasks())),
    GOALS(
            "goals",
            each -> with(
                    new ArrayList<>(each.goals()),
                    with(
                            new ArrayList<>(each.jobsToBeDone()),
                            each.needs().stream().map(Need::text).toList()))),
    PAINS_AND_JOYS(
            "frustrations and joys",
            each -> each.frustrations().isEmpty() || each.joys().isEmpty()
                    ? List.of()
                    : with(tagged("frustration", each.frustrations()), tagged("joy", each.joys()))),
    CHANNELS(
            "preferred channels",
            each -> each.preferredChannels().stream().map(Channel::id).toList()),
    EMOTIONAL_EXPERIENCE(
            "emotional experience",
            each -> stated(List.of(each.emotionalExperience(), each.quote().map(Statement::text)))),
    SOCIAL_CLASS_AND_VALUES("social class or values", each -> with(stated(List.of(each.socialClass())), each.values())),
    /** The name is always there, and never the same. */
    PICTURE("picture", each -> stated(List.of(each.picture())));

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference, which has no state
    private final Function<Persona, ? extends Collection<?>> facts;

    PersonaFact(String words, Function<Persona, ? extends Collection<?>> facts) {
        this.words = words;
        this.facts = facts;
    }

    static int count(Persona persona) {
        return (int)
                Arrays.stream(values()).filter(each -> each.isStated(persona)).count();
    }

    static String missing(Persona persona) {
        return Arrays.stream(values())
                .filter(each -> !each.isStated(persona))
                .map(each -> each.words)
                .collect(Collectors.joining("; "));
    }

    /** In how many kinds both say something, and not the same. */
    static int differences(Persona one, Persona other) {
        return (int) Arrays.stream(values())
                .filter(each -> each.isStated(one) && each.isStated(other))
                .filter(each -> !each.said(one).equals(each.said(other)))
                .count();
    }

    /** Without order, and each once: it makes no other person. */
    private Set<Object> said(Persona persona) {
        return new HashSet<>(facts.apply(persona));
    }

    private boolean isStated(Persona persona) {
        return !facts.apply(persona).isEmpty();
    }

    private static List<Object> stated(List<Optional<String>> facts) {
        return facts.stream().flatMap(Optional::stream).collect(Collectors.toCollection(ArrayList::new));
    }

    /** What hurts one may please another. */
    private static List<Object> tagged(String kind, Collection<String> facts) {
        return facts.stream().map(each -> Map.entry(kind, each)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Object> with(List<Object> facts, Collection<?> more) {
        facts.addAll(more);
        return facts;
    }
}
