package dev.cjm.analysis;

import dev.cjm.internal.NearestNames;
import dev.cjm.internal.Quoted;
import dev.cjm.internal.VisibleText;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Refuses a reference to what a map does not have, or has more than once, and says what may be meant. */
final class UnknownReference {
    private static final int SHOWN = 5;

    private UnknownReference() {}

    static IllegalArgumentException to(String noun, String reference, List<String> names) {
        int namesakes = Collections.frequency(names, reference);
        String message = namesakes > 1
                ? "The %s %s stands for %s in the map.\nName it by its id."
                        .formatted(noun, Quoted.text(reference), namesakes)
                : "The map has no %s %s.\n%s".formatted(noun, Quoted.text(reference), hint(reference, names));
        return new IllegalArgumentException(message);
    }

    private static String hint(String reference, List<String> names) {
        return NearestNames.of(reference, names)
                .map(name -> "Maybe you meant " + Quoted.text(name) + ".")
                .orElseGet(() -> names.isEmpty() ? "It has none." : "It has: " + shown(names) + ".");
    }

    private static String shown(List<String> names) {
        String first = names.stream().limit(SHOWN).map(VisibleText::of).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? first + " and %s more".formatted(names.size() - SHOWN) : first;
    }
}
