package dev.cjm.model;

import java.util.Collection;
import java.util.Objects;

/** Builds a {@link Channel}. */
public final class ChannelBuilder extends ValueBuilder {
    private final ImmutableChannel.Builder facts = ImmutableChannel.builder();
    private String id;
    private final String name;

    ChannelBuilder(Problems problems, Where where, String name) {
        super(problems, where);
        facts.name(checkedName("name", name));
        this.id = "";
        this.name = name;
    }

    /**
     * Gives it an id that stays when the name changes.
     *
     * @param id the id, without blanks and control characters
     * @return this builder
     */
    public ChannelBuilder id(String id) {
        if (ownId(id)) {
            this.id = id;
        }
        return this;
    }

    /**
     * Says what it is made of.
     *
     * @param medium the medium
     * @return this builder
     */
    public ChannelBuilder medium(Medium medium) {
        if (once("medium", medium)) {
            facts.medium(medium);
        }
        return this;
    }

    /**
     * Says whose it is; without one it is a contact with the brand.
     *
     * @param ownership the ownership
     * @return this builder
     */
    public ChannelBuilder ownership(Ownership ownership) {
        if (once("ownership", ownership)) {
            facts.ownership(ownership);
        }
        return this;
    }

    /**
     * Says what one contact costs the organisation.
     *
     * @param cost the cost
     * @return this builder
     */
    public ChannelBuilder cost(Money cost) {
        if (once("cost", cost)) {
            facts.cost(cost);
        }
        return this;
    }

    /**
     * Adds opening hours.
     *
     * @param value the ready-made value
     * @return this builder
     */
    public ChannelBuilder availability(OpeningHours value) {
        open();
        facts.addAvailability(Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Adds several ready-made values.
     *
     * @param availability the values in order
     * @return this builder
     */
    public ChannelBuilder availabilities(Collection<? extends OpeningHours> availability) {
        each("availability", availability, facts::addAvailability);
        return this;
    }

    /**
     * Says the name of a picture.
     *
     * @param icon the icon, not blank
     * @return this builder
     */
    public ChannelBuilder icon(String icon) {
        if (text("icon", icon)) {
            facts.icon(icon);
        }
        return this;
    }

    Channel build() {
        return facts.id(id.isEmpty() ? derivedId(name) : id).build();
    }
}
