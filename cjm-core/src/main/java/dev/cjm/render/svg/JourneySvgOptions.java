package dev.cjm.render.svg;

import dev.cjm.render.Columns;
import dev.cjm.render.MapViewChoice;
import dev.cjm.render.MapViewOptions;
import dev.cjm.render.draw.SvgHead;
import java.util.Objects;
import java.util.Optional;

/** Says how a map is drawn. */
public final class JourneySvgOptions extends MapViewOptions<JourneySvgOptions> {
    private Columns columns = Columns.TOUCHPOINTS;
    private Optional<String> idPrefix = Optional.empty();
    private Optional<Paper> paper = Optional.empty();

    JourneySvgOptions() {}

    @Override
    protected JourneySvgOptions self() {
        return this;
    }

    /**
     * Says what stands in a column.
     *
     * @param chosen one touchpoint, which is usual, or one stage
     * @return these options
     */
    public JourneySvgOptions columns(Columns chosen) {
        columns = Objects.requireNonNull(chosen, "chosen");
        return this;
    }

    /**
     * Says what ids begin with, for pages with several pictures of equal content.
     *
     * @param prefix an ASCII letter or underscore, then letters, digits, underscores and hyphens
     * @return these options
     * @throws IllegalArgumentException if it is no such name
     */
    public JourneySvgOptions idPrefix(String prefix) {
        idPrefix = Optional.of(SvgHead.checkedPrefix(prefix));
        return this;
    }

    /**
     * Makes it as wide as a sheet of paper, in millimetres; as wide as it is in pixels unless said.
     *
     * @param sheet the paper, which lies on its long side
     * @return these options
     */
    public JourneySvgOptions paper(Paper sheet) {
        paper = Optional.of(sheet);
        return this;
    }

    MapViewChoice chosen() {
        return choice();
    }

    Columns columns() {
        return columns;
    }

    Optional<String> idPrefix() {
        return idPrefix;
    }

    Optional<String> printWidth() {
        return paper.map(Paper::width);
    }
}
