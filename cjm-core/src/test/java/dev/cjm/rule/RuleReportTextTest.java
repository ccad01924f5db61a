package dev.cjm.rule;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Touchpoints.FEEL_BAD;
import static dev.cjm.rule.Touchpoints.NAME_A_PAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.JourneyMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleReportTextTest {
    private final RuleSet rules = RuleSet.of(
                    rule("low")
                            .touchpoints()
                            .that(FEEL_BAD)
                            .should(NAME_A_PAIN)
                            .because("nobody can improve what nobody explains")
                            .suggest("Ask five customers."),
                    rule("goal").theJourney().should(Journeys.HAVE_A_GOAL).withSeverity(Severity.WARNING),
                    rule("scope").theJourney().should(Journeys.HAVE_A_SCOPE).withSeverity(Severity.ADVICE),
                    rule("owner").theJourney().should(Journeys.HAVE_AN_OWNER),
                    rule("persona").personas().should(Personas.HAVE_A_GOAL),
                    rule("succeed").theJourney().should(Journeys.CAN_SUCCEED))
            .suppress("owner", "Nobody yet")
            .suppressAt("low", "/touchpoints/gone", "Once");
    private final RuleReport report = rules.check(RuleMaps.food());

    @Test
    void english_is_as_it_should_read() {
        String text = """
                Rules: Fresh food
                Violated: 3 · Holding: 2 · Nothing to check: 1 · Suppressed: 1
                Error: low · /touchpoints/scans-and-pays
                  Touchpoint 'Scans and pays' feels bad (-2) but does not name a pain point.
                  Reason: nobody can improve what nobody explains
                  → Ask five customers.
                Warning: goal
                  The journey does not have a goal.
                  → Let it have a goal.
                Advice: scope
                  The journey does not have a scope.
                  → Let it have a scope.
                Nothing to check: persona
                  There are no personas.
                Suppressed: owner
                  The journey does not have an owner.
                  Reason: Nobody yet
                Suppression that nothing needs: low · /touchpoints/gone
                  Reason: Once
                """;
        assertEquals(text, report.toText(Locale.UK));
        assertEquals(text, report.toString());
    }

    @Test
    void headings_speak_the_language_of_the_reader() {
        assertEquals(
                "Încălcate: 3 · Respectate: 2 · Nimic de verificat: 1 · Acceptat: 1",
                report.toText(Locale.forLanguageTag("ro")).lines().toList().get(1));
        assertEquals(
                "违反：3 · 成立：2 · 无可检查：1 · 已接受：1",
                report.toText(Locale.SIMPLIFIED_CHINESE).lines().toList().get(1));
        assertEquals(
                "規則：Fresh food",
                report.toText(Locale.TRADITIONAL_CHINESE).lines().toList().get(0));
    }

    @Test
    void hostile_names_stay_on_their_lines() {
        JourneyMap map = RuleMaps.oneStage(s -> s.touchpoint("Cart\nError: all", WEB));
        RuleReport hostile = rule("r")
                .noTouchpoints()
                .should(Described.of("stay", any -> true))
                .check(map);
        assertEquals(5, hostile.toString().lines().count());
    }
}
