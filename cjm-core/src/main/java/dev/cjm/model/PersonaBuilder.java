package dev.cjm.model;

/** Builds a {@link Persona}. */
public final class PersonaBuilder extends PersonaVerbs<PersonaBuilder> {
    private final String name;
    private String id = "";

    PersonaBuilder(Problems problems, Where where, String name) {
        super(problems, where);
        this.name = name;
        facts.name(checkedName("name", name));
    }

    /**
     * Gives it an id that stays when the name changes.
     *
     * @param id the id, without blanks and control characters
     * @return this builder
     */
    public PersonaBuilder id(String id) {
        if (ownId(id)) {
            this.id = id;
        }
        return this;
    }

    @Override
    PersonaBuilder self() {
        return this;
    }

    Persona build() {
        return facts.id(id.isEmpty() ? derivedId(name) : id).build();
    }
}
