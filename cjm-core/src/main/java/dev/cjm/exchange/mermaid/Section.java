package dev.cjm.exchange.mermaid;

import java.util.ArrayList;
import java.util.List;

/** A section of a diagram with its tasks. */
record Section(int line, String name, List<Task> tasks) {
    Section(int line, String name) {
        this(line, name, new ArrayList<>());
    }
}
