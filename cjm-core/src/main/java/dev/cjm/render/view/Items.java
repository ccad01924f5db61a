package dev.cjm.render.view;

import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.List;

/** What one lane says. */
interface Items {
    /** Of a touchpoint. */
    List<Item> of(Touchpoint touchpoint);

    /** Of a stage as a whole, besides its touchpoints. */
    default List<Item> of(Stage stage) {
        return List.of();
    }
}
