package dev.cjm.render.svg;

/** A part of a picture over its whole width, as high as it needs. */
interface Band {
    /**
     * Draws itself.
     *
     * @param frame what to say and where to draw
     * @param top where to begin
     * @return where it ends
     */
    double draw(Frame frame, double top);
}
