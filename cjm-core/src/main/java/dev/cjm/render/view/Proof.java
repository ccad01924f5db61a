package dev.cjm.render.view;

import java.util.Optional;

/**
 * On what something rests.
 *
 * @param text what, and how it is known
 * @param link where to find it, as it was given
 */
public record Proof(String text, Optional<String> link) {}
