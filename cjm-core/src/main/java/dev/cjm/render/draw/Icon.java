package dev.cjm.render.draw;

/** Small line drawings on a square of 16 pixels. */
public enum Icon {
    /** A web site. */
    GLOBE(
            "8 1.5 a6.5 6.5 0 1 1 0 13 a6.5 6.5 0 1 1 0 -13 z;1.5 8 h13;8 1.5 c3.5 3 3.5 10 0 13;8 1.5 c-3.5 3 -3.5 10 0 13"),
    /** A telephone in the pocket. */
    MOBILE("4.5 1.5 h7 v13 h-7 z;7 12.3 h2"),
    /** A letter, also an electronic one. */
    MAIL("1.5 3.5 h13 v9 h-13 z;1.5 4 l6.5 5 l6.5 -5"),
    /** A telephone call. */
    PHONE("3 2 h3 l1.2 3.2 l-1.7 1.3 c0.8 1.8 2 3 3.8 3.8 l1.3 -1.7 l3.2 1.2 v3 c-6 0.6 -11.4 -4.8 -10.8 -10.8 z"),
    /** Talk in writing. */
    CHAT("2 2.8 h12 v8 h-6.6 l-3.2 3 v-3 h-2.2 z"),
    /** A shop. */
    STORE("1.8 6 l1.6 -4 h9.2 l1.6 4 z;3 6 v8 h10 v-8;6.5 14 v-4.4 h3 v4.4"),
    /** Somebody. */
    PERSON("8 1.8 a2.7 2.7 0 1 1 0 5.4 a2.7 2.7 0 1 1 0 -5.4 z;2.6 14.2 c0 -6.6 10.8 -6.6 10.8 0"),
    /** Some people. */
    PEOPLE(
            "5.5 3 a2 2 0 1 1 0 4 a2 2 0 1 1 0 -4 z;1.3 13.5 c0 -5.8 8.4 -5.8 8.4 0;10.8 3.6 a1.8 1.8 0 1 1 0 3.6;11.2 9.4 c2.2 0.1 3.5 1.7 3.5 4.1"),
    /** Somebody who brings something. */
    TRUCK(
            "1 3.8 h8.6 v7.4 h-8.6 z;9.6 6.2 h2.9 l2.5 2.8 v2.2 h-5.4;4.4 9.8 a1.6 1.6 0 1 1 0 3.2 a1.6 1.6 0 1 1 0 -3.2 z;11.8 9.8 a1.6 1.6 0 1 1 0 3.2 a1.6 1.6 0 1 1 0 -3.2 z"),
    /** A thing, packed. */
    BOX("2 4.8 l6 -3 l6 3 v6.5 l-6 3 l-6 -3 z;2 4.8 l6 3 l6 -3;8 7.8 v6.5"),
    /** At home. */
    HOME("1.8 8 l6.2 -6 l6.2 6;3.6 6.6 v7.4 h8.8 v-7.4"),
    /** Advertising. */
    MEGAPHONE("2 6.3 v3.4 h3 l7.5 3.6 v-10.6 l-7.5 3.6 z;5 9.8 l1 4.2 h1.8 l-0.9 -3.3"),
    /** A machine with a screen. */
    SCREEN("1.5 2.8 h13 v8.4 h-13 z;5 14 h6;8 11.2 v2.8"),
    /** Something printed. */
    PAPER("3.5 1.5 h6 l3 3 v10 h-9 z;9.5 1.5 v3 h3;5.6 8 h4.8;5.6 10.8 h4.8"),
    /** A star. */
    STAR("8 1.4 l1.9 4.4 l4.7 0.5 l-3.5 3.2 l1 4.7 l-4.1 -2.4 l-4.1 2.4 l1 -4.7 l-3.5 -3.2 l4.7 -0.5 z"),
    /** A search. */
    SEARCH("6.9 2 a4.7 4.7 0 1 1 0 9.4 a4.7 4.7 0 1 1 0 -9.4 z;10.3 10.3 l4 4"),
    /** A place. */
    PIN(
            "8 1.5 c-3 0 -4.8 2.2 -4.8 4.8 c0 3.3 4.8 8.2 4.8 8.2 c0 0 4.8 -4.9 4.8 -8.2 c0 -2.6 -1.8 -4.8 -4.8 -4.8 z;8 4.7 a1.6 1.6 0 1 1 0 3.2 a1.6 1.6 0 1 1 0 -3.2 z"),
    /** Anything. */
    RING("8 3 a5 5 0 1 1 0 10 a5 5 0 1 1 0 -10 z"),
    /** What hurts. */
    BOLT("9.2 1.5 l-5.2 7.5 h3.6 l-1 5.5 l5.6 -8 h-3.9 z"),
    /** What pleases. */
    PLUS("8 3 v10;3 8 h10"),
    /** An idea. */
    BULB("8 1.6 c-5.8 0 -5.8 5.8 -2.6 7.8 v1.8 h5.2 v-1.8 c3.2 -2 3.2 -7.8 -2.6 -7.8 z;6 13.8 h4"),
    /** On. */
    ARROW("2 8 h11.5;9.5 4 l4 4 l-4 4"),
    /** Away from the main line. */
    ASIDE("2 13 c0 -7 4.5 -8.4 11.5 -8.4;10 1.2 l3.5 3.4 l-3.5 3.4"),
    /** Back to it. */
    BACK("12.6 4.6 a5.8 5.8 0 1 0 1.2 4.6;13 1.3 v3.6 h-3.6"),
    /** Done. */
    CHECK("2.5 8.5 l3.7 3.7 l7.3 -8"),
    /** Not done. */
    CROSS("3.5 3.5 l9 9;12.5 3.5 l-9 9"),
    /** Lost. */
    DOWN("8 2 v11;4 9 l4 4.2 l4 -4.2"),
    /** Words. */
    QUOTES("3 9 c0 -3 1 -5 3.2 -6;3 9 h3.2 v3.6 h-3.2 z;9.4 9 c0 -3 1 -5 3.2 -6;9.4 9 h3.2 v3.6 h-3.2 z"),
    /** A question. */
    QUESTION("5 5.4 c0 -4.8 6.4 -4.6 6 -0.6 c-0.3 2.2 -3 2.2 -3 4.8;8 12.9 v0.5"),
    /** Danger. */
    WARNING("8 2 l6.5 12 h-13 z;8 6.6 v3.4;8 11.9 v0.3"),
    /** Wrong. */
    ERROR("8 1.8 a6.2 6.2 0 1 1 0 12.4 a6.2 6.2 0 1 1 0 -12.4 z;5.8 5.8 l4.4 4.4;10.2 5.8 l-4.4 4.4"),
    /** Worth knowing. */
    INFO("8 1.8 a6.2 6.2 0 1 1 0 12.4 a6.2 6.2 0 1 1 0 -12.4 z;8 7.2 v4;8 4.7 v0.3"),
    /** Figures. */
    BARS("3 13.5 v-4;8 13.5 v-8;13 13.5 v-11");

    private final String outline;

    Icon(String outline) {
        this.outline = outline;
    }

    /**
     * Writes it as a path.
     *
     * @param x where its left edge is
     * @param y where its upper edge is
     * @return the path, in the language of SVG
     */
    public String path(double x, double y) {
        StringBuilder path = new StringBuilder();
        for (String part : outline.split(";", -1)) {
            String[] words = part.split(" ", 3);
            path.append(path.isEmpty() ? "M" : " M")
                    .append(Coordinates.of(x + Double.parseDouble(words[0])))
                    .append(' ')
                    .append(Coordinates.of(y + Double.parseDouble(words[1])))
                    .append(' ')
                    .append(words[2]);
        }
        return path.toString();
    }
}
