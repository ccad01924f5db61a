package dev.cjm.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** JSON Pointers (RFC 6901) as tokens. */
final class PatchPaths {
    private static final int LONGEST_INDEX = 9;
    private static final Pattern BAD_ESCAPE = Pattern.compile("~(?![01])");

    private PatchPaths() {}

    static String pointer(List<String> tokens) {
        return tokens.stream()
                .map(token -> "/" + token.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    /** The tokens of a pointer; empty if it is none. */
    static Optional<List<String>> tokens(String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(List.of());
        }
        if (pointer.charAt(0) != '/') {
            return Optional.empty();
        }
        List<String> tokens = new ArrayList<>();
        for (String token : pointer.substring(1).split("/", -1)) {
            if (BAD_ESCAPE.matcher(token).find()) {
                return Optional.empty();
            }
            tokens.add(token.replace("~1", "/").replace("~0", "~"));
        }
        return Optional.of(tokens);
    }

    /** A place in a list: digits without leading zeros. */
    static OptionalInt index(String token) {
        boolean isIndex = !token.isEmpty()
                && token.length() <= LONGEST_INDEX
                && token.chars().allMatch(c -> c >= '0' && c <= '9')
                && (token.length() == 1 || token.charAt(0) != '0');
        return isIndex ? OptionalInt.of(Integer.parseInt(token)) : OptionalInt.empty();
    }

    static List<String> child(List<String> path, String token) {
        List<String> child = new ArrayList<>(path);
        child.add(token);
        return List.copyOf(child);
    }

    static List<String> child(List<String> path, int index) {
        return child(path, Integer.toString(index));
    }
}
