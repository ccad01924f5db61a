package dev.cjm.rule.catalog;

import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Severity.ADVICE;
import static dev.cjm.rule.Severity.WARNING;
import static dev.cjm.rule.catalog.Article.HOW_TO_CREATE;
import static dev.cjm.rule.catalog.Article.RESOURCES;
import static dev.cjm.rule.catalog.Article.WHAT_IS;
import static dev.cjm.rule.catalog.Examples.journey;
import static dev.cjm.rule.catalog.Examples.persona;
import static dev.cjm.rule.catalog.Examples.touchpoint;
import static dev.cjm.rule.catalog.RuleEntry.recommended;
import static dev.cjm.rule.catalog.RuleEntry.strict;

import dev.cjm.internal.Quoted;
import dev.cjm.model.Persona;
import dev.cjm.rule.Described;
import dev.cjm.rule.JourneyRule;
import dev.cjm.rule.Journeys;
import dev.cjm.rule.Personas;
import dev.cjm.rule.Subjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about those who travel. */
final class PersonaRules {
    private static final String COMPLETE =
            ".age(30, 45).role(\"Nurse\").goal(\"Eat well\").frustration(\"Queues\").joy(\"Fresh bread\")"
                    + ".prefers(MOBILE_APP).emotionalExperience(\"Calm when all is planned\").value(\"Health\").picture(\"ana.png\")";

    private PersonaRules() {}

    static List<RuleEntry> entries(JourneyRuleOptions options) {
        int facts = options.count(Threshold.FEWEST_PERSONA_FACTS);
        int differences = options.count(Threshold.FEWEST_DIFFERENCES);
        return List.of(
                recommended(
                        rule("journey.persona")
                                .theJourney()
                                .should(Journeys.HAVE_A_PERSONA)
                                .because(HOW_TO_CREATE.says(
                                        "a way that nobody travels cannot be seen with anybody's eyes"))
                                .suggest("Say who travels")
                                .withSeverity(WARNING),
                        persona(".goal(\"Eat well\")"),
                        touchpoint("")),
                recommended(
                        has(
                                "persona.need",
                                Personas.HAVE_A_NEED,
                                "who needs nothing cannot be served",
                                "Say what they need"),
                        persona(".need(\"Speed\")"),
                        persona("")),
                recommended(
                        has(
                                "persona.motivation",
                                Personas.HAVE_A_MOTIVATION,
                                "decisions follow motives",
                                "Say why they act"),
                        persona(".motivation(\"Wants to eat well\")"),
                        persona("")),
                recommended(
                        has(
                                "persona.frustration",
                                Personas.HAVE_A_FRUSTRATION,
                                "what frustrates customers drives them away",
                                "Say what annoys them"),
                        persona(".frustration(\"Queues\")"),
                        persona("")),
                recommended(
                        has(
                                "persona.habit",
                                Personas.HAVE_A_HABIT,
                                "a service has to fit into habits that are there",
                                "Say what they usually do"),
                        persona(".habit(\"Shops on the way home\")"),
                        persona("")),
                strict(
                        rule("persona.complete")
                                .personas()
                                .should(haveFacts(facts))
                                .because(RESOURCES.says(
                                        "all eight kinds of facts are needed to see and to feel for a real customer"))
                                .suggest("Add what is missing, or ask for fewer kinds by the option fewestPersonaFacts")
                                .withSeverity(ADVICE),
                        persona(COMPLETE),
                        persona(".age(30, 45).role(\"Nurse\")"),
                        options.option(Threshold.FEWEST_PERSONA_FACTS)),
                recommended(
                        rule("persona.unique")
                                .noPersonas()
                                .should(beAlike(differences))
                                .because(RESOURCES.says("personas must be unique, else two maps tell one story"))
                                .suggest("Say how they differ, or make one persona of both")
                                .withSeverity(WARNING),
                        journey(".persona(\"Ana\", p -> p.role(\"Nurse\").goal(\"Eat well\"))"
                                + ".persona(\"Dan\", p -> p.role(\"Cook\").goal(\"Cook well\"))"),
                        journey(".persona(\"Ana\", p -> p.role(\"Nurse\").goal(\"Eat well\"))"
                                + ".persona(\"Dan\", p -> p.role(\"Nurse\").goal(\"Eat well\"))"),
                        options.option(Threshold.FEWEST_DIFFERENCES)),
                recommended(
                        rule("persona.shares")
                                .theJourney()
                                .that(PersonaFacts.STATE_SHARES)
                                .should(PersonaFacts.REPRESENT_ALL)
                                .because(RESOURCES.says("the personas together reflect the target audience"))
                                .suggest("Give every persona its share, so that they sum to 1")
                                .withSeverity(WARNING),
                        journey(".persona(\"Ana\", p -> p.share(0.7)).persona(\"Dan\", p -> p.share(0.3))"),
                        journey(".persona(\"Ana\", p -> p.share(0.7)).persona(\"Dan\", p -> p.share(0.2))")),
                strict(
                        rule("persona.research")
                                .personas()
                                .should(Personas.REST_ON_RESEARCH)
                                .because(HOW_TO_CREATE.says(
                                        "surveys, reviews and posts say who customers are better than a guess"))
                                .suggest("Ask customers, then say researchBased()")
                                .withSeverity(ADVICE),
                        persona(".researchBased()"),
                        persona(".proto()")),
                strict(
                        rule("persona.channel")
                                .personas()
                                .that(Personas.HAVE_A_PREFERRED_CHANNEL)
                                .should(PersonaFacts.BE_MET_WHERE_THEY_LIKE)
                                .because(WHAT_IS.says("the channels have to agree with the map"))
                                .suggest("Meet them on one of their channels, or ask again which they prefer")
                                .withSeverity(ADVICE),
                        persona(".prefers(WEB)"),
                        persona(".prefers(PHONE)")),
                recommended(
                        rule("need.served")
                                .all(Subjects.NEEDS)
                                .should(PersonaFacts.BE_SERVED)
                                .because(WHAT_IS.says("forgetting the needs of customers is a usual mistake"))
                                .suggest(
                                        "Say by serves(…) which touchpoint serves it, or change the journey so that one does")
                                .withSeverity(WARNING),
                        ".persona(\"Ana\", p -> p.need(\"Speed\"))" + touchpoint(".serves(\"Speed\")"),
                        persona(".need(\"Speed\")")));
    }

    private static JourneyRule has(String id, Described<Persona> fact, String reason, String fix) {
        return rule(id).personas()
                .should(fact)
                .because(HOW_TO_CREATE.says(reason))
                .suggest(fix)
                .withSeverity(ADVICE);
    }

    private static Described<Persona> haveFacts(int fewest) {
        String words = "have facts of all eight kinds";
        return Described.<Persona>of(
                        fewest == PersonaFact.values().length
                                ? words
                                : "have facts of at least " + fewest + " of the eight kinds",
                        each -> PersonaFact.count(each) >= fewest)
                .withDetail(each -> {
                    String missing = PersonaFact.missing(each);
                    return missing.isEmpty() ? "" : "missing: " + missing;
                });
    }

    private static Described<Persona> beAlike(int fewest) {
        String words = fewest == 1 ? "in no kind of facts" : "in fewer than " + fewest + " kinds of facts";
        return Described.<Persona>byGraph("differ " + words + " from one before", graph -> {
                    Map<String, Persona> twins = PersonaFacts.twins(graph.map(), fewest);
                    return each -> twins.containsKey(each.id());
                })
                .withDetailByGraph(graph -> {
                    Map<String, Persona> twins = PersonaFacts.twins(graph.map(), fewest);
                    return each -> Optional.ofNullable(twins.get(each.id()))
                            .map(twin -> Quoted.text(twin.name()))
                            .orElse("");
                });
    }
}
