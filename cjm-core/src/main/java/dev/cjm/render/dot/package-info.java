/**
 * A map as a graph for Graphviz.
 *
 * {@snippet class=dev.cjm.render.dot.Snippets region=write}
 */
@NullMarked
package dev.cjm.render.dot;

import org.jspecify.annotations.NullMarked;
