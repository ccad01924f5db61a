package dev.cjm.analysis;

import dev.cjm.graph.FlowCase;
import dev.cjm.graph.FlowCases;
import dev.cjm.model.Channels;
import dev.cjm.model.Emotion;
import dev.cjm.model.Entry;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Statement;
import dev.cjm.model.StatementKind;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A random map with personas, emotions and statements, as ready-made values. */
record FeltCase(
        FlowCase flow,
        List<Persona> personas,
        Map<String, List<Emotion>> emotions,
        Map<String, List<Statement>> statements) {

    static Arbitrary<FeltCase> any() {
        return Combinators.combine(FlowCases.any(), Arbitraries.longs())
                .as((flow, seed) -> random(flow, new Random(seed)));
    }

    private static FeltCase random(FlowCase flow, Random random) {
        List<Persona> personas = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean isStated = random.nextInt(3) > 0;
            double share = random.nextInt(4) / 10.0;
            personas.add(Persona.of("Persona " + i, persona -> {
                if (isStated) {
                    persona.share(share);
                }
            }));
        }
        Map<String, List<Emotion>> emotions = new LinkedHashMap<>();
        Map<String, List<Statement>> statements = new LinkedHashMap<>();
        for (Touchpoint each : flow.touchpoints()) {
            emotions.put(each.id(), emotions(personas, random));
            statements.put(each.id(), statements(random));
        }
        return new FeltCase(flow, personas, emotions, statements);
    }

    private static List<Emotion> emotions(List<Persona> personas, Random random) {
        List<Emotion> emotions = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            emotions.add(Emotion.of(score(random)));
        }
        for (Persona persona : personas) {
            if (random.nextBoolean()) {
                emotions.add(Emotion.of(score(random), emotion -> emotion.persona(persona.id())));
            }
        }
        return emotions;
    }

    private static List<Statement> statements(Random random) {
        List<Statement> statements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            double score = score(random);
            int kind = random.nextInt(4);
            statements.add(Statement.of(StatementKind.QUOTE, "Words " + i, statement -> {
                if (kind > 0) {
                    statement.score(score);
                }
                if (kind > 1) {
                    statement.weight((kind - 2) * 0.1);
                }
            }));
        }
        return statements;
    }

    private static double score(Random random) {
        return (random.nextInt(41) - 20) / 10.0;
    }

    FeltCase shuffled(Random random) {
        return new FeltCase(
                flow.shuffled(random),
                shuffled(personas, random),
                shuffled(emotions, random),
                shuffled(statements, random));
    }

    private static <T> Map<String, List<T>> shuffled(Map<String, List<T>> lists, Random random) {
        Map<String, List<T>> others = new LinkedHashMap<>();
        lists.forEach((id, list) -> others.put(id, shuffled(list, random)));
        return others;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    JourneyMap map() {
        List<Touchpoint> touchpoints =
                flow.touchpoints().stream().map(this::felt).toList();
        return JourneyMap.named("Felt")
                .flow(Flow.STATED)
                .personas(personas)
                .stage("All", stage -> stage.touchpoints(touchpoints))
                .outcomes(flow.outcomes())
                .transitions(flow.transitions())
                .build();
    }

    private Touchpoint felt(Touchpoint plain) {
        return Touchpoint.of(plain.name(), Channels.WEB, touchpoint -> {
            touchpoint
                    .id(plain.id())
                    .emotions(emotions.getOrDefault(plain.id(), List.of()))
                    .statements(statements.getOrDefault(plain.id(), List.of()));
            plain.entry().ifPresent((Entry entry) -> touchpoint.entry(entry));
        });
    }
}
