package dev.cjm.render.chart;

import dev.cjm.analysis.CurvePoint;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.view.Item;
import dev.cjm.render.view.ItemKind;
import dev.cjm.render.view.MomentItems;
import dev.cjm.render.view.Star;
import dev.cjm.render.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands below a point of a curve: number, name, score, and what is special about it. */
final class PointWords {
    private final EmotionCurve curve;
    private final CurvePoint point;
    private final MomentItems moments;
    private final Sheet sheet;
    private final Words words;

    PointWords(EmotionCurve curve, CurvePoint point, MomentItems moments, Sheet sheet) {
        this.curve = curve;
        this.point = point;
        this.moments = moments;
        this.sheet = sheet;
        words = sheet.words();
    }

    double draw(Cell place) {
        String name = point.index() + 1 + ". " + point.touchpoint().name();
        String score = point.score().isPresent()
                ? words.score(point.score().getAsDouble(), curve.scale().neutral())
                : words.text("noData");
        double y = write(name, place, place.y(), Font.STRONG, Paint.INK);
        y = write(score, place, y + 1, Font.SMALL_STRONG, Paint.MUTED);
        List<String> told = new ArrayList<>(List.of(name + ": " + score));
        if (is(curve.highest())) {
            told.add(words.text("highest"));
            y = write(words.text("highest"), place, y + 1, Font.SMALL_STRONG, Paint.GOOD);
        }
        if (is(curve.lowest())) {
            told.add(words.text("lowest"));
            y = write(words.text("lowest"), place, y + 1, Font.SMALL_STRONG, Paint.PAIN);
        }
        Star star = moments.star(point.touchpoint());
        if (star != Star.NONE) {
            String mark = words.text(star.key());
            told.add(mark);
            y = write(mark, place, y + 1, Font.SMALL_STRONG, Paint.STAR);
            for (String reason : reasons(mark)) {
                told.add(reason);
                y = write(reason, place, y + 1, Font.SMALL, Paint.MUTED);
            }
        }
        sheet.tell(String.join("; ", told));
        return y;
    }

    /** Why it is a moment of truth, as far as more than the mark is said. */
    private List<String> reasons(String mark) {
        return moments.of(point.touchpoint()).stream()
                .filter(item -> item.kind() == ItemKind.MOMENT || item.kind() == ItemKind.COMPUTED_MOMENT)
                .map(Item::text)
                .filter(reason -> !reason.equals(mark))
                .toList();
    }

    private boolean is(Optional<CurvePoint> other) {
        return other.isPresent() && other.get().index() == point.index();
    }

    private double write(String text, Cell place, double y, Font font, Paint paint) {
        return sheet.text(text, new Cell(place.x(), y, place.width(), 0), font, paint, Shape.Align.MIDDLE);
    }
}
