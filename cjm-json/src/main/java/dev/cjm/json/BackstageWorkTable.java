package dev.cjm.json;

import static dev.cjm.json.Fields.each;
import static dev.cjm.json.Fields.id;
import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Texts.COLLEAGUE_WORDS;
import static dev.cjm.json.Texts.DURATION;
import static dev.cjm.json.Texts.PARTNER_WORDS;
import static dev.cjm.json.Texts.REFERENCE;

import dev.cjm.model.BackstageWork;
import dev.cjm.model.BackstageWorkBuilder;
import dev.cjm.model.WorkLane;

/** The fields of backstage work. */
final class BackstageWorkTable {

    static final Field<BackstageWork, BackstageWorkBuilder, String> NAME =
            must("name", PARTNER_WORDS, BackstageWork::name, "What is done.");

    static final Field<BackstageWork, BackstageWorkBuilder, WorkLane> LANE =
            must("lane", WordShape.of(WorkLane.class), BackstageWork::lane, "Where it is done.");

    static final Table<BackstageWork, BackstageWorkBuilder> BACKSTAGE_WORK = Table.of(
            BackstageWork.class,
            "backstage work",
            "Work that customers do not see and that a touchpoint needs.",
            id(BackstageWork::id, BackstageWorkBuilder::id, "Identifies it; made of the name unless given."),
            NAME,
            LANE,
            may("owner", COLLEAGUE_WORDS, BackstageWork::owner, BackstageWorkBuilder::owner, "Who sees to it."),
            may(
                    "system",
                    COLLEAGUE_WORDS,
                    BackstageWork::system,
                    BackstageWorkBuilder::system,
                    "The system or tool that does it."),
            each(
                    "needs",
                    REFERENCE,
                    BackstageWork::needs,
                    BackstageWorkBuilder::needs,
                    "The other work of the map that it cannot do without."),
            may("duration", DURATION, BackstageWork::duration, BackstageWorkBuilder::duration, "How long it takes."));

    private BackstageWorkTable() {}
}
