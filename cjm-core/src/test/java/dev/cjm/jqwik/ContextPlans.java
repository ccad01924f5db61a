package dev.cjm.jqwik;

import dev.cjm.model.Actor;
import dev.cjm.model.ActorRole;
import dev.cjm.model.Channel;
import dev.cjm.model.Metric;
import dev.cjm.model.TouchpointBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Who and what stands around a touchpoint. */
final class ContextPlans {
    private ContextPlans() {}

    static Verbs<TouchpointBuilder> addTo(Verbs<TouchpointBuilder> verbs) {
        Arbitrary<Plan<Channel>> channels = Voice.picks().map(pick -> scene -> scene.channel(pick));
        verbs.made(
                        "alsoOn(Channel)",
                        "alsoOnAll(Collection)",
                        channels,
                        TouchpointBuilder::alsoOn,
                        TouchpointBuilder::alsoOnAll)
                .word("owner(String)", Words.TEXT, TouchpointBuilder::owner)
                .word("milestone(String)", Words.TEXT, TouchpointBuilder::milestone)
                .once("nestedMap(MapReference)", Values.mapReferences(), TouchpointBuilder::nestedMap)
                .word("icon(String)", Words.TEXT, TouchpointBuilder::icon)
                .words("tag", "tags", Words.KEY, TouchpointBuilder::tag, TouchpointBuilder::tags);
        AttributePlans.addTo(verbs, TouchpointBuilder::attribute);
        EvidencePlans.addTo(
                verbs,
                "evidenceAll",
                TouchpointBuilder::evidence,
                TouchpointBuilder::evidenceAll,
                TouchpointBuilder::evidence);
        MetricPlans.FAMILY.addTo(
                verbs,
                1,
                "metric",
                ", MetricKind",
                TouchpointBuilder::metric,
                TouchpointBuilder::metric,
                new Family.Ready<>(Metric.class, "metrics", TouchpointBuilder::metric, TouchpointBuilder::metrics));
        actors(verbs);
        return WorkPlans.addTo(verbs);
    }

    private static void actors(Verbs<TouchpointBuilder> verbs) {
        Arbitrary<Plan<Actor>> actors = Combinators.combine(Voice.picks(), Arbitraries.of(ActorRole.class))
                .as((pick, role) -> scene -> new Actor(scene.say(Words.TEXT, pick), role));
        verbs.onceMade(
                        "initiatedBy",
                        "initiatedBy(String, ActorRole)",
                        actors,
                        (touchpoint, actor) -> touchpoint.initiatedBy(actor.name(), actor.role()))
                .onceMade("initiatedBy", "initiatedBy(Actor)", actors, TouchpointBuilder::initiatedBy)
                .onceMade(
                        "receivedBy",
                        "receivedBy(String, ActorRole)",
                        actors,
                        (touchpoint, actor) -> touchpoint.receivedBy(actor.name(), actor.role()))
                .onceMade("receivedBy", "receivedBy(Actor)", actors, TouchpointBuilder::receivedBy)
                .verb(1, "actor(String, ActorRole)", actors, (touchpoint, plan, telling) -> {
                    Actor actor = plan.make(telling.scene());
                    touchpoint.actor(actor.name(), actor.role());
                    return true;
                })
                .made(
                        "actor(Actor)",
                        "actors(Collection)",
                        actors,
                        TouchpointBuilder::actor,
                        TouchpointBuilder::actors);
    }
}
