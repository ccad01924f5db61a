package dev.cjm.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import dev.cjm.render.MapLane;
import dev.cjm.render.Pictures;
import dev.cjm.rule.catalog.JourneyRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

class JourneyHtmlProperties {
    private static final Set<String> ADDRESSES = Set.of("http", "https", "mailto", "data");

    @Property(tries = 60)
    void no_text_of_a_map_becomes_markup_script_or_address(@ForAll JourneyMap map) {
        Document page = Pictures.parse(page(map));
        List<String> scripts = new ArrayList<>();
        Pictures.each(page, element -> {
            if (element.getTagName().equals("script")) {
                scripts.add(element.getTextContent());
            }
            assertHarmless(element);
        });
        assertEquals(List.of(PageFile.read("page.js")), scripts);
    }

    @Property(tries = 30)
    void ids_are_unique_and_references_lead_to_them(@ForAll JourneyMap map) {
        Document page = Pictures.parse(page(map));
        Set<String> ids = new HashSet<>();
        Set<String> wanted = new HashSet<>();
        Pictures.each(page, element -> {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), id);
            wanted.addAll(List.of(element.getAttribute("aria-labelledby").split(" ")));
            if (element.getAttribute("href").startsWith("#")) {
                wanted.add(element.getAttribute("href").substring(1));
            }
        });
        wanted.remove("");
        wanted.removeAll(ids);
        assertEquals(Set.of(), wanted);
    }

    @Property(tries = 30)
    void every_row_of_the_table_has_all_columns(@ForAll JourneyMap map) {
        Document page = Pictures.parse(page(map));
        List<Integer> widths = new ArrayList<>();
        Pictures.each(page, element -> {
            if (element.getTagName().equals("tr")) {
                widths.add(width(element));
            }
        });
        assertTrue(widths.size() >= 2);
        int columns = widths.get(0);
        for (int width : widths) {
            assertTrue(width == columns || width == columns - 1, widths::toString);
        }
    }

    @Property(tries = 15)
    void the_default_locale_changes_nothing(@ForAll JourneyMap map) {
        Locale before = Locale.getDefault();
        String here = JourneyHtml.of(map).toString();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, JourneyHtml.of(map).toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String page(JourneyMap map) {
        return JourneyHtml.of(
                        map,
                        o -> o.lanes(MapLane.values())
                                .findings(JourneyRules.strict().check(map))
                                .attach("map.txt", "text/plain", map.toString()))
                .toString();
    }

    private static int width(Element row) {
        int width = 0;
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            if (cell instanceof Element element) {
                String span = element.getAttribute("colspan");
                width += span.isEmpty() ? 1 : Integer.parseInt(span);
            }
        }
        return width;
    }

    private static void assertHarmless(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            assertFalse(name.startsWith("on") || name.equals("style") || name.equals("srcdoc"), name);
        }
        assertFalse(Set.of("iframe", "object", "embed", "form", "base", "img", "link")
                .contains(element.getTagName()));
        String address = element.getAttribute("href");
        assertTrue(
                address.isEmpty()
                        || address.startsWith("#")
                        || ADDRESSES.contains(
                                address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT)),
                address);
    }
}
