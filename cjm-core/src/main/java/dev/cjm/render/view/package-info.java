/** What is said in each lane of a map, in words of the reader: shared by picture and page, no API. */
@NullMarked
package dev.cjm.render.view;

import org.jspecify.annotations.NullMarked;
