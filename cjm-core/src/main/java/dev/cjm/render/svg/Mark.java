package dev.cjm.render.svg;

import dev.cjm.model.Touchpoint;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Icon;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.view.ItemKind;
import java.util.Optional;

/**
 * What a card shows beside its text, so that nothing is said by colour alone.
 *
 * @param icon the drawing
 * @param paint its colour
 * @param isFilled whether it is filled
 */
record Mark(Icon icon, Paint paint, boolean isFilled) {
    private static final double LINE = 1.4;

    static Optional<Mark> of(ItemKind kind, Optional<Touchpoint> touchpoint) {
        return switch (kind) {
            case PLAIN, FEELING, METRIC -> Optional.empty();
            case TOUCHPOINT -> touchpoint.map(each -> line(ChannelIcon.of(each.channel()), Paint.CURVE));
            case THOUGHT -> Optional.of(line(Icon.CHAT, Paint.TODAY));
            case QUOTE -> Optional.of(line(Icon.QUOTES, Paint.TODAY));
            case QUESTION -> Optional.of(line(Icon.QUESTION, Paint.MUTED));
            case MOMENT -> Optional.of(new Mark(Icon.STAR, Paint.STAR, true));
            case COMPUTED_MOMENT -> Optional.of(line(Icon.STAR, Paint.STAR));
            case PAIN -> Optional.of(line(Icon.BOLT, Paint.PAIN));
            case GAIN -> Optional.of(line(Icon.PLUS, Paint.GOOD));
            case OPPORTUNITY -> Optional.of(line(Icon.BULB, Paint.GOOD));
            case ON -> Optional.of(line(Icon.ARROW, Paint.CURVE));
            case ASIDE -> Optional.of(line(Icon.ASIDE, Paint.CURVE));
            case RECOVERY -> Optional.of(line(Icon.BACK, Paint.GOOD));
            case SUCCESS -> Optional.of(line(Icon.CHECK, Paint.GOOD));
            case FAILURE -> Optional.of(line(Icon.CROSS, Paint.PAIN));
            case DROP_OFF -> Optional.of(line(Icon.DOWN, Paint.PAIN));
            case ERROR -> Optional.of(line(Icon.ERROR, Paint.PAIN));
            case WARNING -> Optional.of(line(Icon.WARNING, Paint.STAR));
            case ADVICE -> Optional.of(line(Icon.INFO, Paint.CURVE));
        };
    }

    private static Mark line(Icon icon, Paint paint) {
        return new Mark(icon, paint, false);
    }

    void draw(Drawing drawing, double x, double y) {
        if (isFilled) {
            drawing.fill(icon.path(x, y), paint);
        } else {
            drawing.line(icon.path(x, y), paint, LINE);
        }
    }
}
