package dev.cjm.analysis;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.internal.VisibleText;
import dev.cjm.model.Gain;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Persona;
import dev.cjm.model.Tone;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An emotion curve as people read it: its figures, and its three lowest and highest points with their reasons. */
final class EmotionCurveText {
    private static final int SHOWN = 3;

    private final EmotionCurve curve;
    private final JourneyMap map;
    private final Labels labels;

    private EmotionCurveText(EmotionCurve curve, JourneyMap map, Labels labels) {
        this.curve = curve;
        this.map = map;
        this.labels = labels;
    }

    static String of(EmotionCurve curve, JourneyMap map, Locale locale) {
        return new EmotionCurveText(curve, map, Labels.of(locale)).text();
    }

    private String text() {
        String lines = lines().stream().map(line -> VisibleText.of(line) + "\n").collect(Collectors.joining());
        return curve.scored().isEmpty() ? lines : lines + table();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(labelled("emotionCurve", map.title() + whose()));
        lines.add(labelled(
                        "scale",
                        number(curve.scale().min()) + " … "
                                + number(curve.scale().max())) + ", "
                + labels.text("neutralAt", number(curve.scale().neutral()))
                + " · "
                + labels.text("scored", curve.scored().size(), curve.points().size()));
        if (curve.scored().isEmpty()) {
            lines.add(labels.text("noData"));
            return lines;
        }
        lines.add(figures());
        curve.peakEnd().ifPresent(values -> lines.add(peakEnd(values)));
        curve.expectedPeakEnd()
                .filter(values -> values.variants() > 1)
                .ifPresent(values -> lines.add(expected(values)));
        return lines;
    }

    private String whose() {
        if (curve.isAcrossPersonas()) {
            return " (" + labels.text("acrossPersonas", map.personas().size()) + ")";
        }
        return curve.persona().map(persona -> " (" + persona.name() + ")").orElse("");
    }

    private String figures() {
        return String.join(
                " · ",
                labelled("mean", rounded(curve.mean().orElseThrow())),
                labelled("range", plain(curve.range().orElseThrow())),
                labelled("signChanges", Integer.toString(curve.signChanges())),
                labelled("areaBelowNeutral", plain(curve.areaBelowNeutral())));
    }

    private String peakEnd(PeakEnd values) {
        String outcome = curve.peakEndVariant().orElseThrow().outcome().name();
        String label = curve.isOfVariant() ? labels.text("peakEnd") : labels.text("peakEndOf", outcome);
        return labels.text("labelled", label, peaks(values.worst(), values.best()));
    }

    private String expected(ExpectedPeakEnd values) {
        String covered = Shares.percent(values.coveredLikelihood());
        return labels.text(
                "labelled",
                labels.text("peakEndOver", values.variants(), covered),
                peaks(values.worst(), values.best()));
    }

    private String peaks(double worst, double best) {
        return worst == best ? rounded(worst) : labels.text("tiedPeaks", rounded(worst), rounded(best));
    }

    private String table() {
        TextTable table = new TextTable()
                .left(labels.text("extreme"))
                .right(labels.text("emotion"))
                .left(labels.text("touchpoint"))
                .left(labels.text("stage"))
                .left(labels.text("reason"));
        shown(curve.fromLowest(), Tone.NEGATIVE).forEach(point -> table.row(row("lowest", point)));
        shown(curve.fromHighest(), Tone.POSITIVE).forEach(point -> table.row(row("highest", point)));
        return table.toString();
    }

    /** The first one, and up to two more on its side of neutral. */
    private List<CurvePoint> shown(List<CurvePoint> sorted, Tone side) {
        List<CurvePoint> shown = new ArrayList<>(sorted.subList(0, 1));
        sorted.stream()
                .skip(1)
                .limit(SHOWN - 1)
                .filter(point -> curve.scale().tone(point.score().orElseThrow()) == side)
                .forEach(shown::add);
        return shown;
    }

    private List<String> row(String which, CurvePoint point) {
        Touchpoint touchpoint = point.touchpoint();
        return List.of(
                labels.text(which),
                rounded(point.score().orElseThrow()),
                touchpoint.name(),
                map.stageOf(touchpoint).name(),
                because(which, touchpoint).orElseGet(() -> source(point)));
    }

    private Optional<String> because(String which, Touchpoint touchpoint) {
        boolean isLow = which.equals("lowest");
        List<String> causes = isLow
                ? touchpoint.painPoints().stream().map(PainPoint::name).toList()
                : touchpoint.gains().stream().map(Gain::name).toList();
        if (causes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(labelled(isLow ? "painPoint" : "gain", String.join(", ", causes)));
    }

    private String source(CurvePoint point) {
        return switch (point.source()) {
            case STATEMENTS ->
                labels.text(
                        "fromStatements",
                        point.touchpoint().statements().stream()
                                .filter(CurveScores::counts)
                                .count());
            case PERSONA ->
                labels.text("statedFor", curve.persona().map(Persona::name).orElse(""));
            case ACROSS_PERSONAS -> labels.text("acrossPersonas", map.personas().size());
            case DECLARED, NONE ->
                labels.text("stated")
                        + point
                                .touchpoint()
                                .emotion()
                                .flatMap(emotion -> emotion.word())
                                .map(word -> " (" + word + ")")
                                .stream()
                                .collect(Collectors.joining());
        };
    }

    private String labelled(String label, String value) {
        return labels.text("labelled", labels.text(label), value);
    }

    private static String number(double value) {
        return Decimals.shortest(value);
    }

    /** At most two digits after the point; with a sign where neutral is 0. */
    private String rounded(double value) {
        double twoDigits = Double.parseDouble(Decimals.fixed(value, 2));
        String shown = Decimals.shortest(twoDigits);
        return curve.scale().neutral() == 0 && twoDigits > 0 ? "+" + shown : shown;
    }

    private static String plain(double value) {
        return Decimals.shortest(Double.parseDouble(Decimals.fixed(value, 2)));
    }
}
