package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** The facts of a map itself. */
abstract class JourneyMapVerbs<B> extends ValueBuilder {
    final ImmutableJourneyMap.Builder facts;
    final NamedValues<Metric> metrics = new NamedValues<>(this, "metrics", Metric::id, Metric::name);
    int sourceCount;

    JourneyMapVerbs(MapDraft draft, boolean isEditing) {
        super(draft.problems(), draft.where());
        facts = draft.facts();
        sourceCount = draft.sourcesBefore();
        metrics.startWith(draft.metricsBefore(), isEditing);
    }

    /**
     * Says what the map is meant to show or change.
     *
     * @param goal the goal, not blank
     * @return this builder
     */
    public B goal(String goal) {
        if (text("goal", goal)) {
            facts.goal(goal);
        }
        return self();
    }

    /**
     * Says the situation in which customers travel.
     *
     * @param scenario the scenario, not blank
     * @return this builder
     */
    public B scenario(String scenario) {
        if (text("scenario", scenario)) {
            facts.scenario(scenario);
        }
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
     * Says which version it is.
     *
     * @param version the version, not blank
     * @return this builder
     */
    public B version(String version) {
        if (text("version", version)) {
            facts.version(version);
        }
        return self();
    }

    /**
     * Says how far the work on it is.
     *
     * @param status the status
     * @return this builder
     */
    public B status(MapStatus status) {
        if (once("status", status)) {
            facts.status(status);
        }
        return self();
    }

    /**
     * Says what the journey is for.
     *
     * @param kind the kind
     * @return this builder
     */
    public B kind(JourneyKind kind) {
        if (once("kind", kind)) {
            facts.kind(kind);
        }
        return self();
    }

    /**
     * Says the map that it was made from.
     *
     * @param basedOn the based on
     * @return this builder
     */
    public B basedOn(MapReference basedOn) {
        if (once("basedOn", "base", basedOn)) {
            facts.basedOn(basedOn);
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
     * Says which journey it shows; today's unless said.
     *
     * @param state the state
     * @return this builder
     */
    public B state(MapState state) {
        if (once("state", state)) {
            facts.state(state);
        }
        return self();
    }

    /**
     * Says on which scale emotions are scored; −2 to +2 unless said.
     *
     * @param scale the scale
     * @return this builder
     */
    public B scale(EmotionScale scale) {
        if (once("scale", scale)) {
            facts.scale(scale);
        }
        return self();
    }

    /**
     * Says where the journey starts and ends.
     *
     * @param start what happens first, not blank
     * @param end what happens last, not blank
     * @return this builder
     */
    public B scope(String start, String end) {
        boolean isStarted = item("scope", "start", start);
        boolean isEnded = item("scope", "end", end);
        if (isStarted && isEnded) {
            scope(new Scope(start, end));
        }
        return self();
    }

    /**
     * Says where the journey starts and ends.
     *
     * @param scope the scope
     * @return this builder
     */
    public B scope(Scope scope) {
        if (once("scope", scope)) {
            facts.scope(scope);
        }
        return self();
    }

    /**
     * Says the language of its words.
     *
     * @param tag a language tag of BCP 47, for example {@code zh-Hant}
     * @return this builder
     */
    public B language(String tag) {
        if (text("language", Objects.requireNonNull(tag, "tag"))) {
            try {
                facts.language(new Locale.Builder().setLanguageTag(tag).build());
            } catch (IllformedLocaleException e) {
                problems().noLanguage(where(), tag);
            }
        }
        return self();
    }

    /**
     * Adds somebody who works on it.
     *
     * @param name who it is, not blank
     * @param department where that person works, not blank
     * @return this builder
     */
    public B teamMember(String name, String department) {
        boolean isNamed = item("team", "name of a team member", name);
        boolean isPlaced = item("team", "department of a team member", department);
        if (isNamed && isPlaced) {
            facts.addTeam(new TeamMember(name, department));
        }
        return self();
    }

    /**
     * Adds somebody who works on it.
     *
     * @param teamMember the ready-made value
     * @return this builder
     */
    public B teamMember(TeamMember teamMember) {
        open();
        facts.addTeam(Objects.requireNonNull(teamMember, "teamMember"));
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param team the values in order
     * @return this builder
     */
    public B team(Collection<? extends TeamMember> team) {
        each("team", team, facts::addTeam);
        return self();
    }

    /**
     * Adds where its facts come from.
     *
     * @param name what it is called, not blank
     * @param type what kind of source it is
     * @param details says what it holds
     * @return this builder
     */
    public B dataSource(String name, SourceType type, Consumer<? super DataSourceBuilder> details) {
        open();
        Where at = where().child("dataSources", sourceCount, "data source", name);
        return dataSource(
                fill(new DataSourceBuilder(problems(), at, name, type), details).build());
    }

    /**
     * Adds a ready-made data source.
     *
     * @param dataSource the ready-made value
     * @return this builder
     */
    public B dataSource(DataSource dataSource) {
        open();
        facts.addDataSources(Objects.requireNonNull(dataSource, "dataSource"));
        sourceCount++;
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param dataSources the values in order
     * @return this builder
     */
    public B dataSources(Collection<? extends DataSource> dataSources) {
        each("dataSources", dataSources, this::dataSource);
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

    /** This builder as the type that users hold. */
    abstract B self();

    /** Gathers what was kept aside. */
    void gather() {
        facts.metrics(metrics.values());
    }
}
