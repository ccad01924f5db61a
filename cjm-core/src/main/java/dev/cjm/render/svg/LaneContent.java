package dev.cjm.render.svg;

/** What stands in a lane beside its heading. */
interface LaneContent {
    /**
     * Draws itself.
     *
     * @param frame what to say and where to draw
     * @param top where to begin
     * @param headingBottom where the heading on the left ends
     * @return where it ends
     */
    double draw(Frame frame, double top, double headingBottom);
}
