/**
 * Draws a map as SVG, without a browser, the same to the byte on every machine.
 *
 * {@snippet :
 * JourneySvg.of(map).writeTo(Path.of("map.svg"));
 * JourneySvg.of(map, o -> o.columns(Columns.STAGES).lanes(MapLane.TOUCHPOINTS, MapLane.EMOTION_CURVE, MapLane.PAIN_POINTS));
 * }
 *
 * <p>Stars are above the curve and on the cards of their lane: full where the map declares a moment of truth, hollow where one is computed
 * ({@link dev.cjm.render.Moments}).
 *
 * <p>Each lane, and each part of head and foot, is a band: it is as high as its texts need, and the next one begins below. Texts are broken
 * by built-in metrics, never cut; long ones make a row higher. So nothing overlaps and nothing leaves its cell, whatever the map says.
 *
 * <p>The picture has no script, no link, no outside font and no {@code foreignObject}, so that browsers, converters and office programs draw
 * the same. Ids begin with a prefix that is found from what is drawn; give pictures with equal content prefixes of their own where they stand
 * on one page.
 */
@NullMarked
package dev.cjm.render.svg;

import org.jspecify.annotations.NullMarked;
