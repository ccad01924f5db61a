/**
 * Results as pictures: emotion curve, funnel, channels as heat maps, what follows what in a log, ways through a map.
 *
 * {@snippet class=dev.cjm.render.chart.Snippets region=all}
 *
 * <p>They look like the picture of a map ({@link dev.cjm.render.svg.JourneySvg}), know light and dark, say nothing by colour alone, and
 * tell in title and description what they show. What is left out is said in the picture.
 */
@NullMarked
package dev.cjm.render.chart;

import org.jspecify.annotations.NullMarked;
