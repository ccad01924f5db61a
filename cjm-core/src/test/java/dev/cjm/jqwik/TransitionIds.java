package dev.cjm.jqwik;

import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which transitions have to say their ids: those of which the model would not make the same one again. */
final class TransitionIds {
    private final Set<String> said = new HashSet<>();

    TransitionIds(List<Transition> transitions) {
        Map<String, List<Transition>> parallel = new LinkedHashMap<>();
        for (Transition transition : transitions) {
            parallel.computeIfAbsent(derived(transition), key -> new ArrayList<>())
                    .add(transition);
        }
        boolean isSettled = false;
        while (!isSettled) {
            int before = said.size();
            settle(parallel);
            isSettled = said.size() == before;
        }
    }

    boolean mustBeSaid(Transition transition) {
        return said.contains(transition.id());
    }

    /** Gives ids as the model does; where one comes out differently, it has to be said. */
    private void settle(Map<String, List<Transition>> parallel) {
        Set<String> taken = new HashSet<>(said);
        List<String> wrong = new ArrayList<>();
        parallel.forEach((derived, same) -> {
            for (Transition transition : same) {
                if (!said.contains(transition.id())) {
                    String id = derived;
                    for (int k = 2; !taken.add(id); k++) {
                        id = derived + "#" + k;
                    }
                    if (!id.equals(transition.id())) {
                        wrong.add(transition.id());
                    }
                }
            }
        });
        said.addAll(wrong);
    }

    private static String derived(Transition transition) {
        return transition.source() + ">" + transition.target();
    }
}
