/** Rules. */
@NullMarked
package dev.cjm.rule;

import org.jspecify.annotations.NullMarked;
