package dev.cjm.json;

import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Fields.whole;
import static dev.cjm.json.Texts.DURATION;
import static dev.cjm.json.Texts.PUBLIC_WORDS;

import dev.cjm.model.Action;
import dev.cjm.model.ActionBuilder;

/** The fields of an action. */
final class ActionTable {

    static final Field<Action, ActionBuilder, String> NAME =
            must("name", PUBLIC_WORDS, Action::name, "What the customer does.");

    static final Table<Action, ActionBuilder> ACTION = Table.of(
            Action.class,
            "an action",
            "Something that the customer does at a touchpoint.",
            NAME,
            whole(
                    "count",
                    1,
                    Integer.MAX_VALUE,
                    Action::count,
                    ActionBuilder::count,
                    "How many times it is done; once unless said."),
            may("duration", DURATION, Action::duration, ActionBuilder::duration, "How long it takes each time."));

    private ActionTable() {}
}
