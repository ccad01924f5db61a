package dev.cjm.render;

/** The colours of a picture. All keep text readable (contrast 4.5 : 1 or more), and none says anything by colour alone. */
public enum Theme {
    /** Light, and dark where the reader prefers it; on paper and in tools that know no preference light. */
    AUTO,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK
}
