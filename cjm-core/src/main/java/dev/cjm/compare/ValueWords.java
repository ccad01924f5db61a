package dev.cjm.compare;

import dev.cjm.internal.Decimals;
import dev.cjm.model.Action;
import dev.cjm.model.BackstageWork;
import dev.cjm.model.Channel;
import dev.cjm.model.DataSource;
import dev.cjm.model.Emotion;
import dev.cjm.model.Evidence;
import dev.cjm.model.Expectation;
import dev.cjm.model.Gain;
import dev.cjm.model.Metric;
import dev.cjm.model.MomentOfTruth;
import dev.cjm.model.Need;
import dev.cjm.model.Node;
import dev.cjm.model.Opportunity;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Statement;
import dev.cjm.model.TeamMember;
import dev.cjm.model.Transition;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of the model as short words: names of what has one, numbers with as few digits as tell them apart. */
final class ValueWords {
    private ValueWords() {}

    static String of(Object value) {
        if (value instanceof Double number) {
            return Decimals.shortest(number);
        }
        if (value instanceof Enum<?> word) {
            return word(word);
        }
        if (value instanceof Locale language) {
            return language.toLanguageTag();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(ValueWords::of).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> pairs) {
            return pairs.entrySet().stream()
                    .map(each -> each.getKey() + ": " + each.getValue())
                    .collect(Collectors.joining(", "));
        }
        return named(value);
    }

    private static String named(Object value) {
        if (value instanceof Node node) {
            return node.name();
        }
        if (value instanceof Stage stage) {
            return stage.name();
        }
        if (value instanceof Persona persona) {
            return persona.name();
        }
        if (value instanceof Channel channel) {
            return channel.name();
        }
        if (value instanceof Transition transition) {
            return transition.id();
        }
        if (value instanceof Action action) {
            return action.name();
        }
        if (value instanceof BackstageWork work) {
            return work.name();
        }
        if (value instanceof DataSource source) {
            return source.name();
        }
        if (value instanceof Metric metric) {
            return metric.name();
        }
        return said(value);
    }

    private static String said(Object value) {
        if (value instanceof PainPoint pain) {
            return pain.name();
        }
        if (value instanceof Gain gain) {
            return gain.name();
        }
        if (value instanceof Opportunity opportunity) {
            return opportunity.name();
        }
        if (value instanceof Expectation expectation) {
            return expectation.text();
        }
        if (value instanceof Statement statement) {
            return statement.text();
        }
        if (value instanceof Need need) {
            return need.text();
        }
        if (value instanceof TeamMember member) {
            return member.name() + " (" + member.department() + ")";
        }
        if (value instanceof Emotion emotion) {
            return Decimals.shortest(emotion.score())
                    + emotion.word().map(word -> " (" + word + ")").orElse("");
        }
        if (value instanceof Evidence evidence) {
            return joined(Stream.concat(
                    Stream.of(word(evidence.kind())),
                    Stream.concat(evidence.sourceType().map(Object::toString).stream(), evidence.source().stream())));
        }
        if (value instanceof MomentOfTruth moment) {
            String words =
                    joined(Stream.concat(moment.type().map(ValueWords::word).stream(), moment.reason().stream()));
            return words.isEmpty() ? "declared" : words;
        }
        return value.toString();
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
