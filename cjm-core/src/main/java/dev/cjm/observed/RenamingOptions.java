package dev.cjm.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how activities are renamed; of several rules that fit a name the first counts. */
public final class RenamingOptions {
    private final List<Rule> rules = new ArrayList<>();

    RenamingOptions() {}

    /**
     * Renames one activity.
     *
     * @param name its name
     * @param newName its new name, not empty
     * @return these options
     * @throws IllegalArgumentException if the new name is empty
     */
    public RenamingOptions exact(String name, String newName) {
        Objects.requireNonNull(name, "name");
        String checked = checked(newName);
        return rule(name, found -> found.equals(name) ? Optional.of(checked) : Optional.empty());
    }

    /**
     * Renames activities as a table says.
     *
     * @param newNames the new name of each
     * @return these options
     * @throws IllegalArgumentException if a new name is empty
     */
    public RenamingOptions table(Map<String, String> newNames) {
        newNames.forEach(this::exact);
        return this;
    }

    /**
     * Gives one name to all activities that look alike.
     *
     * @param glob what they look like: {@code *} is any text, {@code ?} one character
     * @param newName their new name, not empty
     * @return these options
     * @throws IllegalArgumentException if the new name is empty
     */
    public RenamingOptions glob(String glob, String newName) {
        StringBuilder regex = new StringBuilder();
        glob.codePoints().forEach(c -> {
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(Character.toString(c)));
            }
        });
        Pattern pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
        String checked = checked(newName);
        return rule(glob, found -> pattern.matcher(found).matches() ? Optional.of(checked) : Optional.empty());
    }

    /**
     * Renames all activities that an expression matches as a whole.
     *
     * @param regex the expression, as {@link Pattern} reads it
     * @param replacement the new name; {@code $1} is the first group
     * @return these options
     * @throws java.util.regex.PatternSyntaxException if the expression is none
     */
    public RenamingOptions regex(String regex, String replacement) {
        Pattern pattern = Pattern.compile(regex);
        Objects.requireNonNull(replacement, "replacement");
        return rule(regex, found -> {
            Matcher matcher = pattern.matcher(found);
            return matcher.matches() ? Optional.of(checked(matcher.replaceFirst(replacement))) : Optional.empty();
        });
    }

    String target(String name) {
        return first(name).orElse(name);
    }

    boolean concerns(String name) {
        return first(name).isPresent();
    }

    /** The rules that count for none of these names. */
    List<String> unused(List<String> names) {
        boolean[] isUsed = new boolean[rules.size()];
        for (String name : names) {
            for (int i = 0; i < isUsed.length; i++) {
                if (rules.get(i).target().apply(name).isPresent()) {
                    isUsed[i] = true;
                    break;
                }
            }
        }
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < isUsed.length; i++) {
            if (!isUsed[i]) {
                unused.add(rules.get(i).said());
            }
        }
        return List.copyOf(unused);
    }

    private Optional<String> first(String name) {
        return rules.stream()
                .map(rule -> rule.target().apply(name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private RenamingOptions rule(String said, Function<String, Optional<String>> target) {
        rules.add(new Rule(said, target));
        return this;
    }

    private static String checked(String newName) {
        if (newName.isEmpty()) {
            throw new IllegalArgumentException(
                    "The new name of an activity must not be empty.\nGive it one, or leave the rule out.");
        }
        return newName;
    }

    private record Rule(String said, Function<String, Optional<String>> target) {}
}
