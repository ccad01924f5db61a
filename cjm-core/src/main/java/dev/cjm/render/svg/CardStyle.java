package dev.cjm.render.svg;

import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.view.ItemKind;

/**
 * How cards of one kind look.
 *
 * @param font how the text looks
 * @param ground the colour of the card
 * @param bar the colour of the bar at its left
 * @param tagPaint the colour of what is added
 */
record CardStyle(Font font, Paint ground, Paint bar, Paint tagPaint) {
    private static final CardStyle PLAIN = new CardStyle(Font.TEXT, Paint.CARD, Paint.AXIS, Paint.MUTED);
    private static final CardStyle TOUCHPOINT = new CardStyle(Font.STRONG, Paint.CARD, Paint.CURVE, Paint.MUTED);
    private static final CardStyle SAID = new CardStyle(Font.SAID, Paint.QUOTE_CARD, Paint.TODAY, Paint.MUTED);
    private static final CardStyle MOMENT = new CardStyle(Font.TEXT, Paint.STAR_CARD, Paint.STAR, Paint.STAR);
    private static final CardStyle COMPUTED = new CardStyle(Font.TEXT, Paint.CARD, Paint.STAR, Paint.STAR);
    private static final CardStyle PAIN = new CardStyle(Font.TEXT, Paint.PAIN_CARD, Paint.PAIN, Paint.PAIN);
    private static final CardStyle GOOD = new CardStyle(Font.TEXT, Paint.GOOD_CARD, Paint.GOOD, Paint.GOOD);
    private static final CardStyle WAY = new CardStyle(Font.TEXT, Paint.CARD, Paint.CURVE, Paint.CURVE);

    static CardStyle of(ItemKind kind) {
        return switch (kind) {
            case PLAIN, FEELING, METRIC, ADVICE, QUESTION -> PLAIN;
            case TOUCHPOINT -> TOUCHPOINT;
            case THOUGHT, QUOTE -> SAID;
            case MOMENT, WARNING -> MOMENT;
            case COMPUTED_MOMENT -> COMPUTED;
            case PAIN, FAILURE, DROP_OFF, ERROR -> PAIN;
            case GAIN, OPPORTUNITY, SUCCESS -> GOOD;
            case ON, ASIDE, RECOVERY -> WAY;
        };
    }
}
