package dev.cjm.json;

import dev.cjm.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects what is wrong, and what is only worth a warning. */
final class ProblemList {
    private final int most;
    private final boolean isStrict;
    private final List<JsonProblem> found = new ArrayList<>();
    private final List<JsonProblem> warnings = new ArrayList<>();
    private int warningsLeftOut;
    private Optional<JsonProblem> end = Optional.empty();

    ProblemList(int most, boolean isStrict) {
        this.most = most;
        this.isStrict = isStrict;
    }

    boolean isEmpty() {
        return found.isEmpty() && end.isEmpty();
    }

    void add(JsonProblem problem) {
        found.add(problem);
        if (found.size() >= most) {
            end(Wording.tooMany(most));
            throw new StopReading();
        }
    }

    /** A problem of the value at a place that is still to be looked up. */
    void add(String code, String pointer, String shown, String expected, String hint) {
        add(Wording.unexpected(code, pointer, shown, expected, hint));
    }

    /** A problem that the model found. */
    void add(Problem problem, String pointer) {
        add(Wording.ofModel(problem, pointer));
    }

    /** A problem that a small value of the model found: its first line says what is wrong, its second what to do. */
    void add(IllegalArgumentException refusal, String pointer) {
        String[] lines = String.valueOf(refusal.getMessage()).split("\n", 2);
        add(new JsonProblem(
                "value.conflict",
                pointer,
                0,
                0,
                "",
                ModelExpectations.of("value.conflict"),
                lines[0],
                lines.length > 1 ? lines[1] : ""));
    }

    /** What a strict reader refuses and others only tell. */
    void warn(JsonProblem warning) {
        if (isStrict) {
            add(warning);
        } else if (warnings.size() < most) {
            warnings.add(warning);
        } else {
            warningsLeftOut++;
        }
    }

    /** What makes all else not worth telling. */
    void only(JsonProblem problem) {
        clear();
        end(problem);
    }

    /** What ends reading; the first one counts. */
    void end(JsonProblem problem) {
        if (end.isEmpty()) {
            end = Optional.of(problem);
        }
    }

    /** Forgets all, for a second attempt. */
    void clear() {
        found.clear();
        warnings.clear();
        warningsLeftOut = 0;
        end = Optional.empty();
    }

    /** All problems in the order of the document, unknown fields among them: they often explain what is missing. */
    InvalidJourneyJsonException toException(Source source, JsonSettings settings) {
        List<JsonProblem> all = new ArrayList<>(found);
        all.addAll(warnings);
        List<JsonProblem> placed = new ArrayList<>(Places.find(all, source, settings));
        placed.sort(Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column));
        end.ifPresent(placed::add);
        placed.replaceAll(source::seenFromOutside);
        return new InvalidJourneyJsonException(placed);
    }

    /** Tells the warnings of a document that could be read. */
    void tellWarnings(Consumer<? super JsonProblem> listener, Source source, JsonSettings settings) {
        Places.find(warnings, source, settings).forEach(warning -> listener.accept(source.seenFromOutside(warning)));
        if (warningsLeftOut > 0) {
            listener.accept(source.seenFromOutside(Wording.moreWarnings(warningsLeftOut)));
        }
    }
}
