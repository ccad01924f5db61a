package dev.cjm.generators;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the texts of a map are like. */
final class TextFeatures {
    private static final Pattern HOSTILE = Pattern.compile(
            "[<>\"'\\\\`|\\p{Cntrl}\\p{Cf}\\p{Cs}\u2028\u2029]|^[=+@-]|javascript:|\\$\\{|%s|(?:W|a ){40}");

    private TextFeatures() {}

    static Stream<String> names(JourneyMap map) {
        return Stream.of(
                        Stream.of(map.title()),
                        map.personas().stream().map(Persona::name),
                        map.allStages().stream().map(Stage::name),
                        map.touchpoints().stream().map(Node::name),
                        map.outcomes().stream().map(Node::name))
                .flatMap(name -> name);
    }

    /** The names and some of the other texts. */
    static Stream<String> all(JourneyMap map) {
        return Stream.concat(
                names(map),
                Stream.concat(
                        Stream.of(map.goal(), map.scenario(), map.owner(), map.version())
                                .flatMap(text -> text.stream()),
                        map.touchpoints().stream().flatMap(TextFeatures::texts)));
    }

    static boolean isForeign(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .anyMatch(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN);
    }

    static boolean isHostile(String text) {
        return HOSTILE.matcher(text).find();
    }

    private static Stream<String> texts(Touchpoint touchpoint) {
        return Stream.concat(
                Stream.of(touchpoint.goal(), touchpoint.description(), touchpoint.trigger())
                        .flatMap(text -> text.stream()),
                Stream.of(
                                touchpoint.influences(),
                                touchpoint.tags(),
                                List.copyOf(touchpoint.attributes().values()))
                        .flatMap(Collection::stream));
    }
}
