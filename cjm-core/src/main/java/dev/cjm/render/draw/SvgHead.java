package dev.cjm.render.draw;

import dev.cjm.internal.PrintableText;
import java.util.Optional;

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
    /** Cleans the texts. */
    public SvgHead {
        title = PrintableText.line(title);
        story = PrintableText.lines(story);
    }
}
