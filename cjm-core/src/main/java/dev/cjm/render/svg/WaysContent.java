package dev.cjm.render.svg;

import dev.cjm.render.view.LaneView;

/** Arrows of the ways that leave the main line, and below them all ways in words. */
final class WaysContent implements LaneContent {
    private static final double GAP = 8;

    private final LaneView lane;

    WaysContent(LaneView lane) {
        this.lane = lane;
    }

    @Override
    public double draw(Frame frame, double top, double headingBottom) {
        double bottom = new Arrows(frame).draw(top);
        double below = bottom > top ? bottom + GAP : top;
        return new CardsContent(lane).draw(frame, below, headingBottom);
    }
}
