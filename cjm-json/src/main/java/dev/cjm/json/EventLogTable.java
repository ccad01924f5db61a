package dev.cjm.json;

import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.INSTANT;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.flag;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.observed.EventLog;
import dev.cjm.observed.ReadReport;
import dev.cjm.observed.RowProblem;
import java.util.List;

/** The fields of what a log holds; its events stand in files of their own. */
final class EventLogTable {
    private static final Table<Column, Void> COLUMN = Table.of(
            Column.class,
            "a column",
            "What events say beside activity and time.",
            must("name", ANY_TEXT, Column::name, "The name of the column."),
            flag("isNumber", Column::isNumber, "Whether it holds numbers; otherwise texts."));

    private static final Table<Skipped, Void> SKIPPED = Table.of(
            Skipped.class,
            "a number of rows left out",
            "How many rows were left out for one reason.",
            must("code", WORDS, Skipped::code, "The code of the reason."),
            count("rows", Skipped::rows, "How many rows."));

    private static final Table<RowProblem, Void> ROW_PROBLEM = Table.of(
            RowProblem.class,
            "a problem with a row",
            "Why a row cannot be taken.",
            count("line", RowProblem::line, "The line on which the row begins, from 1; 0 for the whole."),
            must("code", WORDS, RowProblem::code, "What kind of problem it is."),
            must("message", ANY_TEXT, RowProblem::message, "What is wrong, one English sentence."),
            must("hint", ANY_TEXT, RowProblem::hint, "What to do next, one English sentence."));

    private static final Table<ReadReport, Void> READ_REPORT = Table.of(
            ReadReport.class,
            "a report of reading",
            "What a reader took, left out, and took for granted.",
            must("source", ANY_TEXT, ReadReport::source, "What was read; empty for a log that was built in code."),
            count("events", ReadReport::events, "How many events were taken."),
            count("skippedRows", ReadReport::skippedRows, "How many rows were left out, for any reason."),
            list("skipped", SKIPPED, EventLogTable::skipped, "How many rows were left out, by reason."),
            list(
                    "problems",
                    ROW_PROBLEM,
                    ReadReport::problems,
                    "The reasons one by one: all if collected, else the first."),
            list("assumptions", WORDS, ReadReport::assumptions, "What the log takes for granted, English sentences."));

    static final ResultTable<EventLog> EVENT_LOG = ResultTable.of(
            EventLog.class,
            "event-log",
            "an event log",
            "What a log of journeys holds, without the events themselves.",
            count("journeyCount", EventLog::journeyCount, "How many journeys it has."),
            count("eventCount", EventLog::eventCount, "How many events they have together."),
            may("start", INSTANT, EventLog::start, "When the first event was; missing if there is none."),
            may("end", INSTANT, EventLog::end, "When the last event was; missing if there is none."),
            list("activities", ANY_TEXT, EventLog::activities, "The activities that occur."),
            list("columns", COLUMN, EventLogTable::columns, "What events say beside activity and time."),
            must("report", READ_REPORT, EventLog::report, "What was read and what was left out."));

    private EventLogTable() {}

    private static List<Column> columns(EventLog log) {
        return log.columns().stream()
                .map(name -> new Column(name, log.isNumber(name)))
                .toList();
    }

    private static List<Skipped> skipped(ReadReport report) {
        return report.skipped().entrySet().stream()
                .map(each -> new Skipped(each.getKey(), each.getValue()))
                .toList();
    }

    private record Column(String name, boolean isNumber) {}

    private record Skipped(String code, long rows) {}
}
