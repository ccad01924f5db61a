package dev.cjm.rule.catalog;

import static dev.cjm.rule.Described.not;
import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Severity.ADVICE;
import static dev.cjm.rule.Severity.WARNING;
import static dev.cjm.rule.catalog.Article.HOW_TO_CREATE;
import static dev.cjm.rule.catalog.Article.OWN;
import static dev.cjm.rule.catalog.Article.THREE_STEPS;
import static dev.cjm.rule.catalog.Article.WHAT_IS;
import static dev.cjm.rule.catalog.Examples.first;
import static dev.cjm.rule.catalog.Examples.stage;
import static dev.cjm.rule.catalog.Examples.touchpoint;
import static dev.cjm.rule.catalog.RuleEntry.recommended;
import static dev.cjm.rule.catalog.RuleEntry.strict;

import dev.cjm.rule.Journeys;
import dev.cjm.rule.Subjects;
import dev.cjm.rule.Touchpoints;
import java.util.List;

/** Rules about what customers live through, seen from their side. */
final class ExperienceRules {
    private ExperienceRules() {}

    static List<RuleEntry> entries(JourneyRuleOptions options) {
        return List.of(
                recommended(
                        rule("journey.voice")
                                .theJourney()
                                .should(ExperienceFacts.QUOTE_A_CUSTOMER)
                                .because(HOW_TO_CREATE.says(
                                        "guessing is the worst way to understand customers; let them speak"))
                                .suggest("Quote a customer at a touchpoint or for a persona")
                                .withSeverity(WARNING),
                        touchpoint(".quote(\"I never know whether it went through.\")"),
                        touchpoint("")),
                strict(
                        rule("touchpoint.voice")
                                .touchpoints()
                                .should(Touchpoints.LET_CUSTOMERS_SPEAK)
                                .because(HOW_TO_CREATE.says(
                                        "guessing is the worst way to understand customers; let them speak"))
                                .suggest("Quote what customers say or think there")
                                .withSeverity(ADVICE),
                        touchpoint(".thinks(\"Did it go through?\")"),
                        touchpoint("")),
                recommended(
                        rule("touchpoint.customer-view")
                                .touchpoints()
                                .should(ExperienceFacts.speakAsCustomers(options.words()))
                                .because(THREE_STEPS.says(
                                        "a map is filled from the view of the customer and not of the business"))
                                .suggest("Say it as a customer would")
                                .withSeverity(WARNING),
                        touchpoint(".goal(\"Find something for dinner\")"),
                        touchpoint(".goal(\"Raise the conversion rate\")"),
                        options.companyWordsOption(),
                        options.customerWordsOption()),
                recommended(
                        rule("stage.customer-view")
                                .stages()
                                .should(ExperienceFacts.stagesSpeakAsCustomers(options.words()))
                                .because(THREE_STEPS.says(
                                        "a map is filled from the view of the customer and not of the business"))
                                .suggest("Name the stage as a customer would")
                                .withSeverity(WARNING),
                        touchpoint(""),
                        ".stage(\"Lead generation\", s -> s.touchpoint(\"Pays\", WEB))",
                        options.companyWordsOption(),
                        options.customerWordsOption()),
                recommended(
                        rule("outcome.customer-view")
                                .all(Subjects.OUTCOMES)
                                .should(ExperienceFacts.outcomesSpeakAsCustomers(options.words()))
                                .because(THREE_STEPS.says(
                                        "a map is filled from the view of the customer and not of the business"))
                                .suggest("Say what became of the customer, in words of customers")
                                .withSeverity(WARNING),
                        touchpoint(".succeeds(\"Is happy\")"),
                        touchpoint(".succeeds(\"Closed won\")"),
                        options.companyWordsOption(),
                        options.customerWordsOption()),
                recommended(
                        rule("emotion.backed")
                                .touchpoints()
                                .that(Touchpoints.HAVE_AN_EMOTION)
                                .should(Touchpoints.BACK_EVERY_EMOTION)
                                .because(THREE_STEPS.says("a map rests on what customers told and not on imagination"))
                                .suggest("Name evidence that is observed, reported or inferred")
                                .withSeverity(WARNING),
                        touchpoint(".feels(-1, e -> e.evidence(REPORTED, v -> v.sourceType(SURVEY)))"),
                        touchpoint(".feels(-1)")),
                recommended(
                        rule("journey.emotion-curve")
                                .theJourney()
                                .should(not(ExperienceFacts.leaveFeelingsOut(options)))
                                .because(THREE_STEPS.says("the emotion curve is among the rows that a basic map has"))
                                .suggest("Say at more touchpoints how customers feel")
                                .withSeverity(WARNING),
                        touchpoint(".feels(-1)"),
                        touchpoint(""),
                        options.option(Threshold.FEWEST_FEELINGS)),
                recommended(
                        rule("journey.lows")
                                .theJourney()
                                .that(ExperienceFacts.HAVE_FEELINGS)
                                .should(ExperienceFacts.SHOW_A_LOW)
                                .because(OWN.says(
                                        "no journey is all joy; a map that says so was not made with customers"))
                                .suggest(
                                        "Ask customers what annoyed them, and name it as a pain point or a bad feeling")
                                .withSeverity(WARNING),
                        touchpoint(".feels(-1)"),
                        touchpoint(".feels(2)")),
                recommended(
                        rule("low.pain")
                                .touchpoints()
                                .that(Touchpoints.FEEL_BAD_TO_SOMEBODY)
                                .should(Touchpoints.NAME_A_PAIN)
                                .because(THREE_STEPS.says(
                                        "the curve shows where customers have problems; the map has to say which"))
                                .suggest("Name the pain point behind the feeling")
                                .withSeverity(WARNING),
                        touchpoint(".feels(-1).pain(\"The code comes late\")"),
                        touchpoint(".feels(-1)")),
                recommended(
                        rule("low.opportunity")
                                .touchpoints()
                                .that(Touchpoints.FEEL_BAD_TO_SOMEBODY)
                                .should(Touchpoints.NAME_AN_OPPORTUNITY)
                                .because(THREE_STEPS.says(
                                        "finding an opportunity for what hurts is the key of the whole map"))
                                .suggest("Say what could be better there")
                                .withSeverity(WARNING),
                        touchpoint(".feels(-1).opportunity(\"Pay in one step\")"),
                        touchpoint(".feels(-1)")),
                recommended(
                        rule("moment.declared")
                                .theJourney()
                                .should(Journeys.DECLARE_A_MOMENT_OF_TRUTH)
                                .because(THREE_STEPS.says("one or two moments decide what customers think of a brand"))
                                .suggest("Say by momentOfTruth() which touchpoint decides what customers think")
                                .withSeverity(WARNING),
                        touchpoint(".momentOfTruth()"),
                        touchpoint("")),
                recommended(
                        rule("moment.few")
                                .theJourney()
                                .that(Journeys.DECLARE_A_MOMENT_OF_TRUTH)
                                .should(not(ExperienceFacts.haveManyMoments(options)))
                                .because(THREE_STEPS.says("one or two moments decide, more only in complex journeys"))
                                .suggest("Keep only the moments that decide what customers think")
                                .withSeverity(WARNING),
                        touchpoint(".momentOfTruth()"),
                        ".stage(\"Shopping\", s -> s.touchpoint(\"Searches\", WEB, t -> t.momentOfTruth())"
                                + ".touchpoint(\"Pays\", WEB, t -> t.momentOfTruth()).touchpoint(\"Unpacks\", PACKAGING, t -> t.momentOfTruth()))",
                        options.option(Threshold.MOST_MOMENTS),
                        options.option(Threshold.MOST_MOMENT_SHARE)),
                recommended(
                        rule("expectation.met")
                                .all(ExpectedFacts.EXPECTATIONS)
                                .should(ExpectedFacts.ARE_MET)
                                .because(WHAT_IS.says("the product has to match what customers expect"))
                                .suggest("Promise less, or give more")
                                .withSeverity(WARNING),
                        touchpoint(".feels(1).expects(\"Done in a minute\", e -> e.score(1))"),
                        touchpoint(".feels(-1).expects(\"Done in a minute\", e -> e.score(1))")),
                strict(
                        rule("journey.product.expectation")
                                .theJourney()
                                .that(ExperienceFacts.GO_ON_AFTER_THE_PURCHASE)
                                .should(ExperienceFacts.EXPECT_SOMETHING_AFTERWARDS)
                                .because(WHAT_IS.says(
                                        "the product has to match what customers expect, so it must be known"))
                                .suggest("Say what customers expect after the purchase")
                                .withSeverity(ADVICE),
                        ".stage(\"Using\", AFTER, s -> s.expects(\"It lasts\").touchpoint(\"Unpacks\", PACKAGING))",
                        ".stage(\"Using\", AFTER, s -> s.touchpoint(\"Unpacks\", PACKAGING))"),
                recommended(
                        rule("question.answered")
                                .all(CatalogParts.QUESTIONS)
                                .should(ExperienceFacts.HAVE_AN_ANSWER)
                                .because(WHAT_IS.says("customers need advice and instructions along the way"))
                                .suggest("Answer it where it comes up")
                                .withSeverity(WARNING),
                        stage(".asks(\"Is it safe?\", \"A lock beside the price says so\")"),
                        first(".asks(\"Is it safe?\")")));
    }
}
