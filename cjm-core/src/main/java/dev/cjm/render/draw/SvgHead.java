package dev.cjm.render.draw;

import dev.cjm.internal.PrintableText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands before the shapes of an SVG document.
 *
 * @param title the name of the picture, fit to print
 * @param story what it shows, for those who do not see it
 * @param language the language of the text, a BCP 47 tag
 * @param idPrefix what ids begin with; empty for a prefix that is found from all that is drawn
 * @param printWidth the width with its unit, such as 420mm; empty for pixels
 */
public record SvgHead(
        String title, String story, String language, Optional<String> idPrefix, Optional<String> printWidth) {
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    /** Cleans the texts. */
    public SvgHead {
        title = PrintableText.line(title);
        story = PrintableText.lines(story);
    }

    /** The same prefix of ids, if it is one: a letter or underscore, then letters, digits, underscores and hyphens. */
    public static String checkedPrefix(String prefix) {
        if (!ID.matcher(prefix).matches()) {
            throw new IllegalArgumentException("The prefix of ids '" + prefix
                    + "' must be a letter, then letters, digits, '_' and '-'.\nMaybe write 'map-1'.");
        }
        return prefix;
    }
}
