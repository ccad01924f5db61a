package dev.cjm.exchange.mermaid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tells what makes a diagram impossible to take: all of it, line by line. */
public final class InvalidMermaidException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    /** What is wrong. */
    private final ArrayList<MermaidIssue> issues;

    InvalidMermaidException(List<MermaidIssue> issues) {
        super(message(issues));
        this.issues = new ArrayList<>(issues);
    }

    /**
     * Lists what is wrong, by line.
     *
     * @return at least one issue, unmodifiable
     */
    public List<MermaidIssue> issues() {
        return Collections.unmodifiableList(issues);
    }

    private static String message(List<MermaidIssue> issues) {
        StringBuilder text = new StringBuilder("Cannot take the Mermaid journey: ")
                .append(issues.size())
                .append(issues.size() == 1 ? " problem." : " problems.");
        for (MermaidIssue issue : issues.subList(0, Math.min(SHOWN, issues.size()))) {
            text.append("\n  - ").append(issue);
        }
        if (issues.size() > SHOWN) {
            text.append("\n  … and ").append(issues.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
