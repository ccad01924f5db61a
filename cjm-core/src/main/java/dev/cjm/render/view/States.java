package dev.cjm.render.view;

import dev.cjm.internal.PrintableText;
import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.List;

/** In which state a map is, in a few words each. */
final class States {
    private States() {}

    static List<String> of(JourneyMap map, Words words) {
        List<String> states = new ArrayList<>();
        states.add(words.text(
                switch (map.state()) {
                    case CURRENT -> "current";
                    case FUTURE -> "future";
                    case DAY_IN_THE_LIFE -> "dayInTheLife";
                }));
        map.kind().ifPresent(kind -> states.add(kind(kind.toString(), words)));
        map.version().ifPresent(version -> states.add(words.labelled("version", version)));
        map.status().ifPresent(status -> states.add(words.text("status." + status.name())));
        map.owner().ifPresent(owner -> states.add(words.labelled("owner", owner)));
        return states.stream().map(PrintableText::line).toList();
    }

    private static String kind(String kind, Words words) {
        return switch (kind) {
            case "purchase" -> words.text("purchase");
            case "lead generation" -> words.text("leadGeneration");
            case "engagement" -> words.text("engagement");
            case "retention" -> words.text("retention");
            default -> kind;
        };
    }
}
