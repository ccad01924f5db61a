package dev.cjm.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Changes a map: nouns find what is there and change it, {@code add…} adds, {@code remove…} removes.
 *
 * <p>Verbs apply in sequence: each finds what the ones before it made, and what it leads to stays meant whatever that is called later.
 * What is not there is a problem that names the nearest thing that is. Within a lambda only what it is given may be used.
 */
public final class JourneyMapEditor extends MapFlowVerbs {
    JourneyMapEditor(JourneyMap before) {
        super(MapDraft.of(before));
    }

    /**
     * Changes what people call the map; the id stays.
     *
     * @param title the new title, not blank
     * @return this editor
     */
    public JourneyMapEditor title(String title) {
        if (text("title", title)) {
            facts.title(title);
        }
        return this;
    }

    /**
     * Changes the id of the map.
     *
     * @param id the new id, without blanks and control characters
     * @return this editor
     */
    public JourneyMapEditor id(String id) {
        if (ownId(id)) {
            draft().id(id);
        }
        return this;
    }

    /**
     * Takes facts of the map itself back, as if they had never been said.
     *
     * @param fields the facts
     * @return this editor
     */
    public JourneyMapEditor clear(JourneyMapField... fields) {
        each("fields", fields, this::clear);
        return this;
    }

    /**
     * Removes somebody who works on it.
     *
     * @param teamMember the name; every member of that name goes
     * @return this editor
     */
    public JourneyMapEditor removeTeamMember(String teamMember) {
        facts.team(removal("team", "team member").named(now().team(), teamMember, each -> List.of(each.name())));
        return this;
    }

    /**
     * Removes where facts come from.
     *
     * @param dataSource its name; every source of that name goes
     * @return this editor
     */
    public JourneyMapEditor removeDataSource(String dataSource) {
        List<DataSource> left = removal("dataSources", "data source")
                .named(now().dataSources(), dataSource, each -> List.of(each.name()));
        facts.dataSources(left);
        sourceCount = left.size();
        return this;
    }

    /**
     * Removes a figure.
     *
     * @param reference its id or name
     * @return this editor
     */
    public JourneyMapEditor removeMetric(String reference) {
        metrics.remove(reference, "metric");
        return this;
    }

    /**
     * Removes a tag.
     *
     * @param tag its words; every one with these goes
     * @return this editor
     */
    public JourneyMapEditor removeTag(String tag) {
        facts.tags(removal("tags", "tag").words(now().tags(), tag));
        return this;
    }

    /**
     * Removes a fact that the model has no word for.
     *
     * @param attribute its key
     * @return this editor
     */
    public JourneyMapEditor removeAttribute(String attribute) {
        facts.attributes(attributes(now().attributes(), attribute));
        return this;
    }

    /**
     * Changes a persona.
     *
     * @param persona the persona, by id or name
     * @param changes says what changes
     * @return this editor
     */
    public JourneyMapEditor persona(String persona, Consumer<? super PersonaEditor> changes) {
        open();
        Objects.requireNonNull(changes, "changes");
        search().persona(persona).ifPresent(found -> {
            Where at = where().child("personas", draft().personas().indexOf(found), "persona", found.name());
            Persona changed =
                    fill(new PersonaEditor(problems(), at, found), changes).build();
            structure().change(found, changed);
        });
        return this;
    }

    /**
     * Adds a persona.
     *
     * @param name the name, not blank
     * @param details says what else is known
     * @return this editor
     */
    public JourneyMapEditor addPersona(String name, Consumer<? super PersonaBuilder> details) {
        open();
        Where at = draft().nextPersona(name);
        structure().add(fill(new PersonaBuilder(problems(), at, name), details).build());
        return this;
    }

    /**
     * Adds a ready-made persona.
     *
     * @param persona the persona
     * @return this editor
     */
    public JourneyMapEditor addPersona(Persona persona) {
        open();
        structure().add(Objects.requireNonNull(persona, "persona"));
        return this;
    }

    /**
     * Removes a persona of whom touchpoints say nothing.
     *
     * @param persona the persona, by id or name
     * @return this editor
     */
    public JourneyMapEditor removePersona(String persona) {
        open();
        search().persona(persona).ifPresent(draft().personas()::remove);
        return this;
    }

    @Override
    JourneyMapEditor self() {
        return this;
    }

    void becomeFutureOf(JourneyMap current) {
        facts.state(MapState.FUTURE).basedOn(MapReference.to(current)).version(Optional.empty());
        draft().becomeFutureOf(current);
    }

    JourneyMap build() {
        gather();
        return draft().build();
    }

    private JourneyMap now() {
        return draft().factsAlone();
    }

    private Removal removal(String property, String noun) {
        return new Removal(this, property, noun);
    }

    private void clear(JourneyMapField field) {
        switch (field) {
            case GOAL -> facts.goal(Optional.empty());
            case SCENARIO -> facts.scenario(Optional.empty());
            case SCOPE -> facts.scope(Optional.empty());
            case LANGUAGE -> facts.language(Optional.empty());
            case OWNER -> facts.owner(Optional.empty());
            case TEAM -> facts.team(List.of());
            case VERSION -> facts.version(Optional.empty());
            case STATUS -> facts.status(Optional.empty());
            case KIND -> facts.kind(Optional.empty());
            case BASED_ON -> facts.basedOn(Optional.empty());
            case DATA_SOURCES -> {
                facts.dataSources(List.of());
                sourceCount = 0;
            }
            case METRICS -> metrics.clear();
            case TAGS -> facts.tags(List.of());
            case ATTRIBUTES -> facts.attributes(Map.of());
        }
    }
}
