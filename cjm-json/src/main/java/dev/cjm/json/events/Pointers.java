package dev.cjm.json.events;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** JSON Pointers (RFC 6901); a name without a slash is a field of the event itself. */
final class Pointers {
    private static final Pattern ESCAPES = Pattern.compile("([^~]|~0|~1)*", Pattern.DOTALL);

    private Pointers() {}

    static List<String> checked(String... pointers) {
        if (pointers.length == 0) {
            throw new IllegalArgumentException("There must be a pointer.\nSay one such as \"/user/id\".");
        }
        for (String pointer : pointers) {
            if (pointer.isEmpty() || !isEscaped(pointer)) {
                throw new IllegalArgumentException(
                        "The pointer '%s' is none.\nSay one such as \"/user/id\"; in names write ~0 for ~ and ~1 for /."
                                .formatted(pointer));
            }
        }
        return List.of(pointers);
    }

    private static boolean isEscaped(String pointer) {
        return !pointer.startsWith("/") || ESCAPES.matcher(pointer).matches();
    }

    /** The names on the way. */
    static List<String> parts(String pointer) {
        if (!pointer.startsWith("/")) {
            return List.of(pointer);
        }
        List<String> parts = new ArrayList<>();
        for (String part : pointer.substring(1).split("/", -1)) {
            parts.add(part.replace("~1", "/").replace("~0", "~"));
        }
        return parts;
    }
}
