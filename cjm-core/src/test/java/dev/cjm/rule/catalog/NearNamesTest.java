package dev.cjm.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Channel;
import dev.cjm.model.Channels;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearNamesTest {
    @Test
    void spellings_of_one_name_are_near() {
        assertNear("Gives up", "gives-up");
        assertNear("E-mail", "Email");
        assertNear("Cafe", "Café");
        assertNear("Web site", "Website");
    }

    @Test
    void one_letter_may_be_left_out_or_replaced_or_swapped() {
        assertNear("Is happy", "Is hapy");
        assertNear("Is hapy", "Is happy");
        assertNear("Is happy", "Is hippy");
        assertNear("Checkout", "Chekcout");
    }

    @Test
    void other_names_are_not_near() {
        assertFar("Gives up", "Buys");
        assertFar("Plan 1", "Plan 2");
        assertFar("Plan 12", "Plan 1");
        assertFar("App", "Ape");
        assertFar("Chat", "Chatbot");
        assertFar("买了", "走了");
        assertFar("!", "?");
    }

    @Test
    void long_names_are_near_only_if_they_are_the_same() {
        assertNear("Chart", "Chort");
        String hundred = "a".repeat(99);
        assertNear(hundred + "b", hundred + "c");
        assertFar(hundred + "ab", hundred + "ac");
        assertNear(hundred + "ab", hundred + "AB");
    }

    @Test
    void short_names_are_near_if_letters_are_swapped_or_said_twice_or_an_s_is_at_the_end() {
        assertNear("Paid", "Piad");
        assertNear("Won", "Wno");
        assertNear("Left", "Lefft");
        assertNear("Buys", "Buyys");
        assertNear("Apps", "Aps");
        assertNear("Buy", "Buys");
        assertNear("Ad", "Ads");
        assertNear("Lost", "LOST!");
        assertFar("Chat", "Chut");
        assertFar("Lost", "Last");
        assertFar("TV", "VT");
        assertFar("A", "B");
        assertFar("A", "AS");
    }

    @Test
    void one_letter_of_five_may_be_forgotten_but_not_the_first() {
        assertNear("Check", "Chek");
        assertNear("Chek", "Check");
        assertNear("Shop", "Shope");
        assertNear("Store", "Stoare");
        assertFar("Mail", "Email");
        assertFar("Pad", "Paid");
    }

    @Test
    void characters_that_are_words_tell_names_apart() {
        assertFar("订单未付款", "订单已付款");
        assertFar("产生", "生产");
        assertNear("订单 未付款", "订单未付款");
        assertNear("买 了", "买了");
        assertNear("在APP上下单", "在APPP上下单");
        assertNear("キャンセルした", "キャンセした");
    }

    @Test
    void vowels_that_are_marks_are_letters_and_accents_are_none() {
        assertFar("मिला", "मेला");
        assertNear("मिला", "मिला।");
        assertFar("की", "के");
        assertFar("カード", "ガード");
        assertFar("결제", "결재");
        assertNear("Plată", "plata");
        assertNear("Όμως", "ομως");
        assertNear("أحمد", "احمد");
    }

    @Test
    void digits_tell_names_apart() {
        assertFar("Plan 12", "Plan 21");
        assertFar("Plan 11", "Plan 1");
        assertFar("Room 1a", "Room a1");
        assertFar("Room a1", "Room a2");
        assertNear("Room a1", "Room b1");
        assertFar("Step 123", "Step 13");
    }

    @Test
    void two_edits_are_two_names() {
        assertFar("Is happy", "Is hppyy");
        assertFar("Checkout", "Ckecohut");
    }

    @Test
    void the_first_of_several_is_named() {
        NearNames names = new NearNames();
        assertEquals(Optional.empty(), names.add("Is happy"));
        assertEquals(Optional.empty(), names.add("Gives up"));
        assertEquals(Optional.of("Is happy"), names.add("Is Happy"));
        assertEquals(Optional.of("Is happy"), names.add("is happy"));
    }

    @Test
    void no_two_channels_of_the_catalogue_are_near() {
        NearNames names = new NearNames();
        for (Channel each : Channels.catalogue()) {
            assertEquals(Optional.empty(), names.add(each.name()), each::name);
        }
    }

    private static void assertNear(String one, String other) {
        assertEquals(Optional.of(one), near(one, other));
    }

    private static void assertFar(String one, String other) {
        assertEquals(Optional.empty(), near(one, other));
        assertEquals(Optional.empty(), near(other, one));
    }

    private static Optional<String> near(String one, String other) {
        NearNames names = new NearNames();
        names.add(one);
        return names.add(other);
    }
}
