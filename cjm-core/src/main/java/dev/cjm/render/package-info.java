/**
 * What pictures and pages of a map share: lanes, themes, and what may be chosen.
 *
 * <p>A picture is drawn from the map alone, and is the same to the byte on every machine. {@link dev.cjm.render.svg.JourneySvg}
 * draws it, {@link dev.cjm.render.html.JourneyHtml} makes a page of it.
 *
 * <p>Lanes are rows. {@link dev.cjm.render.MapLane} has those that know the model; {@link dev.cjm.render.Lane#of} makes one of any texts
 * that belong to touchpoints. Lanes about which the map says nothing are left out unless asked for.
 *
 * <p>Moments of truth have stars: full ones where the map declares them, hollow ones where they are computed, with the reasons and the
 * readings that agree. Unless {@link dev.cjm.render.Moments} are chosen otherwise, a computed one needs two readings: a single reading
 * always names a highest touchpoint, also where nothing stands out.
 */
@NullMarked
package dev.cjm.render;

import org.jspecify.annotations.NullMarked;
