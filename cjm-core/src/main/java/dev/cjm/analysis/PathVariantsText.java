package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.internal.VisibleText;
import java.util.Locale;

/** Path variants as people read them. */
final class PathVariantsText {
    private PathVariantsText() {}

    static String of(PathVariants result, JourneyGraph graph, Locale locale) {
        Labels labels = Labels.of(locale);
        StringBuilder text = new StringBuilder()
                .append(VisibleText.of(labels.text(
                        "labelled", labels.text("pathVariants"), graph.map().title())))
                .append('\n');
        TextTable table = new TextTable()
                .right("#")
                .right(labels.text("likelihood"))
                .right(labels.text("touchpoints"))
                .left(labels.text("outcome"))
                .left(labels.text("variant"));
        int rank = 0;
        for (PathVariant variant : result) {
            rank++;
            table.row(
                    Integer.toString(rank),
                    Decimals.percent(variant.likelihood(), 1),
                    Integer.toString(variant.length()),
                    variant.outcome().name(),
                    variant.words());
        }
        text.append(rank == 0 ? labels.text("noData") + "\n" : table.toString());
        text.append(labels.text(
                        "labelled", labels.text("coveredLikelihood"), Decimals.percent(result.coveredLikelihood(), 1)))
                .append('\n');
        result.dropOff()
                .ifPresent(share -> text.append(
                                labels.text("labelled", labels.text("dropOff"), Decimals.percent(share, 1)))
                        .append('\n'));
        return text.toString();
    }
}
