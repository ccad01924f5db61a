package dev.cjm.rule;

import java.util.List;

/**
 * One thing that is not as a rule says.
 *
 * @param location where it is
 * @param detail tells it from others of the same rule at the same place; does not change with names or numbers
 * @param message what is wrong, one sentence
 * @param remedy what to do if the rule suggests nothing, one sentence
 * @param path the ids of the nodes of a path that shows it; empty if it is no path
 */
record Violation(String location, String detail, String message, String remedy, List<String> path) {}
