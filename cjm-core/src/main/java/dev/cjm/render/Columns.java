package dev.cjm.render;

/** What stands in a column of a picture. */
public enum Columns {
    /** One touchpoint: wide, with room for words on the curve. */
    TOUCHPOINTS,
    /** One stage with all its touchpoints, which are numbered: fits on paper. */
    STAGES
}
