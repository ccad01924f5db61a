package dev.cjm.jqwik;

import dev.cjm.model.DataSource;
import dev.cjm.model.DataSourceBuilder;
import dev.cjm.model.JourneyKind;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.MapState;
import dev.cjm.model.MapStatus;
import dev.cjm.model.Metric;
import dev.cjm.model.Scope;
import dev.cjm.model.SourceType;
import dev.cjm.model.TeamMember;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is said about a map beside what it holds. */
final class MapFactPlans {
    private static final Verbs<DataSourceBuilder> SOURCE_VERBS = new Verbs<>(DataSourceBuilder.class)
            .word("description(String)", Words.TEXT, DataSourceBuilder::description)
            .word("owner(String)", Words.TEXT, DataSourceBuilder::owner)
            .word("link(String)", Words.LINK, DataSourceBuilder::link)
            .once("period(DateRange)", Values.periods(), DataSourceBuilder::period)
            .once("sampleSize(int)", Values.counts(1), DataSourceBuilder::sampleSize);

    static final Verbs<JourneyMapBuilder> VERBS = verbs();

    private MapFactPlans() {}

    private static Verbs<JourneyMapBuilder> verbs() {
        Arbitrary<Plan<Scope>> scopes = Combinators.combine(Voice.picks(), Voice.picks())
                .as((start, end) -> scene -> new Scope(scene.say(Words.TEXT, start), scene.say(Words.TEXT, end)));
        Arbitrary<JourneyKind> kinds = Arbitraries.of(
                JourneyKind.PURCHASE,
                JourneyKind.LEAD_GENERATION,
                JourneyKind.ENGAGEMENT,
                JourneyKind.RETENTION,
                JourneyKind.of("Retail onboarding"),
                JourneyKind.of("退货"));
        Verbs<JourneyMapBuilder> verbs = new Verbs<>(JourneyMapBuilder.class)
                .word("goal(String)", Words.TEXT, JourneyMapBuilder::goal)
                .word("scenario(String)", Words.TEXT, JourneyMapBuilder::scenario)
                .word("owner(String)", Words.TEXT, JourneyMapBuilder::owner)
                .word("version(String)", Words.TEXT, JourneyMapBuilder::version)
                .once("status(MapStatus)", Arbitraries.of(MapStatus.class), JourneyMapBuilder::status)
                .once("kind(JourneyKind)", kinds, JourneyMapBuilder::kind)
                .once("basedOn(MapReference)", Values.mapReferences(), JourneyMapBuilder::basedOn)
                .once("state(MapState)", Arbitraries.of(MapState.class), JourneyMapBuilder::state)
                .once(
                        "language(String)",
                        Arbitraries.of(
                                "en",
                                "ro",
                                "zh-Hant",
                                "zh-Hans-CN",
                                "ar",
                                "de-AT",
                                "sr-Latn-RS",
                                "en-x-lvariant-POSIX"),
                        JourneyMapBuilder::language)
                .onceMade(
                        "scope", "scope(String, String)", scopes, (map, scope) -> map.scope(scope.start(), scope.end()))
                .onceMade("scope", "scope(Scope)", scopes, JourneyMapBuilder::scope)
                .words("tag", "tags", Words.KEY, JourneyMapBuilder::tag, JourneyMapBuilder::tags);
        AttributePlans.addTo(verbs, JourneyMapBuilder::attribute);
        MetricPlans.FAMILY.addTo(
                verbs,
                1,
                "metric",
                ", MetricKind",
                JourneyMapBuilder::metric,
                JourneyMapBuilder::metric,
                new Family.Ready<>(Metric.class, "metrics", JourneyMapBuilder::metric, JourneyMapBuilder::metrics));
        return sources(team(verbs));
    }

    private static Verbs<JourneyMapBuilder> team(Verbs<JourneyMapBuilder> verbs) {
        Arbitrary<Plan<TeamMember>> members = Combinators.combine(Voice.picks(), Voice.picks())
                .as((name, department) ->
                        scene -> new TeamMember(scene.say(Words.TEXT, name), scene.say(Words.TEXT, department)));
        return verbs.verb(1, "teamMember(String, String)", members, (map, plan, telling) -> {
                    TeamMember member = plan.make(telling.scene());
                    map.teamMember(member.name(), member.department());
                    return true;
                })
                .made(
                        "teamMember(TeamMember)",
                        "team(Collection)",
                        members,
                        JourneyMapBuilder::teamMember,
                        JourneyMapBuilder::team);
    }

    private static Verbs<JourneyMapBuilder> sources(Verbs<JourneyMapBuilder> verbs) {
        Arbitrary<Source> sources = Combinators.combine(Voice.picks(), Values.sourceTypes(), SOURCE_VERBS.upTo(3))
                .as(Source::new);
        Arbitrary<Plan<DataSource>> ready = sources.map(source -> scene -> DataSource.of(
                scene.say(Words.TEXT, source.pick), source.type, facts -> source.calls.tell(facts, scene)));
        return verbs.verb(2, "dataSource(String, SourceType, Consumer)", sources, (map, source, telling) -> {
                    map.dataSource(
                            telling.scene().say(Words.TEXT, source.pick),
                            source.type,
                            facts -> source.calls.tell(facts, telling.scene()));
                    return true;
                })
                .made(
                        "dataSource(DataSource)",
                        "dataSources(Collection)",
                        ready,
                        JourneyMapBuilder::dataSource,
                        JourneyMapBuilder::dataSources);
    }

    private record Source(int pick, SourceType type, Calls<DataSourceBuilder> calls) {}
}
