package dev.cjm.exchange.mermaid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was noted while reading: what cannot be taken, and what was taken otherwise than it stands. */
final class Issues {
    private static final Comparator<MermaidIssue> BY_LINE = Comparator.comparingInt(MermaidIssue::line);

    private final List<MermaidIssue> errors = new ArrayList<>();
    private final List<MermaidIssue> warnings = new ArrayList<>();
    private final boolean isLenient;

    Issues(boolean isLenient) {
        this.isLenient = isLenient;
    }

    void refuse(int line, String code, String message, String hint) {
        errors.add(new MermaidIssue(line, code, message, hint));
    }

    void warn(int line, String code, String message, String done) {
        warnings.add(new MermaidIssue(line, code, message, done));
    }

    /**
     * Notes what only the lenient reader takes.
     *
     * @return whether it may go on
     */
    boolean forgive(int line, String code, String message, String hint, String done) {
        if (isLenient) {
            warn(line, code, message, done);
        } else {
            refuse(line, code, message, hint);
        }
        return isLenient;
    }

    void throwIfRefused() {
        if (!errors.isEmpty()) {
            errors.sort(BY_LINE);
            throw new InvalidMermaidException(errors);
        }
    }

    /** How lines were taken, in their order. */
    List<MermaidIssue> warnings() {
        warnings.sort(BY_LINE);
        return List.copyOf(warnings);
    }
}
