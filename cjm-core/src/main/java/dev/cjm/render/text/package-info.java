/**
 * A map as text: a Markdown document, a CSV grid, and a narrative that reads well aloud.
 *
 * {@snippet class=dev.cjm.render.text.Snippets region=all}
 *
 * <p>All say what the pictures say ({@link dev.cjm.render.MapLane}), in the language of the reader. What a format would act on is escaped:
 * markup in Markdown, formulas in spreadsheets.
 */
@NullMarked
package dev.cjm.render.text;

import org.jspecify.annotations.NullMarked;
