package dev.cjm.render.draw;

import dev.cjm.render.Theme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a drawing as SVG: light colours in attributes, dark ones in a style that only browsers obey. */
public final class SvgWriter {
    /** Arial and its twins first, for these the text metrics hold. */
    public static final String FONTS =
            "Arial, Helvetica, 'Liberation Sans', 'Noto Sans CJK SC', 'Noto Sans CJK TC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

    private final Markup out = new Markup();
    private final Theme theme;
    private final Set<Paint> fills = EnumSet.noneOf(Paint.class);
    private final Set<Paint> strokes = EnumSet.noneOf(Paint.class);

    private SvgWriter(Theme theme) {
        this.theme = theme;
    }

    /**
     * Writes a drawing.
     *
     * @param drawing the drawing
     * @param head its name, its story, its language and its ids
     * @param theme its colours
     * @return an SVG document
     */
    public static String write(Drawing drawing, SvgHead head, Theme theme) {
        SvgWriter writer = new SvgWriter(theme);
        writer.shapes(drawing.shapes());
        String inside = writer.out.toString();
        return writer.document(drawing, head, inside);
    }

    private String document(Drawing drawing, SvgHead head, String inside) {
        String id = head.idPrefix().orElseGet(() -> "cjm-" + Fingerprint.of(head.title() + head.story() + inside));
        Markup svg = new Markup()
                .open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", head.printWidth().orElse(Coordinates.of(drawing.width())));
        if (head.printWidth().isEmpty()) {
            svg.attribute("height", drawing.height());
        }
        svg.attribute("viewBox", Coordinates.path(0, 0, drawing.width(), drawing.height()))
                .attribute("role", "img")
                .attribute("aria-labelledby", id + "-title " + id + "-desc")
                .attribute("xml:lang", head.language())
                .attribute("lang", head.language())
                .attribute("font-family", FONTS);
        svg.line()
                .open("title")
                .attribute("id", id + "-title")
                .text(head.title())
                .end();
        svg.line().open("desc").attribute("id", id + "-desc").text(head.story()).end();
        if (theme == Theme.AUTO) {
            svg.line().open("style").raw(style()).end();
        }
        return svg.line().raw(inside).end().line().toString();
    }

    /** The dark colours of all that is drawn, for browsers of readers who prefer them. */
    private String style() {
        List<String> rules = new ArrayList<>();
        fills.forEach(paint -> rules.add(".cf-" + paint.key() + "{fill:" + paint.dark() + "}"));
        strokes.forEach(paint -> rules.add(".cs-" + paint.key() + "{stroke:" + paint.dark() + "}"));
        return "@media screen and (prefers-color-scheme:dark){" + String.join("", rules) + "}";
    }

    private void shapes(List<Shape> shapes) {
        for (Shape shape : shapes) {
            shape(shape);
            out.line();
        }
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Box box) {
            box(box);
        } else if (shape instanceof Shape.Path path) {
            path(path);
        } else if (shape instanceof Shape.Text text) {
            text(text);
        } else if (shape instanceof Shape.Group group) {
            out.open("g");
            group.persona().ifPresent(place -> out.attribute("data-persona", Integer.toString(place)));
            out.line();
            if (!group.title().isEmpty()) {
                out.element("title", group.title()).line();
            }
            shapes(group.shapes());
            out.end();
        }
    }

    private void box(Shape.Box box) {
        out.open("rect")
                .attribute("x", box.cell().x())
                .attribute("y", box.cell().y())
                .attribute("width", box.cell().width())
                .attribute("height", box.cell().height());
        if (box.radius() > 0) {
            out.attribute("rx", box.radius());
        }
        paint(Optional.of(box.fill()), box.stroke());
        if (box.isDashed()) {
            out.attribute("stroke-dasharray", "4 3");
        }
        out.close();
    }

    private void path(Shape.Path path) {
        out.open("path").attribute("d", path.data());
        paint(path.fill(), path.stroke());
        if (path.stroke().isPresent()) {
            out.attribute("stroke-width", path.width())
                    .attribute("stroke-linecap", "round")
                    .attribute("stroke-linejoin", "round");
        }
        if (!path.dash().isEmpty()) {
            out.attribute("stroke-dasharray", path.dash());
        }
        out.close();
    }

    private void text(Shape.Text text) {
        Cell cell = text.cell();
        Font font = text.font();
        double x = anchor(text);
        out.open("text")
                .attribute("x", x)
                .attribute("y", cell.y() + font.ascent())
                .attribute("font-size", font.size());
        if (font.isBold()) {
            out.attribute("font-weight", "bold");
        }
        if (font.isItalic()) {
            out.attribute("font-style", "italic");
        }
        switch (text.align()) {
            case START -> {}
            case MIDDLE -> out.attribute("text-anchor", "middle");
            case END -> out.attribute("text-anchor", "end");
        }
        if (text.isRightToLeft()) {
            out.attribute("direction", "rtl").attribute("unicode-bidi", "embed");
        }
        paint(Optional.of(text.paint()), Optional.empty());
        out.attribute("data-cell", Coordinates.path(cell.x(), cell.y(), cell.width(), cell.height()));
        lines(text, x);
        out.end();
    }

    private void lines(Shape.Text text, double x) {
        List<String> lines = text.lines();
        if (lines.size() == 1) {
            out.text(lines.get(0));
            return;
        }
        double y = text.cell().y() + text.font().ascent();
        for (int i = 0; i < lines.size(); i++) {
            out.open("tspan")
                    .attribute("x", x)
                    .attribute("y", y + i * text.font().lineHeight())
                    .text(lines.get(i))
                    .end();
        }
    }

    private static double anchor(Shape.Text text) {
        Cell cell = text.cell();
        return switch (text.align()) {
            case START -> text.isRightToLeft() ? cell.right() : cell.x();
            case MIDDLE -> cell.x() + cell.width() / 2;
            case END -> text.isRightToLeft() ? cell.x() : cell.right();
        };
    }

    private void paint(Optional<Paint> fill, Optional<Paint> stroke) {
        out.attribute("fill", fill.map(this::colour).orElse("none"));
        stroke.ifPresent(paint -> out.attribute("stroke", colour(paint)));
        if (theme == Theme.AUTO) {
            List<String> classes = new ArrayList<>();
            fill.ifPresent(paint -> classes.add("cf-" + paint.key()));
            stroke.ifPresent(paint -> classes.add("cs-" + paint.key()));
            fill.ifPresent(fills::add);
            stroke.ifPresent(strokes::add);
            out.attribute("class", String.join(" ", classes));
        }
    }

    private String colour(Paint paint) {
        return theme == Theme.DARK ? paint.dark() : paint.light();
    }
}
