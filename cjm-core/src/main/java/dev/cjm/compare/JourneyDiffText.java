package dev.cjm.compare;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.ResultLines;
import dev.cjm.internal.TextTable;
import dev.cjm.internal.VisibleText;
import dev.cjm.model.Node;
import dev.cjm.model.Opportunity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes as people read them: what happens where and what for, what is left, and the effect. */
final class JourneyDiffText {
    private static final int LISTED = 40;
    private static final int REASONS = 3;
    private static final int ASSUMED = 3;
    private static final int LONGEST = 40;
    private static final String NONE = "–";

    private final JourneyDiff diff;
    private final Labels labels;
    private final StringBuilder text = new StringBuilder();

    private JourneyDiffText(JourneyDiff diff, Labels labels) {
        this.diff = diff;
        this.labels = labels;
    }

    static String of(JourneyDiff diff, Locale locale) {
        return new JourneyDiffText(diff, Labels.of(locale)).all();
    }

    private String all() {
        line(labels.text("labelled", labels.text("journeyDiff"), title()));
        if (diff.isEmpty()) {
            line(labels.text("diffNothing"));
        } else {
            line(labels.text(
                    "diffSize",
                    diff.changes().size(),
                    count(JourneyChange.Kind.ADDED),
                    count(JourneyChange.Kind.REMOVED),
                    count(JourneyChange.Kind.MOVED),
                    count(JourneyChange.Kind.RENAMED),
                    count(JourneyChange.Kind.CHANGED),
                    diff.needless().size()));
            text.append(changes());
            more(diff.changes().size());
        }
        diff.unansweredPains().stream().limit(LISTED).forEach(each -> line(left(each)));
        more(diff.unansweredPains().size());
        text.append(effect());
        diff.effect().endless().forEach(this::line);
        assumptions();
        return text.toString();
    }

    private String title() {
        String now = diff.current().title();
        String then = diff.future().title();
        return now.equals(then) ? now : labels.text("diffOf", now, then);
    }

    private int count(JourneyChange.Kind kind) {
        return diff.that(kind).size();
    }

    private TextTable changes() {
        TextTable table = new TextTable()
                .left(labels.text("change"))
                .left(labels.text("changedPart"))
                .left(labels.text("now"))
                .left(labels.text("then"))
                .left(labels.text("answersWhat"));
        for (JourneyChange each : diff.changes().stream().limit(LISTED).toList()) {
            boolean isWhole = each.fact().isEmpty() && each.kind() != JourneyChange.Kind.RENAMED;
            boolean hasValues = each.kind() == JourneyChange.Kind.CHANGED
                    || each.kind() == JourneyChange.Kind.RENAMED
                    || (each.kind() == JourneyChange.Kind.MOVED && isWhole);
            table.row(
                    labels.text("change." + each.kind().name()),
                    part(each),
                    hasValues ? value(each, each.before()) : "",
                    hasValues ? value(each, each.after()) : "",
                    reasons(each));
        }
        return table;
    }

    private String part(JourneyChange each) {
        String type = labels.text(each.part().type().name().toLowerCase(Locale.ROOT));
        String part = each.part().type() == PartType.MAP ? type : labels.text("labelled", type, name(each.part()));
        return each.fact().map(fact -> part + " · " + words(fact)).orElse(part);
    }

    private String name(ChangedPart part) {
        return part.type() != PartType.TRANSITION
                ? part.name()
                : Stream.of(diff.future(), diff.current())
                        .flatMap(map -> map.allTransitions().stream())
                        .filter(each -> each.id().equals(part.id()))
                        .map(each -> node(each.source()) + " → " + node(each.target()))
                        .findFirst()
                        .orElse(part.name());
    }

    private String node(String id) {
        return Stream.of(diff.future(), diff.current())
                .flatMap(map -> map.node(id).stream())
                .map(Node::name)
                .findFirst()
                .orElse(id);
    }

    private static String words(ChangedFact fact) {
        String item = fact.itemName()
                .filter(name -> !name.isEmpty())
                .map(name -> " " + shortened(name))
                .orElse("");
        return fact.name() + item + fact.field().map(field -> " " + field).orElse("");
    }

    private String value(JourneyChange each, Optional<Object> value) {
        return value.map(some -> some instanceof ChangePlace place ? place(each, place) : ValueWords.of(some))
                .map(JourneyDiffText::shortened)
                .orElse(NONE);
    }

    /** The stage that holds it, and behind what it stands there. */
    private String place(JourneyChange each, ChangePlace place) {
        String behind = place.behind().map(id -> name(each.part().type(), id)).orElse("·");
        return place.within()
                .map(id -> labels.text("labelled", name(PartType.STAGE, id), behind))
                .orElse(behind);
    }

    private String name(PartType type, String id) {
        return List.of(diff.future(), diff.current()).stream()
                .flatMap(map -> switch (type) {
                    case STAGE -> map.stage(id).stream().map(found -> found.name());
                    case TOUCHPOINT -> map.touchpoint(id).stream().map(found -> found.name());
                    case PERSONA -> map.persona(id).stream().map(found -> found.name());
                    case OUTCOME -> map.outcome(id).stream().map(found -> found.name());
                    case MAP, CHANNEL, TRANSITION -> Stream.<String>empty();
                })
                .findFirst()
                .orElse(id);
    }

    private String reasons(JourneyChange each) {
        if (each.nature() == ChangeNature.RECORD
                || each.nature() == ChangeNature.CONSEQUENCE
                || each.reasons().isEmpty()) {
            return labels.text("nature." + each.nature().name());
        }
        String first = each.reasons().stream()
                .limit(REASONS)
                .map(reason ->
                        labels.text("answers." + reason.kind().name(), labels.text("quoted", shortened(reason.name()))))
                .collect(Collectors.joining(", "));
        int more = each.reasons().size() - REASONS;
        return more > 0 ? first + ", " + labels.text("andMore", more) : first;
    }

    private String left(UnansweredPain each) {
        String planned = each.planned().stream().map(Opportunity::name).collect(Collectors.joining(", "));
        return planned.isEmpty()
                ? labels.text(
                        "unansweredPain", each.pain().name(), each.touchpoint().name())
                : labels.text(
                        "unansweredPlanned",
                        each.pain().name(),
                        each.touchpoint().name(),
                        planned);
    }

    private TextTable effect() {
        TextTable table = new TextTable()
                .left(labels.text("effect"))
                .right(labels.text("now"))
                .right(labels.text("then"))
                .right(labels.text("change"))
                .left(labels.text("trend"));
        for (EffectMeasure each : diff.effect().measures()) {
            if (isNothing(each)) {
                continue;
            }
            String before = number(each, each.before());
            String after = number(each, each.after());
            boolean isSame = before.equals(after);
            table.row(
                    labels.text("effect." + each.kind().name()),
                    before,
                    after,
                    isSame ? "" : difference(each),
                    labels.text("trend." + (isSame ? Trend.SAME : each.trend()).name()));
        }
        return table;
    }

    /** Efforts that neither map asks for. */
    private static boolean isNothing(EffectMeasure each) {
        return each.before().orElse(1) == 0 && each.after().orElse(1) == 0;
    }

    private String difference(EffectMeasure each) {
        OptionalDouble change = each.change();
        if (change.isEmpty()) {
            return NONE;
        }
        return switch (each.kind()) {
            case SUCCESS, DROP_OFF -> labels.text("percentagePoints", Decimals.signed(100 * change.getAsDouble(), 1));
            case VALUE -> ResultLines.signedMoney(Decimals.exact(change.getAsDouble()), currency(each));
            case ACTING, WAITING -> Decimals.signed(change.getAsDouble(), 0) + " s";
            default -> Decimals.signed(change.getAsDouble(), 2);
        };
    }

    private static String currency(EffectMeasure measure) {
        return measure.currency().orElse("");
    }

    private static String number(EffectMeasure measure, OptionalDouble value) {
        if (value.isEmpty()) {
            return NONE;
        }
        return switch (measure.kind()) {
            case VALUE -> ResultLines.money(Decimals.exact(value.getAsDouble()), currency(measure));
            case SUCCESS, DROP_OFF -> Decimals.shortPercent(value.getAsDouble());
            case ACTING, WAITING -> Decimals.fixed(value.getAsDouble(), 0) + " s";
            case CHANNELS -> Decimals.fixed(value.getAsDouble(), 0);
            default -> Decimals.fixed(value.getAsDouble(), 2);
        };
    }

    private void assumptions() {
        diff.assumptions().stream()
                .limit(ASSUMED)
                .forEach(each -> line(labels.text("labelled", labels.text("assumed"), each.text())));
        if (diff.assumptions().size() > ASSUMED) {
            line(labels.text("assumedMore", diff.assumptions().size() - ASSUMED));
        }
    }

    private void more(int size) {
        if (size > LISTED) {
            line(labels.text("andMore", size - LISTED));
        }
    }

    private void line(String words) {
        text.append(VisibleText.of(words)).append('\n');
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
