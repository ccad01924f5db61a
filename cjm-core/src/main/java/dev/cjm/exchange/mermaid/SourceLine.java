package dev.cjm.exchange.mermaid;

/** A line of a diagram without the white space around it. */
record SourceLine(int number, String text) {}
