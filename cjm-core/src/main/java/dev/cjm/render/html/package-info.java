/**
 * Makes one self-contained page of a map, for people with and without eyes, mice and colour.
 *
 * {@snippet :
 * JourneyHtml.of(map, o -> o.findings(JourneyRules.strict().check(map)).attach("map.json", "application/json", json))
 *         .writeTo(Path.of("map.html"));
 * }
 *
 * <p>The map is a table: stages and touchpoints are its columns, lanes its rows, and the emotion curve a row across. Rows and personas can be
 * switched off. Below, each touchpoint says all that is known of it, with the evidence. On paper (A3) the page is an overview and these
 * details.
 *
 * <p>The page asks the network for nothing. Its content security policy allows its own styles and script by their hashes and nothing else, so
 * that no text of a map can run, whatever it holds; links are kept only if they lead to http, https or mailto.
 */
@NullMarked
package dev.cjm.render.html;

import org.jspecify.annotations.NullMarked;
