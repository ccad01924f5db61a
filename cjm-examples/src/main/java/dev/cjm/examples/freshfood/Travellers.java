package dev.cjm.examples.freshfood;

import dev.cjm.model.Channels;
import dev.cjm.model.PersonaBuilder;

/** Who travels. Both are proto-personas: the team believes in them, no research found them. */
final class Travellers {
    static final String LI_NA = "li-na";
    static final String ZHOU = "zhou-guang";

    private Travellers() {}

    static void busyMother(PersonaBuilder p) {
        p.id(LI_NA)
                .description("Busy mother who orders dinner on her way home")
                .share(0.65)
                .proto()
                .picture("pictures/li-na.jpg")
                // who she is
                .age(30, 42)
                .gender("female")
                .education("university")
                .income("22,000 CNY a month, two earners")
                .location("a flat within three kilometres of a store")
                .role("account manager")
                .function("sales")
                .task("calls on clients until six")
                .task("feeds a family of three on weekdays")
                .socialClass("urban middle class")
                .value("time with her child")
                .value("food without risk")
                .lifestyle("plans from one hour to the next")
                // what she wants
                .goal("Dinner on the table by seven")
                .jobToBeDone("Turn half an hour on the train into a warm meal")
                .motivation("Not to feed her child from the snack bar again")
                .need("fast", "Dinner at the door within the hour")
                .need("fair-price", "A price that needs no comparing")
                .need("way-out", "A quick way out when something goes wrong")
                // how she lives with it
                .frustration("Deliveries that come after the child is in bed")
                .joy("A bag at the door that only needs a pan")
                .habit("Orders on the train between five and six")
                .behaviourPattern("Buys the same twelve things, tries one new thing a week")
                .purchase("Prawns, greens and milk, twice a week in another app")
                .prefers(Channels.MOBILE_APP)
                .prefers(Places.DELIVERY)
                .emotionalExperience("Relieved when it works, guilty when dinner is late")
                .quote("If it is not here by seven I have cooked already.", Sources.saidBy(LI_NA))
                .evidence(Sources.ASSUMED);
    }

    static void retiredGourmet(PersonaBuilder p) {
        p.id(ZHOU)
                .description("Retired gourmet who wants to see the fish")
                .share(0.35)
                .proto()
                .picture("pictures/zhou-guang.jpg")
                // who he is
                .age(60, 70)
                .gender("male")
                .education("technical school")
                .income("8,000 CNY pension a month")
                .location("a housing estate across the street from the store")
                .role("retired machinist")
                .function("household cook")
                .task("buys and cooks for two every day")
                .socialClass("retired working class with savings")
                .value("honest goods")
                .value("company")
                .lifestyle("walks, markets, long lunches")
                // what he wants
                .goal("Eat fish that swam this morning")
                .jobToBeDone("Spend the morning well and come home with something good")
                .motivation("Pride in knowing good fish from bad")
                .need("freshness", "Proof of freshness before paying")
                .need("advice", "Somebody to ask")
                .need("company", "A reason to stay and eat with others")
                // how he lives with it
                .frustration("Screens that nobody explains")
                .joy("Seafood cooked before his eyes")
                .habit("Goes to the market at eight in the morning")
                .behaviourPattern("Compares three stalls, then buys at the first")
                .purchase("Live fish from the wet market, every other day in cash")
                .prefers(Places.STORE)
                .prefers(Channels.STAFF)
                .emotionalExperience("Suspicious at first, loyal once convinced")
                .quote("A photograph does not smell.", Sources.saidBy(ZHOU))
                .evidence(Sources.ASSUMED);
    }
}
