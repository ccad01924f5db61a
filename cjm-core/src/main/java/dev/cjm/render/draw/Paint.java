package dev.cjm.render.draw;

import java.util.List;
import java.util.Locale;

/**
 * The colours, each for light and for dark.
 *
 * <p>Curves and marks are told apart by people who see no red or no green (after Okabe and Ito), and always by shape or word as well.
 */
public enum Paint {
    /** Text. */
    INK("#1b1f24", "#e6edf3"),
    /** Text that stands back. */
    MUTED("#57606a", "#adb7c1"),
    /** What lies under everything. */
    PAPER("#ffffff", "#11151a"),
    /** Every second lane. */
    BAND("#f6f8fa", "#171c22"),
    /** A card on a lane. */
    CARD("#ffffff", "#1f262e"),
    /** Frames and grid. */
    LINE("#d0d7de", "#3b444d"),
    /** Strong grid: neutral. */
    AXIS("#8c959f", "#768390"),
    /** The curve of everybody. */
    CURVE("#0072b2", "#56b4e9"),
    /** The curve of today, where a future is drawn. */
    TODAY("#7b3f98", "#c69be0"),
    /** Pains, failures, losses. */
    PAIN("#b33f00", "#ff9e66"),
    /** A card with a pain. */
    PAIN_CARD("#fff3ec", "#33221a"),
    /** Gains, opportunities, good ends. */
    GOOD("#00734f", "#4ad6a7"),
    /** A card with an opportunity or gain. */
    GOOD_CARD("#ebf8f3", "#14302a"),
    /** A card with words of customers. */
    QUOTE_CARD("#f3f0fa", "#272338"),
    /** Stars of moments of truth. */
    STAR("#8a5a00", "#e69f00"),
    /** A card with a moment of truth. */
    STAR_CARD("#fff6e0", "#33290f"),
    /** Text on a strong colour. */
    ON_STRONG("#ffffff", "#11151a"),
    /** Chevrons. */
    STAGE_1("#dcecf9", "#1d3a52"),
    /** Chevrons. */
    STAGE_2("#dff3ea", "#1a3d33"),
    /** Chevrons. */
    STAGE_3("#fdf0d0", "#42350f"),
    /** Chevrons. */
    STAGE_4("#fbe3d7", "#4a2a1b"),
    /** Chevrons. */
    STAGE_5("#ece4f6", "#352a4d"),
    /** Chevrons. */
    STAGE_6("#e3e9f0", "#2a333e"),
    /** Chevrons. */
    STAGE_7("#f8e2ec", "#46253a"),
    /** Little, on a heat map: the darker or, on dark ground, the brighter, the more. */
    HEAT_1("#eef5fb", "#16222d"),
    /** More. */
    HEAT_2("#d3e6f5", "#19304a"),
    /** More. */
    HEAT_3("#b3d4ee", "#1b3d61"),
    /** More. */
    HEAT_4("#8fc0e6", "#1d4c7c"),
    /** Most. */
    HEAT_5("#69abdd", "#1f5d99"),
    /** A persona's curve. */
    PERSONA_1("#9c3d78", "#e58fc4"),
    /** A persona's curve. */
    PERSONA_2("#00734f", "#4ad6a7"),
    /** A persona's curve. */
    PERSONA_3("#8a5a00", "#e69f00"),
    /** A persona's curve. */
    PERSONA_4("#4b5bbf", "#a5b1ff"),
    /** A persona's curve. */
    PERSONA_5("#5b6670", "#b7c2cc");

    /** Those of stages, in turn. */
    public static final List<Paint> STAGES = List.of(STAGE_1, STAGE_2, STAGE_3, STAGE_4, STAGE_5, STAGE_6, STAGE_7);
    /** Those of personas, in turn. */
    public static final List<Paint> PERSONAS = List.of(PERSONA_1, PERSONA_2, PERSONA_3, PERSONA_4, PERSONA_5);

    /** Those of heat maps, from little to most. */
    public static final List<Paint> HEAT = List.of(HEAT_1, HEAT_2, HEAT_3, HEAT_4, HEAT_5);

    private final String light;
    private final String dark;

    Paint(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The colour on light ground, as #rrggbb. */
    public String light() {
        return light;
    }

    /** The colour on dark ground, as #rrggbb. */
    public String dark() {
        return dark;
    }

    /** Its name in style sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The colour of a stage, by its place. */
    public static Paint stage(int place) {
        return STAGES.get(place % STAGES.size());
    }

    /** The colour of a persona, by its place. */
    public static Paint persona(int place) {
        return PERSONAS.get(place % PERSONAS.size());
    }
}
