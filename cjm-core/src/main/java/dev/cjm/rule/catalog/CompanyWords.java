package dev.cjm.rule.catalog;

import dev.cjm.internal.NearestNames;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Action;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Question;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that a company says of its customers and that customers do not say of themselves, such as "upsell".
 *
 * <p>Case, accents and an English plural make no difference, nor do article, number and case of the Romanian words that ship. Words of
 * letters are found as whole words, Chinese ones anywhere, and what has both, such as "VIP客户", between what are no letters of its own.
 *
 * <p>The lists leave out what has another meaning too: a pipeline may carry gas, and who cuts a salad (沙拉新鲜) wins no customers (拉新).
 */
final class CompanyWords {
    /** The languages of the lists that ship, as language tags. */
    static final List<String> LANGUAGES = List.of("en", "ro", "zh-Hans", "zh-Hant");

    private static final CompanyWords SHIPPED = new CompanyWords(
            LANGUAGES.stream().flatMap(each -> list(each).stream()).toList(), list("ro"));

    private final Set<String> phrases;

    /** Of Romanian phrases, by their stems. */
    private final Map<String, String> inflected = new LinkedHashMap<>();

    private final Set<String> firstWords = new HashSet<>();
    private final int mostWords;

    private CompanyWords(Collection<String> words, Collection<String> romanian) {
        phrases = words.stream()
                .map(CompanyWords::phrase)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int most = 0;
        for (String each : phrases) {
            WordSplit split = WordSplit.of(each);
            firstWords.add(split.phrase(0, 1));
            most = Math.max(most, split.size());
        }
        for (String each : romanian) {
            String phrase = phrase(each);
            String stem = RomanianStem.of(phrase);
            inflected.putIfAbsent(stem, phrase);
            firstWords.add(stem.split(" ", 2)[0]);
        }
        mostWords = most;
    }

    static CompanyWords shipped() {
        return SHIPPED;
    }

    /** The list of one language, as it ships. */
    static List<String> list(String language) {
        String file = "company_words_" + language.replace('-', '_') + ".txt";
        try (InputStream in = Objects.requireNonNull(CompanyWords.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CompanyWords with(Collection<String> more) {
        return more.isEmpty()
                ? this
                : new CompanyWords(
                        Stream.concat(phrases.stream(), more.stream()).toList(), inflected.values());
    }

    CompanyWords without(Collection<String> words) {
        Set<String> out = words.stream()
                .map(each -> known(phrase(each)).orElseThrow(() -> unknown(each)))
                .collect(Collectors.toSet());
        Set<String> stems = out.stream().map(RomanianStem::of).collect(Collectors.toSet());
        Predicate<String> isLeft = each -> !out.contains(each)
                && !(inflected.containsKey(RomanianStem.of(each)) && stems.contains(RomanianStem.of(each)));
        return out.isEmpty()
                ? this
                : new CompanyWords(
                        phrases.stream().filter(isLeft).toList(),
                        inflected.values().stream().filter(isLeft).toList());
    }

    /** The first such word in what a touchpoint says from the customer's side. */
    Optional<String> in(Touchpoint touchpoint) {
        return Stream.of(
                        Stream.of(touchpoint.name()),
                        touchpoint.goal().stream(),
                        touchpoint.motivation().stream(),
                        touchpoint.trigger().stream(),
                        touchpoint.actions().stream().map(Action::name),
                        touchpoint.decisions().stream(),
                        touchpoint.questions().stream().map(Question::text),
                        touchpoint.painPoints().stream().map(PainPoint::name))
                .flatMap(texts -> texts)
                .flatMap(text -> in(text).stream())
                .findFirst();
    }

    /** The first such word in what a stage says from the customer's side. */
    Optional<String> in(Stage stage) {
        return Stream.of(
                        Stream.of(stage.name()),
                        stage.goal().stream(),
                        stage.questions().stream().map(Question::text))
                .flatMap(texts -> texts)
                .flatMap(text -> in(text).stream())
                .findFirst();
    }

    Optional<String> in(String text) {
        WordSplit words = WordSplit.of(text);
        for (int from = 0; from < words.size(); from++) {
            String first = words.phrase(from, from + 1);
            int most = Stream.of(first, singular(first), RomanianStem.of(first)).anyMatch(firstWords::contains)
                    ? mostWords
                    : 0;
            for (int to = from + 1; to <= words.size() && to <= from + most && words.isJoined(from, to); to++) {
                Optional<String> found = known(words.phrase(from, to));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a word has nothing that texts are searched for. */
    static boolean isSilent(String word) {
        return phrase(word).isEmpty();
    }

    private IllegalArgumentException unknown(String word) {
        String hint = NearestNames.of(word, phrases)
                .map(near -> "Maybe you meant " + Quoted.text(near) + ".")
                .orElse("Leave it out: it is no finding anyway.");
        return new IllegalArgumentException("The option customerWords lets %s pass, but no list of words has it.\n%s"
                .formatted(Quoted.text(word), hint));
    }

    private static String phrase(String word) {
        WordSplit words = WordSplit.of(word);
        return words.phrase(0, words.size());
    }

    private Optional<String> known(String phrase) {
        return Stream.of(phrase, singular(phrase))
                .filter(phrases::contains)
                .findFirst()
                .or(() -> Optional.ofNullable(inflected.get(RomanianStem.of(phrase))));
    }

    private static String singular(String phrase) {
        return phrase.endsWith("s") ? phrase.substring(0, phrase.length() - 1) : phrase;
    }
}
