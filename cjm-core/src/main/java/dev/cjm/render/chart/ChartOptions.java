package dev.cjm.render.chart;

import dev.cjm.internal.Labels;
import dev.cjm.render.Theme;
import dev.cjm.render.draw.SvgHead;
import dev.cjm.render.svg.Paper;
import dev.cjm.render.view.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What may be chosen of the picture of every result.
 *
 * @param <O> the options themselves
 */
public abstract class ChartOptions<O> {
    private Optional<String> title = Optional.empty();
    private Optional<Locale> locale = Optional.empty();
    private Map<String, String> words = Map.of();
    private Theme theme = Theme.AUTO;
    private Optional<String> idPrefix = Optional.empty();
    private Optional<Paper> paper = Optional.empty();

    ChartOptions() {}

    abstract O self();

    /**
     * Names the picture; by its kind, and by the map if there is one, unless said.
     *
     * @param text any text
     * @return these options
     */
    public O title(String text) {
        title = Optional.of(text);
        return self();
    }

    /**
     * Says for whom words and numbers are written; in the language of the map, else English, unless said.
     *
     * @param reader the locale of the reader; English, Romanian, Simplified and Traditional Chinese are there
     * @return these options
     */
    public O locale(Locale reader) {
        locale = Optional.of(Objects.requireNonNull(reader, "reader"));
        return self();
    }

    /**
     * Gives words of one's own, such as those of another language; what is missing stays as it is.
     *
     * <p>{@link dev.cjm.render.Wording} has all keys; say the language by {@link #locale}, so that pictures say in which they are.
     *
     * @param texts the words by their keys, such as {@code journeys}
     * @return these options
     */
    public O words(Map<String, String> texts) {
        words = Map.copyOf(texts);
        return self();
    }

    /**
     * Chooses the colours.
     *
     * @param chosen the theme; {@link Theme#AUTO} unless said
     * @return these options
     */
    public O theme(Theme chosen) {
        theme = Objects.requireNonNull(chosen, "chosen");
        return self();
    }

    /**
     * Says what ids begin with, for pages with several pictures of equal content.
     *
     * @param prefix an ASCII letter or underscore, then letters, digits, underscores and hyphens
     * @return these options
     * @throws IllegalArgumentException if it is no such name
     */
    public O idPrefix(String prefix) {
        idPrefix = Optional.of(SvgHead.checkedPrefix(prefix));
        return self();
    }

    /**
     * Makes it as wide as a sheet of paper, in millimetres; as wide as it is in pixels unless said.
     *
     * @param sheet the paper, which lies on its long side
     * @return these options
     */
    public O paper(Paper sheet) {
        paper = Optional.of(sheet);
        return self();
    }

    /** An empty picture, in the language of the content unless another is chosen. */
    Sheet sheet(Optional<Locale> language, String kind, Optional<String> subject) {
        Locale reader = locale.or(() -> language).orElse(Locale.ENGLISH);
        Words said = new Words(Labels.of(reader).with(words, reader));
        String usual = subject.map(name -> said.labelled(kind, name)).orElseGet(() -> said.text(kind));
        return new Sheet(title.orElse(usual), said, language.orElse(Locale.ROOT));
    }

    Theme theme() {
        return theme;
    }

    /** What stands before the shapes. */
    SvgHead head(Sheet sheet) {
        return new SvgHead(sheet.title(), sheet.story(), sheet.words().language(), idPrefix, paper.map(Paper::width));
    }
}
