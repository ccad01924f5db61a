/**
 * Journey maps as PNG and PDF.
 *
 * <p>The library draws SVG, which is text and needs nothing. Whoever wants pixels or pages hands that to a converter, as here. Two
 * things are to be known: converters take the colours of dark screens where a picture has both, so that it is drawn for a light one;
 * and they know fonts only by the names that the machine has.
 */
package shop.pictures;
