package dev.cjm.render.html;

import dev.cjm.render.Theme;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.SvgWriter;
import java.util.function.Function;

/** The style of a page: its colours, and what is the same on all pages. */
final class PageStyle {
    private static final String REST = PageFile.read("page.css");

    private PageStyle() {}

    static String of(Theme theme) {
        StringBuilder style = new StringBuilder();
        style.append(":root{--fonts:").append(SvgWriter.FONTS).append(';');
        style.append("color-scheme:")
                .append(theme == Theme.DARK ? "dark" : "light")
                .append(';');
        style.append(colours(theme == Theme.DARK ? Paint::dark : Paint::light)).append("}\n");
        if (theme == Theme.AUTO) {
            style.append("@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;")
                    .append(colours(Paint::dark))
                    .append("}}\n");
        }
        if (theme == Theme.DARK) {
            style.append("@media print{:root{color-scheme:light;")
                    .append(colours(Paint::light))
                    .append("}}\n");
        }
        for (int place = 0; place < Paint.PERSONAS.size(); place++) {
            style.append(".persona-")
                    .append(place)
                    .append("{--persona:var(--")
                    .append(Paint.persona(place).key())
                    .append(")}\n");
        }
        for (int place = 0; place < Paint.STAGES.size(); place++) {
            style.append(".stage-")
                    .append(place)
                    .append("{background:var(--")
                    .append(Paint.stage(place).key())
                    .append(")}\n");
        }
        return style.append(REST).toString();
    }

    private static String colours(Function<Paint, String> shade) {
        StringBuilder colours = new StringBuilder();
        for (Paint paint : Paint.values()) {
            colours.append("--")
                    .append(paint.key())
                    .append(':')
                    .append(shade.apply(paint))
                    .append(';');
        }
        return colours.toString();
    }
}
