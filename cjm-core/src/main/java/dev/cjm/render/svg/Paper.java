package dev.cjm.render.svg;

/** Sheets of paper, on their long side, with margins of 10 mm. */
public enum Paper {
    /** 297 mm wide. */
    A4("277mm"),
    /** 420 mm wide. */
    A3("400mm"),
    /** 594 mm wide. */
    A2("574mm"),
    /** 841 mm wide. */
    A1("821mm"),
    /** 1189 mm wide. */
    A0("1169mm");

    private final String width;

    Paper(String width) {
        this.width = width;
    }

    /**
     * Tells how wide a picture is that fills it.
     *
     * @return the width with its unit, such as 400mm
     */
    public String width() {
        return width;
    }
}
