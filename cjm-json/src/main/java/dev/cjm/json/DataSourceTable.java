package dev.cjm.json;

import static dev.cjm.json.DateRangeTable.DATE_RANGE;
import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Fields.whole;
import static dev.cjm.json.Texts.COLLEAGUE_WORDS;
import static dev.cjm.json.Texts.SOURCE_TYPE;
import static dev.cjm.json.Texts.TEAM_WORDS;

import dev.cjm.model.DataSource;
import dev.cjm.model.DataSourceBuilder;
import dev.cjm.model.SourceType;

/** The fields of a data source. */
final class DataSourceTable {

    static final Field<DataSource, DataSourceBuilder, String> NAME =
            must("name", COLLEAGUE_WORDS, DataSource::name, "What it is called.");

    static final Field<DataSource, DataSourceBuilder, SourceType> TYPE =
            must("type", SOURCE_TYPE, DataSource::type, "What kind of source it is; an open set.");

    static final Table<DataSource, DataSourceBuilder> DATA_SOURCE = Table.of(
            DataSource.class,
            "a data source",
            "Where the facts of a map come from.",
            NAME,
            TYPE,
            may(
                    "description",
                    COLLEAGUE_WORDS,
                    DataSource::description,
                    DataSourceBuilder::description,
                    "What it holds."),
            may("owner", COLLEAGUE_WORDS, DataSource::owner, DataSourceBuilder::owner, "Who keeps it."),
            may("link", TEAM_WORDS, DataSource::link, DataSourceBuilder::link, "Where it can be looked up."),
            may("period", DATE_RANGE, DataSource::period, DataSourceBuilder::period, "Which days it covers."),
            whole(
                    "sampleSize",
                    1,
                    Integer.MAX_VALUE,
                    DataSource::sampleSize,
                    DataSourceBuilder::sampleSize,
                    "How many customers or cases it covers."));

    private DataSourceTable() {}
}
