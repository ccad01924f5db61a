package dev.cjm.jqwik;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The known mistakes of journey maps, to be made on purpose.
 *
 * <p>They test rules: a rule that should find a mistake is silent before, and fires after. They are made without the rules, by editing
 * maps, so that this says something. A map has the one mistake that the name says; what goes with it cannot always be kept out: a
 * touchpoint without any feeling has no bad one to explain either.
 *
 * <pre>{@code
 * @Property
 * void our_rule_finds_lost_context(@ForAll("sound") JourneyMap map) {
 *     JourneyMap broken = Defects.named("hand-off.context").injectInto(map);
 *     assertFalse(OUR_RULES.check(map).isViolated());
 *     assertTrue(OUR_RULES.check(broken).isViolated());
 * }
 *
 * @Provide
 * Arbitrary<JourneyMap> sound() {
 *     return JourneyArbitraries.soundMaps();
 * }
 * }</pre>
 */
public final class Defects {
    private static final List<Defect> ALL = Stream.of(
                    FlowDefects.all(),
                    AboutDefects.all(),
                    PersonaDefects.all(),
                    ContentDefects.all(),
                    ExperienceDefects.all(),
                    EvidenceDefects.all(),
                    WayDefects.all(),
                    ChannelDefects.all())
            .flatMap(List::stream)
            .toList();

    private Defects() {}

    /**
     * Lists all shipped defects.
     *
     * @return at least one for each rule of the catalogue
     */
    public static List<Defect> all() {
        return ALL;
    }

    /**
     * Finds a defect.
     *
     * @param name its name
     * @return the defect
     * @throws IllegalArgumentException if there is none of that name; the message has the nearest one
     */
    public static Defect named(String name) {
        Objects.requireNonNull(name, "name");
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> unknown(name));
    }

    private static IllegalArgumentException unknown(String name) {
        String hint = Nearest.of(name, ALL.stream().map(Defect::name).toList())
                .map(near -> "Maybe you meant '" + near + "'.")
                .orElse("Defects.all() lists them.");
        return new IllegalArgumentException("There is no defect named '" + name + "'.\n" + hint);
    }
}
