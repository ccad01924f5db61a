package dev.cjm.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cjm.render.LaidOut;
import dev.cjm.render.Pictures;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.w3c.dom.Element;

/** What holds of every picture. */
final class Charts {
    private static final List<String> LANGUAGES = List.of("en", "ro", "zh-Hans", "zh-Hant");

    private Charts() {}

    /** It is laid out and well-formed in every language, has a title and a story, and does not depend on the locale of the machine. */
    static void check(Function<Locale, ChartSvg> draw) {
        for (String language : LANGUAGES) {
            ChartSvg picture = draw.apply(Locale.forLanguageTag(language));
            LaidOut.check(picture.drawing());
            Element svg = Pictures.parse(picture.toString()).getDocumentElement();
            assertEquals(language, svg.getAttribute("lang"));
            assertFalse(text(svg, "title").isBlank());
            assertFalse(text(svg, "desc").isBlank());
        }
        Locale locale = Locale.getDefault();
        String here = draw.apply(Locale.ENGLISH).toString();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, draw.apply(Locale.ENGLISH).toString());
        } finally {
            Locale.setDefault(locale);
        }
    }

    static String words(ChartSvg picture) {
        return Pictures.words(picture.toString());
    }

    static String text(ChartSvg picture, String element) {
        return text(Pictures.parse(picture.toString()).getDocumentElement(), element);
    }

    private static String text(Element svg, String element) {
        return svg.getElementsByTagName(element).item(0).getTextContent();
    }
}
