package dev.cjm.jqwik;

import dev.cjm.model.DataSource;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MapState;
import java.util.List;
import java.util.Locale;

/**
 * Writes a journey map as the Java code that builds it.
 *
 * <p>A sample that fails a property becomes an example of a unit test by copy and paste. The code says what differs from the
 * defaults and leaves out the ids that follow from names; it builds a map equal to the one that it was written from.
 */
public final class FluentCode {
    private static final String STEP = "    ";

    private final JourneyMap map;
    private final Imports imports = new Imports();
    private final Facts facts = new Facts(imports);
    private final ChannelCode channels = new ChannelCode(imports, facts);
    private final MapNames names;
    private final StatementCode statements;
    private final FlowCode flow;

    private FluentCode(JourneyMap map) {
        this.map = map;
        names = new MapNames(map);
        statements = new StatementCode(imports, facts, names);
        flow = new FlowCode(map, facts, names);
    }

    /**
     * Writes the code of a map.
     *
     * @param map the map
     * @return comments that list the imports, then statements; the last of them declares the variable {@code map}
     */
    public static String of(JourneyMap map) {
        return new FluentCode(map).code();
    }

    private String code() {
        Chain chain = new Chain();
        Facts.id(chain, map.id(), map.title());
        facts(chain);
        PersonaCode personas = new PersonaCode(facts, channels, statements);
        map.personas().forEach(persona -> personas.write(chain, persona));
        flow.writeOutcomes(chain);
        ExperienceCode experience = new ExperienceCode(facts, names, statements);
        TouchpointCode touchpoints =
                new TouchpointCode(facts, names, channels, experience, new TouchpointIds(map), flow);
        StageCode stages = new StageCode(facts, experience, touchpoints);
        map.stages().forEach(stage -> stages.write(chain, stage, 1));
        flow.writeFlow(chain);
        chain.call("build");
        String type = imports.type(JourneyMap.class);
        String start = type + " map = " + type + ".named(" + Literals.text(map.title()) + ")";
        return imports.asComments() + channels.declarations() + start + chain.inLines(STEP) + ";\n";
    }

    private void facts(Chain chain) {
        map.kind().ifPresent(kind -> chain.call("kind", kind(kind)));
        if (map.state() != MapState.CURRENT) {
            chain.call("state", facts.constant(map.state()));
        }
        chain.value("status", map.status(), facts::constant)
                .text("version", map.version())
                .value("basedOn", map.basedOn(), facts::reference)
                .text("goal", map.goal())
                .text("scenario", map.scenario());
        map.scope().ifPresent(scope -> chain.call("scope", Literals.text(scope.start()), Literals.text(scope.end())));
        chain.text("language", map.language().map(Locale::toLanguageTag)).text("owner", map.owner());
        map.team()
                .forEach(member ->
                        chain.call("teamMember", Literals.text(member.name()), Literals.text(member.department())));
        if (!map.scale().equals(EmotionScale.DEFAULT)) {
            chain.call("scale", facts.scale(map.scale()));
        }
        map.dataSources().forEach(source -> write(chain, source));
        facts.metrics(chain, map.metrics());
        chain.texts("tag", map.tags());
        Facts.attributes(chain, map.attributes());
    }

    private String kind(JourneyKind kind) {
        return facts.known(JourneyKind.class, kind)
                .orElseGet(() -> "new " + imports.type(JourneyKind.class) + "(" + Literals.text(kind.id()) + ")");
    }

    private void write(Chain chain, DataSource source) {
        List<String> arguments = List.of(Literals.text(source.name()), facts.sourceType(source.type()));
        chain.call(
                "dataSource",
                arguments,
                "d",
                inner -> inner.text("description", source.description())
                        .text("owner", source.owner())
                        .text("link", source.link())
                        .value("period", source.period(), facts::period)
                        .number("sampleSize", source.sampleSize()));
    }
}
