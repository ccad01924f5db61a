package dev.cjm.exchange.mermaid;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A task of a diagram.
 *
 * @param line its line
 * @param name what is done
 * @param score how it feels, as written; empty if nothing is said
 * @param actors who does it, in their order
 */
record Task(int line, String name, OptionalDouble score, List<String> actors) {}
