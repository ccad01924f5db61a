package dev.cjm.jqwik;

/** Plain English words for each sort of text; the first of them are the shortest, so that samples shrink to them. */
@SuppressWarnings("ImmutableEnumChecker") // nobody else sees the array
enum Words {
    TITLE("Map ", "Fresh food, one hour|Buying a bicycle|Opening an account|Moving house|A visit to the dentist"),
    PERSONA(
            "Persona ",
            "Busy parent|Student|Frequent flyer|First-time buyer|Pensioner|Night owl|Facility manager|Carer"),
    STAGE(
            "Stage ",
            "Awareness|Consideration|Purchase|Delivery|Use|Service|Loyalty|Advocacy|Onboarding|Renewal|Farewell"),
    TOUCHPOINT(
            "",
            "Sees an ad|Searches the web|Reads reviews|Compares prices|Visits the store|Asks a friend|Opens the app|Registers"
                    + "|Fills the cart|Checks out|Pays|Gets a receipt|Waits for the parcel|Opens the parcel|Uses it"
                    + "|Calls the hotline|Chats with support|Complains|Sends it back|Gets a refund|Writes a review"
                    + "|Recommends it|Renews|Cancels|Reads the newsletter|Scans a code|Talks to staff|Browses at home"
                    + "|Café|Größe wählen"),
    OUTCOME(
            "End ",
            "Order placed|Gives up|Stays a customer|Buys elsewhere|Undecided|Tells friends|Leaves|Keeps looking"),
    CHANNEL("Channel ", "Vending machine|Town hall|Partner portal|Loading dock|Radio|Voice assistant"),
    NEED("Need ", "Save time|Feel safe|Know the price|Be heard|Try before buying|Pay later"),
    PAIN("Pain ", "Payment fails|Long queue|No answer|Too many fields|Hidden costs|Wrong size|Slow page"),
    GAIN("Gain ", "Free delivery|Friendly staff|Saved cards|Clear prices|Quick answer"),
    OPPORTUNITY("Idea ", "One-click payment|Live chat|Shorter form|Price guarantee|Pick-up lockers"),
    METRIC("Metric ", "NPS after purchase|Time to order|Share of returns|Calls per order|Effort|Conversion"),
    WORK("Work ", "Pick and pack|Check credit|Update stock|Train staff|Invoice|Print the label"),
    EXPECTATION("Expects ", "It arrives in time|It is as pictured|Somebody answers|It works at once"),
    ACTION("Act ", "Clicks buy|Types the address|Walks to the store|Compares two offers|Waits"),
    QUESTION(
            "Q ", "Is it really fresh?|What does it cost?|Can I send it back?|Who pays for delivery?|Is my data safe?"),
    KEY("k", "crm-id|segment|colour|priority|source system|legacy"),
    LINK("l", "https://example.org/study?a=1&b=2|https://example.org|docs/journey.pdf|mailto:team@example.org"),
    TEXT(
            "t",
            "Queues|Every week|Dinner on the table by seven|Because the old one broke|If stock is low|Marketing|Ana Pop"
                    + "|I would rather do it online|50 % off|Version 2|Rock & roll|A, B; C|It's fine|Two\nlines|n/a"
                    + "|Nobody told me that I need my passport|🙂");

    private final String simple;
    private final String[] words;

    Words(String simple, String words) {
        this.simple = simple;
        this.words = words.split("\\|");
    }

    /** The simplest word, told from others of its sort by a letter. */
    String simplest(int position) {
        int letter = position % 26;
        int round = position / 26;
        return simple + (char) ('A' + letter) + (round == 0 ? "" : round);
    }

    /** The word of a number; half of the names that should differ get a number. */
    String word(int pick) {
        String word = words[pick % words.length];
        int round = pick / words.length;
        boolean isNumbered = isName() && this != TITLE && round % 2 == 1;
        return isNumbered ? word + " " + (2 + round / 2) : word;
    }

    /** Whether those that share a word are to be told apart. */
    boolean isName() {
        return compareTo(ACTION) < 0;
    }
}
