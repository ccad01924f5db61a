package dev.cjm.json.events;

import java.util.List;
import java.util.Set;

/**
 * One event as the file has it.
 *
 * @param line where it begins
 * @param type what happened
 * @param time when, as written
 * @param values the attributes that were asked for, empty where there is none
 * @param objects the ids of the objects that it concerns, each once
 */
record OcelEvent(long line, String type, String time, List<String> values, Set<String> objects) {}
