package dev.cjm.rule;

import dev.cjm.model.Need;
import dev.cjm.model.Persona;
import dev.cjm.model.PersonaBasis;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Facts about personas, for {@code that} and {@code should}. */
public final class Personas {
    /** They say what they want to reach. */
    public static final Described<Persona> HAVE_A_GOAL =
            Described.of("have a goal", each -> !each.goals().isEmpty());

    /** They say what they need. */
    public static final Described<Persona> HAVE_A_NEED =
            Described.of("have a need", each -> !each.needs().isEmpty());

    /** They say why they act. */
    public static final Described<Persona> HAVE_A_MOTIVATION =
            Described.of("have a motivation", each -> !each.motivations().isEmpty());

    /** They say what annoys them. */
    public static final Described<Persona> HAVE_A_FRUSTRATION =
            Described.of("have a frustration", each -> !each.frustrations().isEmpty());

    /** They say what they use to do. */
    public static final Described<Persona> HAVE_A_HABIT =
            Described.of("have a habit", each -> !each.habits().isEmpty());

    /** They say where they like to be met. */
    public static final Described<Persona> HAVE_A_PREFERRED_CHANNEL = Described.of(
            "have a preferred channel", each -> !each.preferredChannels().isEmpty());

    /** They say how many customers are like this. */
    public static final Described<Persona> HAVE_A_SHARE =
            Described.of("have a share", each -> each.share().isPresent());

    /** They have a quote. */
    public static final Described<Persona> HAVE_A_QUOTE =
            Described.of("have a quote", each -> each.quote().isPresent());

    /** They say what they rest on. */
    public static final Described<Persona> HAVE_EVIDENCE =
            Described.of("have evidence", each -> !each.evidence().isEmpty());

    /** They are made of research and not of what the team believes. */
    public static final Described<Persona> REST_ON_RESEARCH =
            Described.of("rest on research", each -> each.basis().equals(Optional.of(PersonaBasis.RESEARCH)));

    /** Each of their needs is served by some touchpoint; so it is where they have none. */
    public static final Described<Persona> ARE_SERVED = Described.byGraph("are served in every need", graph -> {
        Set<String> served = new HashSet<>();
        graph.touchpoints().forEach(each -> served.addAll(each.serves()));
        return each -> each.needs().stream().map(Need::id).allMatch(served::contains);
    });

    private Personas() {}
}
