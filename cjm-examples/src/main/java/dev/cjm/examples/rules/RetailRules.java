package dev.cjm.examples.rules;

import static dev.cjm.rule.JourneyRule.rule;

import dev.cjm.rule.JourneyRule;
import dev.cjm.rule.RuleSet;
import dev.cjm.rule.Severity;
import dev.cjm.rule.Touchpoints;
import dev.cjm.rule.catalog.JourneyRules;
import java.time.LocalDate;

/** What a retailer holds for right: the recommended rules, two of its own, and what it accepts for now. */
public final class RetailRules {
    /** Who can be called when something goes wrong. */
    public static final JourneyRule CONTACTS_ARE_OWNED = rule("retail.contact.owned")
            .touchpoints()
            .that(Touchpoints.ARE_CONTACTS)
            .should(Touchpoints.HAVE_AN_OWNER)
            .because("the team on duty has to know whom to call")
            .suggest("Name the department that can change it");

    /** What can fail hurts; say how. */
    public static final JourneyRule FAILURES_HURT = rule("retail.failure.pain")
            .touchpoints()
            .that(Touchpoints.SAY_WHAT_IF_IT_FAILS)
            .should(Touchpoints.NAME_A_PAIN)
            .because("what fails without hurting anybody is not worth a place on the map")
            .withSeverity(Severity.WARNING);

    private RetailRules() {}

    /**
     * Puts the rules together.
     *
     * @return the rules, with what is accepted
     */
    public static RuleSet set() {
        return JourneyRules.recommended(
                        options -> options.asOf(LocalDate.of(2026, 6, 30)).mostActions(15))
                .with(CONTACTS_ARE_OWNED, FAILURES_HURT)
                .suppress("emotion.backed", "Customers are asked in the third quarter")
                .suppress("evidence.assumed", "Customers are asked in the third quarter");
    }
}
