package dev.cjm.jqwik;

import dev.cjm.model.Action;
import dev.cjm.model.Channel;
import dev.cjm.model.DateRange;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.Evidence;
import dev.cjm.model.MapReference;
import dev.cjm.model.Metric;
import dev.cjm.model.Money;
import dev.cjm.model.Need;
import dev.cjm.model.OpeningHours;
import dev.cjm.model.Question;
import dev.cjm.model.SourceType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the small values that several parts of a map have. */
final class Facts {
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int SECONDS_OF_MINUTE = 60;

    private final Imports imports;
    private final Constants constants;

    Facts(Imports imports) {
        this.imports = imports;
        constants = new Constants(imports);
    }

    String constant(Enum<?> value) {
        return imports.constant(value);
    }

    String money(Money money) {
        return imports.type(Money.class) + ".of(" + Literals.text(money.amount().toString()) + ", "
                + Literals.text(money.currency()) + ")";
    }

    String duration(Duration duration) {
        String type = imports.type(Duration.class);
        long seconds = duration.toSeconds();
        if (duration.toNanosPart() != 0) {
            return type + ".ofSeconds(" + whole(seconds) + ", " + duration.toNanosPart() + ")";
        }
        if (seconds == 0) {
            return type + ".ZERO";
        }
        if (seconds % SECONDS_OF_DAY == 0) {
            return type + ".ofDays(" + whole(seconds / SECONDS_OF_DAY) + ")";
        }
        return seconds % SECONDS_OF_MINUTE == 0
                ? type + ".ofMinutes(" + whole(seconds / SECONDS_OF_MINUTE) + ")"
                : type + ".ofSeconds(" + whole(seconds) + ")";
    }

    private static String whole(long number) {
        return number == (int) number ? Long.toString(number) : number + "L";
    }

    String date(LocalDate date) {
        return "%s.of(%s, %s, %s)"
                .formatted(imports.type(LocalDate.class), date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    String period(DateRange period) {
        return "new " + imports.type(DateRange.class) + "(" + date(period.startInclusive()) + ", "
                + date(period.endInclusive()) + ")";
    }

    String reference(MapReference reference) {
        String type = imports.type(MapReference.class);
        String id = Literals.text(reference.id());
        return reference.version().isEmpty()
                ? type + ".to(" + id + ")"
                : "new " + type + "(" + id + ", " + imports.type(Optional.class) + ".of("
                        + Literals.text(reference.version().get()) + "))";
    }

    String sourceType(SourceType type) {
        return constants
                .name(SourceType.class, type)
                .orElseGet(() -> "new " + imports.type(SourceType.class) + "(" + Literals.text(type.id()) + ")");
    }

    /** The constant of a type that is equal to a value; empty if there is none. */
    Optional<String> known(Class<?> owner, Object value) {
        return constants.name(owner, value);
    }

    String scale(EmotionScale scale) {
        String type = imports.type(EmotionScale.class);
        Optional<String> known = constants.plainName(EmotionScale.class, scale);
        if (known.isPresent()) {
            return type + "." + known.get();
        }
        Chain chain = new Chain()
                .call(
                        "of",
                        Literals.number(scale.min()),
                        Literals.number(scale.max()),
                        Literals.number(scale.neutral()))
                .number("withStep", scale.step());
        scale.labels().forEach((score, word) -> chain.call("withLabel", Literals.number(score), Literals.text(word)));
        return type + chain.inLine();
    }

    String hours(OpeningHours hours) {
        String days = hours.days().stream().map(imports::constant).collect(Collectors.joining(", "));
        return "%s.of(%s, %s, %s)"
                .formatted(
                        imports.type(OpeningHours.class),
                        time(hours.opensInclusive()),
                        time(hours.closesExclusive()),
                        days);
    }

    private String time(LocalTime time) {
        return "%s.of(%s, %s, %s, %s)"
                .formatted(
                        imports.type(LocalTime.class),
                        time.getHour(),
                        time.getMinute(),
                        time.getSecond(),
                        time.getNano());
    }

    /** The verb that gives an id, where it does not follow from the name. */
    static void id(Chain chain, String id, String name) {
        if (!Scene.derivedId(name).equals(id)) {
            chain.call("id", Literals.text(id));
        }
    }

    void evidence(Chain chain, List<Evidence> all) {
        for (Evidence each : all) {
            Chain details = new Chain()
                    .value("sourceType", each.sourceType(), this::sourceType)
                    .text("source", each.source())
                    .value("date", each.date(), this::date)
                    .number("sampleSize", each.sampleSize())
                    .text("link", each.link());
            if (details.isEmpty()) {
                chain.call("evidence", imports.type(Evidence.class) + ".of(" + constant(each.kind()) + ")");
            } else {
                chain.call("evidence", List.of(constant(each.kind())), "e", inner -> inner.addAll(details));
            }
        }
    }

    void metrics(Chain chain, List<Metric> metrics) {
        for (Metric metric : metrics) {
            chain.callIfSaid("metric", List.of(Literals.text(metric.name()), constant(metric.kind())), "m", inner -> {
                id(inner, metric.id(), metric.name());
                inner.number("value", metric.value())
                        .number("target", metric.target())
                        .text("unit", metric.unit())
                        .value("direction", metric.direction(), this::constant)
                        .number("n", metric.n())
                        .value("period", metric.period(), this::period)
                        .text("source", metric.source());
            });
        }
    }

    void needs(Chain chain, List<Need> needs) {
        for (Need need : needs) {
            if (Scene.derivedId(need.text()).equals(need.id())) {
                chain.call("need", Literals.text(need.text()));
            } else {
                chain.call("need", Literals.text(need.id()), Literals.text(need.text()));
            }
        }
    }

    void questions(Chain chain, List<Question> questions) {
        for (Question question : questions) {
            if (question.answer().isEmpty()) {
                chain.call("asks", Literals.text(question.text()));
            } else {
                chain.call(
                        "asks",
                        Literals.text(question.text()),
                        Literals.text(question.answer().get()));
            }
        }
    }

    void actions(Chain chain, List<Action> actions) {
        for (Action action : actions) {
            chain.callIfSaid(
                    "action",
                    List.of(Literals.text(action.name())),
                    "a",
                    inner ->
                            inner.number("count", action.count()).value("duration", action.duration(), this::duration));
        }
    }

    static void attributes(Chain chain, Map<String, String> attributes) {
        attributes.forEach((key, text) -> chain.call("attribute", Literals.text(key), Literals.text(text)));
    }

    /** The code that makes a channel of a map's own. */
    String channel(Channel channel) {
        Chain details = new Chain();
        id(details, channel.id(), channel.name());
        details.value("medium", channel.medium(), this::constant)
                .value("ownership", channel.ownership(), this::constant)
                .value("cost", channel.cost(), this::money)
                .each(channel.availability(), (chain, hours) -> chain.call("availability", hours(hours)))
                .text("icon", channel.icon());
        return imports.type(Channel.class)
                + new Chain()
                        .callIfSaid("of", List.of(Literals.text(channel.name())), "c", inner -> inner.addAll(details))
                        .inLine();
    }
}
