package dev.cjm.rule.catalog;

/** Examples of rules as code: what follows {@code JourneyMap.named("Example")}. */
final class Examples {
    private Examples() {}

    /** A journey of one touchpoint, of which the calls tell. */
    static String touchpoint(String calls) {
        return calls.isEmpty()
                ? ".stage(\"Shopping\", s -> s.touchpoint(\"Pays\", WEB))"
                : ".stage(\"Shopping\", s -> s.touchpoint(\"Pays\", WEB, t -> t" + calls + "))";
    }

    /** A journey of two touchpoints, of the first of which the calls tell. */
    static String first(String calls) {
        return ".stage(\"Shopping\", s -> s.touchpoint(\"Pays\", WEB, t -> t" + calls
                + ").touchpoint(\"Unpacks\", PACKAGING))";
    }

    /** A journey of one stage, of which the calls tell. */
    static String stage(String calls) {
        return ".stage(\"Shopping\", s -> s" + calls + ".touchpoint(\"Pays\", WEB))";
    }

    /** A journey of one persona, of whom the calls tell. */
    static String persona(String calls) {
        return (calls.isEmpty() ? ".persona(\"Ana\")" : ".persona(\"Ana\", p -> p" + calls + ")") + touchpoint("");
    }

    /** A journey of which the calls tell. */
    static String journey(String calls) {
        return calls + touchpoint("");
    }

    /** A journey of many touchpoints in a row. */
    static String chain(int touchpoints) {
        return ".stage(\"Shopping\", s -> { for (int i = 1; i <= " + touchpoints
                + "; i++) { s.touchpoint(\"Fills page \" + i, WEB); } })";
    }
}
