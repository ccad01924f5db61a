package dev.cjm.render.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import dev.cjm.render.Columns;
import dev.cjm.render.LaidOut;
import dev.cjm.render.MapLane;
import dev.cjm.render.Moments;
import dev.cjm.render.Pictures;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;

class JourneySvgProperties {
    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "style", "rect", "path", "text", "tspan", "g");
    private static final List<String> LANGUAGES = List.of("en", "ro", "zh-Hans", "zh-Hant");

    @Property(tries = 100)
    void nothing_leaves_its_cell_and_no_texts_overlap(@ForAll JourneyMap map, @ForAll Columns columns) {
        LaidOut.check(JourneySvg.of(
                        map, o -> o.columns(columns).lanes(MapLane.values()).moments(Moments.ALL))
                .drawing());
    }

    @Property(tries = 60)
    void every_map_gives_well_formed_xml_of_known_elements_only(@ForAll JourneyMap map) {
        Document document = Pictures.parse(
                JourneySvg.of(map, o -> o.lanes(MapLane.values())).toString());
        Set<String> ids = new HashSet<>();
        Pictures.each(document, element -> {
            assertTrue(ELEMENTS.contains(element.getTagName()), element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                assertFalse(attribute.getName().startsWith("on"), attribute.getName());
                assertFalse(attribute.getName().contains("href"), attribute.getName());
            }
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), id);
        });
    }

    @Property(tries = 20)
    void neither_locale_nor_time_zone_changes_a_byte(@ForAll JourneyMap map) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = JourneySvg.of(map).toString();
        try {
            for (String other : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(other));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(here, JourneySvg.of(map).toString());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 20)
    void it_is_laid_out_in_every_language(@ForAll JourneyMap map) {
        for (String language : LANGUAGES) {
            JourneySvg picture = JourneySvg.of(map, o -> o.locale(Locale.forLanguageTag(language)));
            LaidOut.check(picture.drawing());
            assertEquals(
                    language,
                    Pictures.parse(picture.toString()).getDocumentElement().getAttribute("lang"));
        }
    }
}
