package dev.cjm.jqwik;

import dev.cjm.jqwik.Telling.Named;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.Persona;
import java.util.ArrayList;
import java.util.List;

/** Says the personas of a plan, and makes them known by their names where these are clear. */
final class PersonaTelling {
    private static final int PARTS = 20;

    private final List<PersonaPlan> plans;
    private final Scene scene;

    PersonaTelling(List<PersonaPlan> plans, Scene scene) {
        this.plans = plans;
        this.scene = scene;
    }

    void tell(JourneyMapBuilder map) {
        Telling telling = new Telling(scene);
        List<Named> names = plans.stream()
                .map(plan -> telling.named("persona", Words.PERSONA, plan.name()))
                .toList();
        names.forEach(named -> scene.know("persona", reference(named, names)));
        List<Persona> several = new ArrayList<>();
        int left = PARTS;
        for (int i = 0; i < plans.size(); i++) {
            int share = plans.get(i).share(left);
            left -= Math.max(0, share);
            tell(map, plans.get(i), names.get(i), share, several);
        }
        if (!several.isEmpty()) {
            map.personas(several);
            scene.note("JourneyMapBuilder.personas(Collection)");
        }
    }

    private void tell(JourneyMapBuilder map, PersonaPlan plan, Named named, int share, List<Persona> several) {
        if (plan.style() == Style.READY) {
            map.persona(plan.make(named, share, scene));
            scene.note("JourneyMapBuilder.persona(Persona)");
        } else if (plan.style() == Style.SEVERAL) {
            several.add(plan.make(named, share, scene));
        } else if (!named.isOwn() && share < 0 && plan.calls().isEmpty()) {
            map.persona(named.name());
            scene.note("JourneyMapBuilder.persona(String)");
        } else {
            map.persona(named.name(), persona -> plan.tell(persona, named, share, scene));
            scene.note("JourneyMapBuilder.persona(String, Consumer)");
        }
    }

    private static String reference(Named named, List<Named> all) {
        boolean isClear = all.stream()
                .filter(other -> !other.id().equals(named.id()))
                .noneMatch(
                        other -> other.name().equals(named.name()) || other.id().equals(named.name()));
        return isClear ? named.name() : named.id();
    }
}
