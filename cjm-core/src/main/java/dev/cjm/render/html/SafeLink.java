package dev.cjm.render.html;

import java.util.Optional;
import java.util.regex.Pattern;

/** Lets through links that lead to a page or a letter, and no others. */
final class SafeLink {
    private static final Pattern SAFE =
            Pattern.compile("(?:https?://|mailto:)[\\x21-\\x7E&&[^\"<>\\\\^`{|}]]+", Pattern.CASE_INSENSITIVE);

    private SafeLink() {}

    /**
     * Judges a link.
     *
     * @param link any text
     * @return the link; empty if it could do anything but open a page or write a letter
     */
    static Optional<String> of(String link) {
        return Optional.of(link).filter(each -> SAFE.matcher(each).matches());
    }
}
