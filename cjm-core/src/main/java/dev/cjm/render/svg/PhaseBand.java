package dev.cjm.render.svg;

import static dev.cjm.render.draw.Coordinates.path;

import dev.cjm.model.Phase;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.layout.Span;
import java.util.List;
import java.util.Optional;

/** Before, during and after the purchase: one bracket over neighbouring stages of one phase. */
final class PhaseBand implements Band {
    private static final double GAP = 6;

    @Override
    public double draw(Frame frame, double top) {
        List<Span> stages =
                frame.grid().spans().stream().filter(span -> span.depth() == 0).toList();
        double bottom = top;
        int first = 0;
        for (int i = 0; i < stages.size(); i++) {
            Optional<Phase> phase = stages.get(i).stage().phase();
            boolean isLast =
                    i + 1 == stages.size() || !stages.get(i + 1).stage().phase().equals(phase);
            if (isLast) {
                bottom = Math.max(bottom, bracket(frame, phase, stages.get(first), stages.get(i), top));
                first = i + 1;
            }
        }
        return bottom;
    }

    private static double bracket(Frame frame, Optional<Phase> phase, Span first, Span last, double top) {
        if (phase.isEmpty()) {
            return top;
        }
        double left = frame.grid().left(first) + GAP;
        double right = frame.grid().left(last) + frame.grid().width(last) - GAP;
        String name = frame.view().phase(phase.get());
        Cell place = new Cell(left, top, right - left, 0);
        double bottom = frame.text(name, place, Font.SMALL_STRONG, Paint.MUTED, Shape.Align.MIDDLE) + 3;
        frame.drawing().line(path("M", left, bottom + 5, "V", bottom, "H", right, "V", bottom + 5), Paint.AXIS, 1.2);
        return bottom + 10;
    }
}
