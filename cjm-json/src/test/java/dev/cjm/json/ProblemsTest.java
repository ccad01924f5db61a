package dev.cjm.json;

import static dev.cjm.json.Documents.map;
import static dev.cjm.json.Documents.problem;
import static dev.cjm.json.Documents.problems;
import static dev.cjm.json.Documents.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"goal\": 5                     | /goal          | value.type  | Found 5, expected a text that is not blank.",
                "\"goal\": null                  | /goal          | value.type  | Found null, expected a text that is not blank.",
                "\"goal\": \" \"                 | /goal          | text.blank  | Found \" \", expected a text that is not blank.",
                "\"goal\": {\"a\": [1]}          | /goal          | value.type  | Found an object, expected a text that is not blank.",
                "\"tags\": \"one\"               | /tags          | value.type  | Found \"one\", expected a list.",
                "\"tags\": [\"a\", true]         | /tags/1        | value.type  | Found true, expected a text that is not blank.",
                "\"state\": \"futur\"            | /state         | value.word  | Found \"futur\", expected one of \"current\", \"future\", \"day-in-the-life\".",
                "\"state\": \"FUTURE\"           | /state         | value.word  | Found \"FUTURE\", expected one of \"current\", \"future\", \"day-in-the-life\".",
                "\"kind\": \"two words\"         | /kind          | value.form  | Found \"two words\", expected an id, without blanks and control characters.",
                "\"language\": \"e\"             | /language      | value.form  | Found \"e\", expected a language tag of BCP 47 such as \"en\" or \"zh-Hant\".",
                "\"scope\": {\"start\": \"a\"}   | /scope         | field.missing | The field \"end\" of a scope is missing.",
                "\"scale\": {\"min\": 1, \"max\": 0, \"neutral\": 0} | /scale | value.conflict | The scale from 1 to 0 must hold its neutral score 0 strictly inside.",
                "\"attributes\": {\"a\": 1}      | /attributes/a  | value.type  | Found 1, expected a text.",
                "\"attributes\": {\"a/b~\": 1}   | /attributes/a~1b~0 | value.type  | Found 1, expected a text.",
                "\"attributes\": {\" \": \"\"}   | /attributes/%20 | text.blank | Found \" \", expected a key that is not blank.",
                "\"flow\": \"stated\", \"flow\": 1 | /flow        | field.twice | The field \"flow\" stands twice in one object.",
            })
    void problems_of_a_map_name_pointer_and_what_was_expected(
            String fields, String pointer, String code, String message) {
        JsonProblem problem = problem(map(fields));
        assertEquals(pointer.replace("%20", " "), problem.pointer());
        assertEquals(code, problem.code());
        assertEquals(message, problem.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"satisfaction\": \"1\"  | satisfaction | value.type  | Write it without quotation marks.",
                "\"satisfaction\": 11     | satisfaction | value.range | Choose a number in between.",
                "\"satisfaction\": 1e400  | satisfaction | value.range | Choose a number in between.",
                "\"goal\": 5              | goal         | value.type  | Put it between quotation marks.",
                "\"entry\": {\"share\": 40} | entry/share | value.range | Maybe it is a percentage; divide by 100.",
                "\"painPoints\": [{\"name\": \"p\", \"severity\": 2.7}] | painPoints/0/severity | value.type | Round it.",
                "\"painPoints\": [{\"name\": \"p\", \"severity\": 0}] | painPoints/0/severity | value.range | Choose a number within the bounds.",
                "\"painPoints\": [{\"name\": \"p\", \"triage\": \"abandn\"}] | painPoints/0/triage | value.word | Maybe you meant \"abandon\".",
                "\"painPoints\": [{\"name\": \"★\"}] | painPoints/0 | id.missing | Give it an id.",
                "\"actions\": [{\"name\": \"a\", \"duration\": \"P1M\"}] | actions/0/duration | value.form | Write it in this form.",
                "\"statements\": [{\"kind\": \"quote\", \"text\": \"q\", \"date\": \"2026-02-30\"}] | statements/0/date | value.form | Write it in this form.",
                "\"emotions\": [5, {\"score\": 1}, {\"score\": 3}] | emotions/0 | value.type | ``",
            })
    void problems_of_a_touchpoint_come_with_a_hint(String fields, String pointer, String code, String hint) {
        JsonProblem problem = problems(touchpoint(fields)).get(0);
        assertEquals("/stages/0/touchpoints/0/" + pointer, problem.pointer());
        assertEquals(code, problem.code());
        assertEquals(hint, problem.hint());
    }

    @Test
    void line_and_column_are_those_of_the_value() {
        List<JsonProblem> problems = problems("""
                {
                  "format": "cjm-journey-map",
                  "formatVersion": 1,
                  "title": "T",
                  "chanels": [],
                  "stages": [
                    {"name": "S", "phase": "befor", "touchpoints": [
                      {"name": "A", "channel": "web"}
                    ]}
                  ],
                  "transitions": [{"source": "A",
                    "target": "B"}]
                }
                """);
        assertEquals(
                List.of(
                        "line 5, column 3, /chanels: There is no field \"chanels\" here. Maybe you meant \"channels\".",
                        "line 7, column 28, /stages/0/phase: Found \"befor\", expected one of \"before\", \"during\", \"after\". Maybe you meant \"before\".",
                        "line 8, column 32, /stages/0/touchpoints/0/channel: There is no channel \"web\" in /channels. Add it there, with its name.",
                        "line 12, column 15, /transitions/0/target: There is no touchpoint 'B', which transition 'A' -> 'B' names. Add it, or use the id or name of one that is there."),
                problems.stream().map(JsonProblem::toString).toList());
    }

    @Test
    void a_refused_element_does_not_shift_the_places_of_the_others() {
        List<JsonProblem> problems =
                problems(touchpoint("\"emotions\": [5, {\"score\": 1}, {\"score\": 3, \"persona\": \"nobody\"}]"));
        assertEquals(
                List.of(
                        "/stages/0/touchpoints/0/emotions/0",
                        "/stages/0/touchpoints/0/emotions/2/persona",
                        "/stages/0/touchpoints/0/emotions/2/score"),
                problems.stream().map(JsonProblem::pointer).sorted().toList());
    }

    @Test
    void what_only_the_whole_map_can_tell_is_placed_as_deep_as_the_document_goes() {
        String json = touchpoint("\"emotions\": [{\"score\": 1}]")
                .replaceFirst(
                        "}$",
                        ", \"transitions\": [{\"source\": \"a\", \"target\": \"a\", \"likelihood\": 1},"
                                + " {\"source\": \"a\", \"target\": \"a\"}]}");
        JsonProblem problem = problem(json);
        assertEquals("likelihood.nothingLeft", problem.code());
        assertEquals("/transitions/1", problem.pointer());
        assertEquals(json.lastIndexOf("{\"source\"") + 1, problem.column());
    }

    @Test
    void syntax_errors_end_reading_and_stand_last() {
        List<JsonProblem> problems = problems("{\"goal\": 5, \"title\" \"T\"}");
        assertEquals(
                List.of("value.type", "json.syntax"),
                problems.stream().map(JsonProblem::code).toList());
        assertEquals(
                "line 1, column 21, /title: This is no JSON: Unexpected character ('\"' (code 34)): was expecting a colon to separate property name and value.",
                problems.get(1).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | json.syntax",
                "` ` | json.syntax",
                "null | value.type",
                "[] | value.type",
                "{\"a\": NaN} | json.syntax",
                "{\"a\": 01} | json.syntax",
                "{'a': 1} | json.syntax",
                "{\"format\": \"other\", \"x\": 1} | format.unknown",
                "{\"goal\": 1, \"formatVersion\": 2} | format.version",
                "{\"formatVersion\": 0} | format.version",
            })
    void what_is_no_document_is_refused(String json, String code) {
        assertEquals(code, problems(json).get(problems(json).size() - 1).code());
    }

    @Test
    void text_after_the_document_is_refused() {
        JsonProblem problem = problem(map("") + " {}");
        assertEquals("json.trailing", problem.code());
        assertEquals(map("").length() + 2, problem.column());
        assertEquals("json.syntax", problem(map("") + " x").code());
    }

    @Test
    void a_channel_is_declared_once_and_may_be_declared_late() {
        String late = map(
                "\"personas\": [{\"name\": \"P\", \"preferredChannels\": [\"web\"]}], \"channels\": [{\"name\": \"Web\"}]");
        assertEquals(1, JourneyJson.read(late).channels().size());
        JsonProblem twice =
                problem(late.replace("[{\"name\": \"Web\"}]", "[{\"name\": \"Web\"}, {\"name\": \"web\"}]"));
        assertEquals("/channels/1", twice.pointer());
        assertEquals("The id \"web\" stands for two channels.", twice.message());
    }

    @Test
    void the_exception_tells_all_in_its_message() {
        InvalidJourneyJsonException e = assertThrows(
                InvalidJourneyJsonException.class, () -> JourneyJson.read(map("\"goal\": 1, \"owner\": 2")));
        assertEquals("""
                Cannot read the journey map: 2 problems.
                  - line 1, column 100, /goal: Found 1, expected a text that is not blank. Put it between quotation marks.
                  - line 1, column 112, /owner: Found 2, expected a text that is not blank. Put it between quotation marks.\
                """, e.getMessage());
    }
}
