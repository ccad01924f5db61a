package dev.cjm.render.view;

import dev.cjm.model.Emotion;
import dev.cjm.model.Evidence;
import dev.cjm.model.Persona;
import dev.cjm.model.Statement;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything on which what is said of a touchpoint rests. */
final class Proofs {
    private final Words words;
    private final List<Proof> proofs = new ArrayList<>();

    private Proofs(Words words) {
        this.words = words;
    }

    static List<Proof> of(Touchpoint touchpoint, Words words) {
        Proofs all = new Proofs(words);
        all.add(touchpoint.name(), touchpoint.evidence());
        touchpoint.emotions().forEach(emotion -> all.add(all.feeling(emotion), emotion.evidence()));
        touchpoint.statements().forEach(all::add);
        touchpoint.expectations().forEach(each -> all.add(words.labelled("expectation", each.text()), each.evidence()));
        touchpoint.painPoints().forEach(each -> all.add(words.labelled("painPoint", each.name()), each.evidence()));
        touchpoint.gains().forEach(each -> all.add(words.labelled("gain", each.name()), each.evidence()));
        touchpoint
                .opportunities()
                .forEach(each -> all.add(words.labelled("opportunity", each.name()), each.evidence()));
        touchpoint
                .metrics()
                .forEach(metric -> metric.source()
                        .ifPresent(source -> all.proofs.add(new Proof(
                                words.text("labelled", words.labelled("metric", metric.name()), source),
                                Optional.empty()))));
        return all.proofs;
    }

    static List<Proof> of(Persona persona, Words words) {
        Proofs all = new Proofs(words);
        all.add(persona.name(), persona.evidence());
        persona.quote().ifPresent(all::add);
        return all.proofs;
    }

    private String feeling(Emotion emotion) {
        return words.labelled("emotion", emotion.word().orElseGet(() -> words.score(emotion.score(), 0)));
    }

    private void add(Statement statement) {
        List<String> known = new ArrayList<>();
        statement.source().ifPresent(known::add);
        statement.date().ifPresent(date -> known.add(words.date(date)));
        String text = words.text("quoted", statement.text());
        if (!known.isEmpty()) {
            proofs.add(new Proof(words.text("labelled", text, String.join(", ", known)), Optional.empty()));
        }
        add(text, statement.evidence());
    }

    private void add(String what, List<Evidence> evidence) {
        evidence.forEach(each -> proofs.add(new Proof(words.text("labelled", what, known(each)), each.link())));
    }

    private String known(Evidence evidence) {
        List<String> known = new ArrayList<>();
        known.add(words.text("evidence." + evidence.kind().name()));
        evidence.source().ifPresent(known::add);
        evidence.sourceType().ifPresent(type -> known.add(type.toString()));
        evidence.date().ifPresent(date -> known.add(words.date(date)));
        evidence.sampleSize().ifPresent(size -> known.add("n = " + size));
        return known.stream().collect(Collectors.joining(", "));
    }
}
