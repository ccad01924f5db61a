package dev.cjm.render.chart;

import dev.cjm.analysis.PathVariants;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The likeliest ways through a map as streams that part and meet (after Sankey).
 *
 * <p>A column is a step of the way. A stream is as wide as the share of all journeys in it, and joins the ways that share the step. How many
 * journeys the ways cover is said; {@link dev.cjm.analysis.PathVariantsOptions#top(int)} chooses how many ways there are.
 */
public final class VariantFlowSvg extends ChartSvg {
    private VariantFlowSvg(PathVariants variants, Sheet sheet, ChartStyle style) {
        super(new VariantChart(variants, sheet).draw(), style);
    }

    /**
     * Draws ways.
     *
     * @param variants the ways through a map
     * @return the picture
     */
    public static VariantFlowSvg of(PathVariants variants) {
        return of(variants, style -> {});
    }

    /**
     * Draws ways.
     *
     * @param variants the ways through a map
     * @param style chooses title, language and colours
     * @return the picture
     */
    public static VariantFlowSvg of(PathVariants variants, Consumer<? super ChartStyle> style) {
        ChartStyle chosen = new ChartStyle();
        style.accept(chosen);
        Sheet sheet = chosen.sheet(
                variants.map().language(),
                "pathVariants",
                Optional.of(variants.map().title()));
        return new VariantFlowSvg(variants, sheet, chosen);
    }
}
