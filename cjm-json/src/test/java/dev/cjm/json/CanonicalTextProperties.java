package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** The layout is that of Jackson's own pretty printer with the same settings, and texts are put together as they come. */
class CanonicalTextProperties {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final JsonMapper JACKSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withArrayIndenter(LINES)
                    .withObjectIndenter(LINES))
            .build();

    @Property
    void documents_are_laid_out_as_jackson_would(@ForAll("trees") Object tree, @ForAll @IntRange(max = 90) int depth) {
        Object deep = tree;
        for (int level = 0; level < depth; level++) {
            deep = level % 2 == 0 ? List.of(deep) : Map.of("level", deep);
        }
        Object whole = deep;
        assertEquals(
                JACKSON.writerWithDefaultPrettyPrinter().writeValueAsString(whole) + "\n",
                JsonText.text(out -> write(whole, out)));
    }

    @Property
    void pieces_of_any_size_become_one_text(@ForAll List<@IntRange(max = 2_000) Integer> sizes) throws Exception {
        TextChunks chunks = new TextChunks();
        StringWriter whole = new StringWriter();
        char next = 'a';
        for (int size : sizes) {
            String piece = String.valueOf(next).repeat(size);
            next = next == 'z' ? '食' : (char) (next + 1);
            chunks.write(piece);
            chunks.write(next);
            whole.write(piece);
            whole.write(next);
        }
        assertEquals(whole.toString(), chunks.toString());
    }

    @Provide
    Arbitrary<Object> trees() {
        Arbitrary<Object> leaves = Arbitraries.of("", "text", 1, true);
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(list -> (Object) list),
                        Arbitraries.maps(Arbitraries.of("a", "b", "c"), inner)
                                .ofMaxSize(3)
                                .map(map -> (Object) map)),
                0,
                3);
    }

    private static void write(Object tree, JsonGenerator out) {
        if (tree instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(element -> write(element, out));
            out.writeEndArray();
        } else if (tree instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, value) -> {
                out.writeName(String.valueOf(name));
                write(value, out);
            });
            out.writeEndObject();
        } else if (tree instanceof Integer number) {
            out.writeNumber(number);
        } else if (tree instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(String.valueOf(tree));
        }
    }
}
