/** Columns and curves, which picture and page share; no API. */
@NullMarked
package dev.cjm.render.layout;

import org.jspecify.annotations.NullMarked;
