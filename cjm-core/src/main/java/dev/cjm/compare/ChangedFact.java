package dev.cjm.compare;

import java.util.Objects;
import java.util.Optional;

/**
 * The fact of a part that a change is about, down to one value of one item.
 *
 * @param name what the accessor of the part is called, such as {@code painPoints} or {@code likelihood}
 * @param item what tells the item apart from others of that fact: its id, else its text; empty when the fact is no list
 * @param itemName what people call the item; empty when the fact is no list
 * @param field what the accessor of the item is called, such as {@code severity}; empty when the whole item is meant
 */
public record ChangedFact(String name, Optional<String> item, Optional<String> itemName, Optional<String> field) {
    /**
     * Obtains a fact.
     *
     * @param name what the accessor of the part is called
     * @param item what tells the item apart from others of that fact; empty when the fact is no list
     * @param itemName what people call the item; empty when the fact is no list
     * @param field what the accessor of the item is called; empty when the whole item is meant
     */
    public ChangedFact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(itemName, "itemName");
        Objects.requireNonNull(field, "field");
    }

    static ChangedFact of(String name) {
        return new ChangedFact(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ChangedFact item(String name, String item, String itemName) {
        return new ChangedFact(name, Optional.of(item), Optional.of(itemName), Optional.empty());
    }

    ChangedFact field(String property) {
        return new ChangedFact(name, item, itemName, Optional.of(property));
    }

    String location() {
        StringBuilder location = new StringBuilder("/").append(name);
        item.ifPresent(key -> location.append('/').append(ChangedPart.escaped(key)));
        field.ifPresent(property -> location.append('/').append(property));
        return location.toString();
    }

    @Override
    public String toString() {
        return name
                + itemName.map(each -> " '" + each + "'").orElse("")
                + field.map(each -> " " + each).orElse("");
    }
}
