package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** For each constraint that the schema states there is a document which breaks it and nothing else; schema and reader both refuse it. */
@Tag("source")
class SchemaConstraintsTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNode SCHEMA = MAPPER.readTree(JourneySchema.text());
    private static final String FULL = JourneyJson.write(Samples.full());

    /** What explains and does not constrain. */
    private static final Set<String> WORDS = Set.of("title", "description", "examples", "$comment");

    @TestFactory
    Stream<DynamicTest> each_constraint_is_broken_by_a_document_that_both_refuse() {
        return violations().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    assertFalse(Schemas.errors(each.getValue()).isEmpty(), "The schema takes it.");
                    List<JsonProblem> problems = Documents.problems(each.getValue());
                    assertTrue(problems.stream().allMatch(problem -> problem.line() > 0), problems.toString());
                }));
    }

    @AfterAll
    static void leave_the_documents_for_other_validators() throws IOException {
        Schemas.leave("journey-map-1.invalid", violations().values());
        String portfolio = JourneyJson.writeAll(List.of(Samples.freshFood()));
        List<String> portfolios = new ArrayList<>(List.of(
                portfolio.replaceFirst("cjm-journey-portfolio", "cjm-journey-map"),
                portfolio.replaceFirst("1", "2"),
                portfolio.replaceFirst("\"maps\"", "\"map\""),
                portfolio.replaceFirst("\\[", "[1, ")));
        violations()
                .values()
                .forEach(map ->
                        portfolios.add(portfolio.replaceFirst("\\[", Matcher.quoteReplacement("[" + map + ", "))));
        portfolios.forEach(each -> assertFalse(Schemas.portfolioErrors(each).isEmpty(), each));
        Schemas.leave("journey-portfolio-1.invalid", portfolios);
    }

    @Test
    void each_field_of_each_table_is_broken_in_some_way() {
        Set<String> broken = new TreeSet<>();
        violations().keySet().forEach(name -> broken.add(name.substring(0, name.indexOf(' '))));
        for (Table<?, ?> table : JourneyMapTable.JOURNEY_MAP.reachable()) {
            for (Field<?, ?, ?> field : table.fields()) {
                assertTrue(broken.contains(table.type().getSimpleName() + "." + field.name()), field.doc());
            }
        }
        assertTrue(violations().size() > 400, "Violations: " + violations().size());
    }

    /** Documents by the name of what they break. */
    private static Map<String, String> violations() {
        Map<String, String> found = new LinkedHashMap<>();
        ObjectNode root = (ObjectNode) MAPPER.readTree(FULL);
        object(root, root, "JourneyMap", new TreeSet<>(), found);
        return found;
    }

    private static void object(
            ObjectNode root, ObjectNode at, String type, Set<String> done, Map<String, String> found) {
        JsonNode definition = SCHEMA.get("$defs").get(type);
        assertEquals(Set.of("title", "description", "type", "properties", "required"), union(definition));
        for (String name : List.copyOf(at.propertyNames())) {
            JsonNode schema = definition.get("properties").get(name);
            String here = type + "." + name;
            if (done.add(here)) {
                constraints(root, at, name, schema, here, found);
            }
            below(root, at.get(name), schema, done, found);
        }
        for (JsonNode required : definition.path("required")) {
            String name = required.asString();
            if (done.add(type + "." + name + " required")) {
                JsonNode value = at.remove(name);
                found.put(type + "." + name + " required", root.toString());
                at.set(name, value);
            }
        }
    }

    private static Set<String> union(JsonNode definition) {
        Set<String> names = new TreeSet<>(definition.propertyNames());
        names.add("required");
        return names;
    }

    private static void below(
            ObjectNode root, JsonNode value, JsonNode schema, Set<String> done, Map<String, String> found) {
        if (schema.has("$ref")) {
            object(root, (ObjectNode) value, schema.get("$ref").asString().replace("#/$defs/", ""), done, found);
        } else if (schema.has("items")) {
            value.forEach(element -> below(root, element, schema.get("items"), done, found));
        }
    }

    /** Breaks each keyword of a field in turn. */
    private static void constraints(
            ObjectNode root, ObjectNode at, String name, JsonNode schema, String here, Map<String, String> found) {
        JsonNode before = at.get(name);
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (!WORDS.contains(keyword.getKey())) {
                for (JsonNode broken : broken(keyword.getKey(), keyword.getValue(), before)) {
                    at.set(name, broken);
                    found.put(here + " " + keyword.getKey() + " " + found.size(), root.toString());
                }
                at.set(name, before);
            }
        }
        if (schema.has("items")) {
            ArrayNode list = (ArrayNode) before;
            ObjectNode first = MAPPER.createObjectNode();
            first.set("element", list.get(0));
            Map<String, String> inner = new LinkedHashMap<>();
            for (JsonNode each : elements(first, schema.get("items"))) {
                ArrayNode changed = list.deepCopy();
                changed.set(0, each);
                at.set(name, changed);
                inner.put(here + " items " + found.size() + "." + inner.size(), root.toString());
            }
            at.set(name, before);
            found.putAll(inner);
        }
    }

    private static List<JsonNode> elements(ObjectNode holder, JsonNode schema) {
        List<JsonNode> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (!WORDS.contains(keyword.getKey())) {
                all.addAll(broken(keyword.getKey(), keyword.getValue(), holder.get("element")));
            }
        }
        return all;
    }

    /** Values that a keyword refuses; a keyword that is not known here fails, so that none goes without a violation. */
    private static List<JsonNode> broken(String keyword, JsonNode value, JsonNode valid) {
        return switch (keyword) {
            case "$ref" -> List.of(MAPPER.readTree("5"), MAPPER.readTree("[]"), MAPPER.readTree("null"));
            case "type" -> types(value.asString());
            case "const" -> List.of(MAPPER.readTree("\"other\""), MAPPER.readTree("77"));
            case "enum" -> List.of(MAPPER.readTree("\"no-such-word\""), MAPPER.readTree("1"));
            case "minLength", "minItems" -> List.of(MAPPER.readTree(valid.isArray() ? "[]" : "\"\""));
            case "pattern" -> List.of(MAPPER.readTree("\" \""), MAPPER.readTree("\"\""));
            case "minimum" ->
                List.of(MAPPER.readTree(value.asDouble() < -1e200 ? "-1e305" : "" + (value.asDouble() - 1)));
            case "maximum" ->
                List.of(MAPPER.readTree(value.asDouble() > 1e200 ? "1e305" : "" + (value.asDouble() + 1)));
            case "items" -> List.of();
            case "propertyNames" -> List.of(MAPPER.readTree("{\"\": \"a\"}"));
            case "additionalProperties" -> List.of(MAPPER.readTree("{\"a\": 1}"), MAPPER.readTree("{\"a\": null}"));
            default -> throw new AssertionError("Which document breaks the keyword " + keyword + "?");
        };
    }

    private static List<JsonNode> types(String type) {
        String others = switch (type) {
            case "string" -> "[5, true, [], {}, null]";
            case "integer" -> "[2.7, \"2\", true, [], {}, null]";
            case "number" -> "[\"2\", true, [], {}, null]";
            case "array" -> "[\"a\", 5, {}, null]";
            default -> "[\"a\", 5, [], null]";
        };
        List<JsonNode> all = new ArrayList<>();
        MAPPER.readTree(others).forEach(all::add);
        return all;
    }
}
