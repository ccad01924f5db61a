package dev.cjm.jqwik;

import dev.cjm.model.Actor;
import dev.cjm.model.BackstageWork;
import dev.cjm.model.Entry;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Optional;

/** Writes touchpoints. */
final class TouchpointCode {
    private final Facts facts;
    private final MapNames names;
    private final ChannelCode channels;
    private final ExperienceCode experience;
    private final TouchpointIds ids;
    private final FlowCode flow;

    TouchpointCode(
            Facts facts,
            MapNames names,
            ChannelCode channels,
            ExperienceCode experience,
            TouchpointIds ids,
            FlowCode flow) {
        this.facts = facts;
        this.names = names;
        this.channels = channels;
        this.experience = experience;
        this.ids = ids;
        this.flow = flow;
    }

    void write(Chain stage, Touchpoint touchpoint) {
        String name = Literals.text(touchpoint.name());
        stage.callIfSaid("touchpoint", List.of(name, channels.name(touchpoint.channel())), "t", chain -> {
            if (ids.mustBeSaid(touchpoint)) {
                chain.call("id", Literals.text(touchpoint.id()));
            }
            touchpoint.entry().ifPresent(entry -> entry(chain, entry));
            intent(chain, touchpoint);
            experience.write(chain, touchpoint);
            context(chain, touchpoint);
            flow.write(chain, touchpoint);
        });
    }

    private static void entry(Chain chain, Entry entry) {
        if (entry.share().isPresent()) {
            chain.number("entry", entry.share());
        } else {
            chain.call("entry");
        }
    }

    private void intent(Chain chain, Touchpoint touchpoint) {
        chain.text("description", touchpoint.description())
                .text("goal", touchpoint.goal())
                .text("motivation", touchpoint.motivation())
                .text("trigger", touchpoint.trigger())
                .texts("influence", touchpoint.influences())
                .texts("alternative", touchpoint.alternatives());
        facts.actions(chain, touchpoint.actions());
        chain.texts("decision", touchpoint.decisions()).texts("field", touchpoint.fields());
        facts.questions(chain, touchpoint.questions());
        chain.each(touchpoint.serves(), (inner, id) -> inner.call("serves", names.need(id)))
                .each(touchpoint.expectations(), experience::expects);
    }

    private void context(Chain chain, Touchpoint touchpoint) {
        chain.each(touchpoint.alsoOn(), (inner, channel) -> inner.call("alsoOn", channels.name(channel)));
        facts.metrics(chain, touchpoint.metrics());
        facts.evidence(chain, touchpoint.evidence());
        chain.text("owner", touchpoint.owner());
        actor(chain, "initiatedBy", touchpoint.initiator());
        actor(chain, "receivedBy", touchpoint.receiver());
        touchpoint.actors().forEach(actor -> actor(chain, "actor", Optional.of(actor)));
        chain.text("milestone", touchpoint.milestone())
                .each(touchpoint.backstageWork(), this::work)
                .value("nestedMap", touchpoint.nestedMap(), facts::reference)
                .text("icon", touchpoint.icon())
                .texts("tag", touchpoint.tags());
        Facts.attributes(chain, touchpoint.attributes());
    }

    private void actor(Chain chain, String verb, Optional<Actor> actor) {
        actor.ifPresent(given -> chain.call(verb, Literals.text(given.name()), facts.constant(given.role())));
    }

    private void work(Chain chain, BackstageWork work) {
        chain.callIfSaid("backstage", List.of(Literals.text(work.name()), facts.constant(work.lane())), "w", inner -> {
            Facts.id(inner, work.id(), work.name());
            inner.text("owner", work.owner())
                    .text("system", work.system())
                    .each(work.needs(), (deep, id) -> deep.call("needs", names.work(id)))
                    .value("duration", work.duration(), facts::duration);
        });
    }
}
