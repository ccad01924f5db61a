package dev.cjm.model;

import static dev.cjm.model.Channels.EMAIL;
import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the facts of a touchpoint, and of its pains. */
class TouchpointTest {
    private static final Emotion ALL = Emotion.of(1);
    private static final Emotion ANN = Emotion.of(2, emotion -> emotion.persona("ann"));

    @Test
    void the_feeling_of_everybody_and_of_one_persona_are_two_things() {
        Touchpoint touch = Touchpoint.of("T", WEB, t -> t.feels(ANN).feels(ALL));
        assertEquals(Optional.of(ALL), touch.emotion());
        assertEquals(Optional.of(ANN), touch.emotionOf("ann"));
        assertEquals(Optional.empty(), touch.emotionOf("bob"));
        Touchpoint onlyAnn = Touchpoint.of("T", WEB, t -> t.feels(ANN));
        assertEquals(Optional.empty(), onlyAnn.emotion());
    }

    @Test
    void channels_start_with_the_first_one() {
        assertEquals(List.of(WEB), Touchpoint.of("T", WEB).channels());
        assertEquals(
                List.of(WEB, EMAIL),
                Touchpoint.of("T", WEB, t -> t.alsoOn(EMAIL)).channels());
    }

    @ParameterizedTest
    @CsvSource({"BRAND,true", "PARTNER,true", "CUSTOMER,false", "SOCIAL,false", "NONE,false"})
    void customers_meet_the_brand_unless_the_channel_is_not_its_own(Ownership owner, boolean isContact) {
        Channel channel = Channel.of("C", c -> c.ownership(owner));
        assertEquals(isContact, Touchpoint.of("T", channel).isContact());
    }

    @Test
    void a_channel_that_nobody_owns_up_to_is_a_contact() {
        assertEquals(true, Touchpoint.of("T", Channel.of("C")).isContact());
    }

    @Test
    void a_risk_priority_number_takes_all_three_factors() {
        assertEquals(
                120,
                ExampleMap.map()
                        .touchpoints()
                        .get(1)
                        .painPoints()
                        .get(0)
                        .riskPriorityNumber()
                        .orElseThrow());
        assertEquals(
                true,
                PainPoint.of("P", p -> p.severity(8).occurrence(5))
                        .riskPriorityNumber()
                        .isEmpty());
        assertEquals(
                true,
                PainPoint.of("P", p -> p.severity(8).detection(5))
                        .riskPriorityNumber()
                        .isEmpty());
        assertEquals(
                true,
                PainPoint.of("P", p -> p.occurrence(8).detection(5))
                        .riskPriorityNumber()
                        .isEmpty());
    }
}
