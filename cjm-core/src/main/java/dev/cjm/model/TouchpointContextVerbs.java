package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Who and what stands around a touchpoint. */
abstract class TouchpointContextVerbs<B> extends TouchpointExperienceVerbs<B> {
    final NamedValues<Metric> metrics = new NamedValues<>(this, "metrics", Metric::id, Metric::name);
    final NamedValues<BackstageWork> backstageWork =
            new NamedValues<>(this, "backstageWork", BackstageWork::id, BackstageWork::name);
    int evidenceCount;

    TouchpointContextVerbs(Problems problems, Where where) {
        super(problems, where);
    }

    /**
     * Adds another channel on which it happens.
     *
     * @param value the ready-made value
     * @return this builder
     */
    public B alsoOn(Channel value) {
        open();
        facts.addAlsoOn(Objects.requireNonNull(value, "value"));
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param alsoOn the values in order
     * @return this builder
     */
    public B alsoOnAll(Collection<? extends Channel> alsoOn) {
        each("alsoOn", alsoOn, facts::addAlsoOn);
        return self();
    }

    /**
     * Says who is responsible for it.
     *
     * @param owner the owner, not blank
     * @return this builder
     */
    public B owner(String owner) {
        if (text("owner", owner)) {
            facts.owner(owner);
        }
        return self();
    }

    /**
     * Says the milestone that customers reach here, for example registration.
     *
     * @param milestone the milestone, not blank
     * @return this builder
     */
    public B milestone(String milestone) {
        if (text("milestone", milestone)) {
            facts.milestone(milestone);
        }
        return self();
    }

    /**
     * Says the map that shows it in more detail.
     *
     * @param nestedMap the nested map
     * @return this builder
     */
    public B nestedMap(MapReference nestedMap) {
        if (once("nestedMap", nestedMap)) {
            facts.nestedMap(nestedMap);
        }
        return self();
    }

    /**
     * Says the name of a picture.
     *
     * @param icon the icon, not blank
     * @return this builder
     */
    public B icon(String icon) {
        if (text("icon", icon)) {
            facts.icon(icon);
        }
        return self();
    }

    /**
     * Adds a tag.
     *
     * @param tag the words, not blank
     * @return this builder
     */
    public B tag(String tag) {
        if (item("tags", "tag", tag)) {
            facts.addTags(tag);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #tag(String)} does.
     *
     * @param tags the words, none blank
     * @return this builder
     */
    public B tags(Collection<String> tags) {
        each("tags", tags, this::tag);
        return self();
    }

    /**
     * Adds a fact that the model has no word for.
     *
     * @param key what it is called, not blank
     * @param text its value
     * @return this builder
     */
    public B attribute(String key, String text) {
        Objects.requireNonNull(text, "text");
        if (item("attributes", "key of an attribute", key)
                && once(
                        "attributes/" + key,
                        "attributes/" + Where.segment(key),
                        "attribute " + Quoted.text(key),
                        text)) {
            facts.putAttributes(key, text);
        }
        return self();
    }

    /**
     * Adds a figure of which nothing more is said.
     *
     * @param name what is measured, not blank
     * @param kind what kind of figure it is
     * @return this builder
     */
    public B metric(String name, MetricKind kind) {
        return metric(name, kind, metric -> {});
    }

    /**
     * Adds a figure.
     *
     * @param name what is measured, not blank
     * @param kind what kind of figure it is
     * @param details says what else is known
     * @return this builder
     */
    public B metric(String name, MetricKind kind, Consumer<? super MetricBuilder> details) {
        Where at = where().child("metrics", metrics.place(name), "metric", name);
        metrics.add(
                name,
                () -> fill(new MetricBuilder(problems(), at, name, kind), details)
                        .build(),
                before -> fill(new MetricBuilder(problems(), at, before, kind), details)
                        .build());
        return self();
    }

    /**
     * Adds a ready-made value.
     *
     * @param metric the metric
     * @return this builder
     */
    public B metric(Metric metric) {
        open();
        metrics.add(Objects.requireNonNull(metric, "metric"));
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param metrics the values in order
     * @return this builder
     */
    public B metrics(Collection<? extends Metric> metrics) {
        each("metrics", metrics, this::metric);
        return self();
    }

    /**
     * Adds evidence.
     *
     * @param kind how it is known
     * @param details says where it comes from
     * @return this builder
     */
    public B evidence(EvidenceKind kind, Consumer<? super EvidenceBuilder> details) {
        open();
        Where at = where().child("evidence", evidenceCount, "evidence", "");
        return evidence(fill(new EvidenceBuilder(problems(), at, kind), details).build());
    }

    /**
     * Adds ready-made evidence.
     *
     * @param value the ready-made value
     * @return this builder
     */
    public B evidence(Evidence value) {
        open();
        facts.addEvidence(Objects.requireNonNull(value, "value"));
        evidenceCount++;
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param evidence the values in order
     * @return this builder
     */
    public B evidenceAll(Collection<? extends Evidence> evidence) {
        each("evidence", evidence, this::evidence);
        return self();
    }

    /**
     * Says who starts the contact.
     *
     * @param name who it is, not blank
     * @param role on which side it stands
     * @return this builder
     */
    public B initiatedBy(String name, ActorRole role) {
        actorNamed(name, role).ifPresent(this::initiatedBy);
        return self();
    }

    /**
     * Says who starts the contact.
     *
     * @param initiator the initiator
     * @return this builder
     */
    public B initiatedBy(Actor initiator) {
        if (once("initiator", initiator)) {
            facts.initiator(initiator);
        }
        return self();
    }

    /**
     * Says who receives the contact.
     *
     * @param name who it is, not blank
     * @param role on which side it stands
     * @return this builder
     */
    public B receivedBy(String name, ActorRole role) {
        actorNamed(name, role).ifPresent(this::receivedBy);
        return self();
    }

    /**
     * Says who receives the contact.
     *
     * @param receiver the receiver
     * @return this builder
     */
    public B receivedBy(Actor receiver) {
        if (once("receiver", receiver)) {
            facts.receiver(receiver);
        }
        return self();
    }

    /**
     * Adds somebody else who takes part.
     *
     * @param name who it is, not blank
     * @param role on which side it stands
     * @return this builder
     */
    public B actor(String name, ActorRole role) {
        actorNamed(name, role).ifPresent(this::actor);
        return self();
    }

    /**
     * Adds somebody else who takes part.
     *
     * @param actor the ready-made value
     * @return this builder
     */
    public B actor(Actor actor) {
        open();
        facts.addActors(Objects.requireNonNull(actor, "actor"));
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param actors the values in order
     * @return this builder
     */
    public B actors(Collection<? extends Actor> actors) {
        each("actors", actors, facts::addActors);
        return self();
    }

    /**
     * Adds work out of sight that it needs of which nothing more is said.
     *
     * @param name what is done out of sight, not blank
     * @param lane where it is done
     * @return this builder
     */
    public B backstage(String name, WorkLane lane) {
        return backstage(name, lane, backstageWork -> {});
    }

    /**
     * Adds work out of sight that it needs.
     *
     * @param name what is done out of sight, not blank
     * @param lane where it is done
     * @param details says what else is known
     * @return this builder
     */
    public B backstage(String name, WorkLane lane, Consumer<? super BackstageWorkBuilder> details) {
        Where at = where().child("backstageWork", backstageWork.place(name), "backstage work", name);
        backstageWork.add(
                name,
                () -> fill(new BackstageWorkBuilder(problems(), at, name, lane), details)
                        .build(),
                before -> fill(new BackstageWorkBuilder(problems(), at, before, lane), details)
                        .build());
        return self();
    }

    /**
     * Adds a ready-made value.
     *
     * @param work the backstage work
     * @return this builder
     */
    public B backstage(BackstageWork work) {
        open();
        backstageWork.add(Objects.requireNonNull(work, "work"));
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param backstageWork the values in order
     * @return this builder
     */
    public B backstageWork(Collection<? extends BackstageWork> backstageWork) {
        each("backstageWork", backstageWork, this::backstage);
        return self();
    }

    /**
     * Marks it as an entry; its share is an equal part of what other entries leave.
     *
     * @return this builder
     */
    public B entry() {
        entry(Entry.unstated());
        return self();
    }

    /**
     * Marks it as an entry.
     *
     * @param share the share of journeys that start here, 0 to 1, both inclusive
     * @return this builder
     */
    public B entry(double share) {
        open();
        if (share >= 0 && share <= 1) {
            return entry(Entry.of(share));
        }
        problems().outOfRange(where(), "entry", "entry share", share, 0, 1);
        return self();
    }

    /**
     * Says whether customers enter here.
     *
     * @param entry the entry
     * @return this builder
     */
    public B entry(Entry entry) {
        if (once("entry", entry)) {
            facts.entry(entry);
        }
        return self();
    }

    private Optional<Actor> actorNamed(String name, ActorRole role) {
        Objects.requireNonNull(role, "role");
        return item("actors", "name of an actor", name) ? Optional.of(new Actor(name, role)) : Optional.empty();
    }

    @Override
    void gather() {
        super.gather();
        if (metrics.isSaid()) {
            facts.metrics(metrics.values());
        }
        if (backstageWork.isSaid()) {
            facts.backstageWork(backstageWork.values());
        }
    }
}
