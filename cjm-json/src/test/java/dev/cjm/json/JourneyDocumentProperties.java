package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JourneyDocumentProperties {
    private static final JourneyJsonReader SILENT = JourneyJson.reader(o -> o.onWarning(warning -> {}));

    /** Adds a field of its own to each object of the tree but attributes; counts them. */
    private static int mark(JsonTree tree, int before) {
        int count = before;
        if (tree instanceof JsonTree.Struct struct) {
            for (Map.Entry<String, JsonTree> field : struct.fields().entrySet()) {
                count = field.getKey().equals("attributes") ? count : mark(field.getValue(), count);
            }
            struct.fields().put("x-" + count, new JsonTree.Leaf(struct.place(), "v" + count, JsonTree.Leaf.Kind.TEXT));
            count++;
        } else if (tree instanceof JsonTree.Items items) {
            for (JsonTree element : items.elements()) {
                count = mark(element, count);
            }
        }
        return count;
    }

    @Property(tries = 300)
    void a_field_at_every_object_survives_the_round_trip(@ForAll JourneyMap map) {
        JsonTree.Struct tree = UnknownFields.canonical(map);
        int count = mark(tree, 0);
        JourneyDocument document = SILENT.readDocument(JsonText.text(tree::write));
        assertEquals(map, document.map());
        assertEquals(JsonText.text(tree::write), document.toJson());
        assertEquals(count, document.unknown().size());
        assertEquals(document.unknown(), SILENT.readDocument(document.toJson()).unknown());
        assertEquals(document, document.with(map));
        assertEquals(map, SILENT.read(document.toJson()));
    }

    @Property(tries = 200)
    void a_map_alone_is_its_canonical_text(@ForAll JourneyMap map) {
        JourneyDocument document = JourneyDocument.of(map);
        assertEquals(JourneyJson.write(map), document.toJson());
        assertEquals(document, JourneyDocument.read(document.toJson()));
    }

    @Property(tries = 200)
    void fields_in_another_order_are_the_same_document(@ForAll JourneyMap map) {
        JsonTree.Struct tree = UnknownFields.canonical(map);
        List<String> names = new ArrayList<>(tree.fields().keySet());
        Collections.reverse(names);
        JsonTree.Struct reversed = new JsonTree.Struct(tree.place());
        names.forEach(name -> reversed.fields().put(name, tree.fields().getOrDefault(name, tree)));
        assertEquals(JourneyDocument.of(map), SILENT.readDocument(JsonText.text(reversed::write)));
        assertEquals(
                Set.of(),
                SILENT.readDocument(JsonText.text(reversed::write)).unknown().keySet());
    }
}
