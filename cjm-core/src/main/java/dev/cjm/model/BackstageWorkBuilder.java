package dev.cjm.model;

import java.time.Duration;
import java.util.Collection;
import java.util.Objects;

/** Builds a {@link BackstageWork}. */
public final class BackstageWorkBuilder extends ValueBuilder {
    private final ImmutableBackstageWork.Builder facts = ImmutableBackstageWork.builder();
    private String id;
    private final String name;

    BackstageWorkBuilder(Problems problems, Where where, String name, WorkLane lane) {
        super(problems, where);
        facts.name(checkedName("name", name));
        facts.lane(Objects.requireNonNull(lane, "lane"));
        this.id = "";
        this.name = name;
    }

    BackstageWorkBuilder(Problems problems, Where where, BackstageWork before, WorkLane lane) {
        super(problems, where);
        facts.from(before).lane(Objects.requireNonNull(lane, "lane"));
        this.id = before.id();
        this.name = before.name();
    }

    /**
     * Gives it an id that stays when the name changes.
     *
     * @param id the id, without blanks and control characters
     * @return this builder
     */
    public BackstageWorkBuilder id(String id) {
        if (ownId(id)) {
            this.id = id;
        }
        return this;
    }

    /**
     * Says who sees to it.
     *
     * @param owner the owner, not blank
     * @return this builder
     */
    public BackstageWorkBuilder owner(String owner) {
        if (text("owner", owner)) {
            facts.owner(owner);
        }
        return this;
    }

    /**
     * Says the system or tool that does it.
     *
     * @param system the system, not blank
     * @return this builder
     */
    public BackstageWorkBuilder system(String system) {
        if (text("system", system)) {
            facts.system(system);
        }
        return this;
    }

    /**
     * Adds work of the map that it cannot do without, by id or name.
     *
     * @param text the words, not blank
     * @return this builder
     */
    public BackstageWorkBuilder needs(String text) {
        if (item("needs", "needed work", Objects.requireNonNull(text, "text"))) {
            facts.addNeeds(text);
        }
        return this;
    }

    /**
     * Adds several, each as {@link #needs(String)} does.
     *
     * @param needs the words, none blank
     * @return this builder
     */
    public BackstageWorkBuilder needsAll(Collection<String> needs) {
        each("needs", needs, this::needs);
        return this;
    }

    /**
     * Says how long it takes.
     *
     * @param duration the duration, never negative
     * @return this builder
     */
    public BackstageWorkBuilder duration(Duration duration) {
        if (time("duration", duration)) {
            facts.duration(duration);
        }
        return this;
    }

    BackstageWork build() {
        return facts.id(id.isEmpty() ? derivedId(name) : id).build();
    }
}
