package dev.cjm.rule.catalog;

import dev.cjm.model.Action;
import dev.cjm.model.Question;
import dev.cjm.model.Touchpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that a company says of its customers and that customers do not say of themselves, such as "upsell".
 *
 * <p>Case, accents and an English plural make no difference. Words of Latin letters are found as whole words, Chinese ones anywhere.
 */
final class CompanyWords {
    /** The languages of the lists that ship, as language tags. */
    static final List<String> LANGUAGES = List.of("en", "ro", "zh-Hans", "zh-Hant");

    private static final CompanyWords SHIPPED = new CompanyWords(
            LANGUAGES.stream().flatMap(each -> list(each).stream()).toList());

    private final Set<String> phrases;
    private final Set<String> ideographs = new HashSet<>();
    private int mostWords = 1;
    private int mostIdeographs = 1;

    private CompanyWords(Collection<String> words) {
        phrases = new LinkedHashSet<>();
        for (String word : words) {
            String phrase = String.join(" ", split(word));
            if (phrase.codePoints().anyMatch(Character::isIdeographic)) {
                ideographs.add(word.strip());
                mostIdeographs = Math.max(mostIdeographs, word.strip().length());
            } else {
                mostWords = Math.max(mostWords, phrase.split(" ", -1).length);
            }
            phrases.add(phrase);
        }
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
                        Stream.concat(phrases.stream(), more.stream()).toList());
    }

    CompanyWords without(Collection<String> words) {
        Set<String> out = new HashSet<>(
                words.stream().map(each -> String.join(" ", split(each))).toList());
        return out.isEmpty()
                ? this
                : new CompanyWords(
                        phrases.stream().filter(each -> !out.contains(each)).toList());
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
                        touchpoint.questions().stream().map(Question::text))
                .flatMap(texts -> texts)
                .flatMap(text -> in(text).stream())
                .findFirst();
    }

    Optional<String> in(String text) {
        List<String> words = split(text);
        for (int from = 0; from < words.size(); from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < words.size() && to < from + mostWords; to++) {
                phrase.append(to == from ? "" : " ").append(words.get(to));
                Optional<String> found = known(phrase.toString());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return inIdeographs(text);
    }

    private Optional<String> known(String phrase) {
        if (phrases.contains(phrase)) {
            return Optional.of(phrase);
        }
        return Optional.of(phrase)
                .filter(each -> each.endsWith("s"))
                .map(each -> each.substring(0, each.length() - 1))
                .filter(phrases::contains);
    }

    private Optional<String> inIdeographs(String text) {
        for (int from = 0; from < text.length(); from++) {
            if (Character.isIdeographic(text.charAt(from))) {
                for (int to = from + 1; to <= text.length() && to <= from + mostIdeographs; to++) {
                    String part = text.substring(from, to);
                    if (ideographs.contains(part)) {
                        return Optional.of(part);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Runs of letters and digits, without case and accents. */
    private static List<String> split(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints()
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                .forEach(each -> {
                    if (Character.isLetterOrDigit(each)) {
                        word.appendCodePoint(each);
                    } else if (!word.isEmpty()) {
                        words.add(word.toString());
                        word.setLength(0);
                    }
                });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
