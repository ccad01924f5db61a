package dev.cjm.render.view;

import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.Lane;
import dev.cjm.render.MapLane;
import java.util.List;

/** A lane of one map: its heading and what it says. */
public final class LaneView {
    private final Lane lane;
    private final String title;
    private final Items items;

    LaneView(Lane lane, String title, Items items) {
        this.lane = lane;
        this.title = title;
        this.items = items;
    }

    /** Which lane it is. */
    public Lane lane() {
        return lane;
    }

    /** Whether it is drawn as a curve. */
    public boolean isCurve() {
        return lane == MapLane.EMOTION_CURVE;
    }

    /** Its heading. */
    public String title() {
        return title;
    }

    /** What it says of a touchpoint. */
    public List<Item> of(Touchpoint touchpoint) {
        return items.of(touchpoint);
    }

    /** What it says of a stage as a whole. */
    public List<Item> of(Stage stage) {
        return items.of(stage);
    }
}
