package dev.cjm.model;

import static dev.cjm.model.RebuildingProperties.same;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A fact that is added and taken back leaves no trace. */
class RemovalProperties {
    private static final String NEW = "Something nobody has said before";

    @Property(tries = 200)
    void a_fact_added_and_removed(@ForAll JourneyMap any, @ForAll @IntRange(max = 1000) int which) {
        Removable fact = Removable.ALL.get(which % Removable.ALL.size());
        JourneyMap map = Removable.prepared(any);
        same(map, map.edit(fact.adding(NEW)).edit(fact.removing(NEW)));
        same(map, map.edit(e -> {
            fact.add().accept(e, NEW);
            fact.remove().accept(e, NEW);
        }));
    }
}
