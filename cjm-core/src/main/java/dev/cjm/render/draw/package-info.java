/**
 * Shapes, and how they are written as SVG: shared by all pictures, no API.
 *
 * <p>A {@link dev.cjm.render.draw.Drawing} is plain data: boxes, paths and texts with their places. Texts know the cell in which they
 * must stay, so that tests can measure it. {@link dev.cjm.render.draw.SvgWriter} knows nothing of maps.
 */
@NullMarked
package dev.cjm.render.draw;

import org.jspecify.annotations.NullMarked;
