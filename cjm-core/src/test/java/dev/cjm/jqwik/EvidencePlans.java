package dev.cjm.jqwik;

import dev.cjm.model.Evidence;
import dev.cjm.model.EvidenceBuilder;
import dev.cjm.model.EvidenceKind;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What statements rest on. */
final class EvidencePlans {
    private static final Verbs<EvidenceBuilder> VERBS = new Verbs<>(EvidenceBuilder.class)
            .once("sourceType(SourceType)", Values.sourceTypes(), EvidenceBuilder::sourceType)
            .word("source(String)", Words.TEXT, EvidenceBuilder::source)
            .once("date(LocalDate)", Values.dates(), EvidenceBuilder::date)
            .once("sampleSize(int)", Values.counts(1), EvidenceBuilder::sampleSize)
            .word("link(String)", Words.LINK, EvidenceBuilder::link);
    private static final Arbitrary<EvidenceKind> KINDS = Arbitraries.of(EvidenceKind.class);
    private static final Arbitrary<Calls<EvidenceBuilder>> CALLS = VERBS.upTo(3);

    private EvidencePlans() {}

    static Arbitrary<Plan<Evidence>> plans() {
        return Combinators.combine(KINDS, CALLS)
                .as((kind, calls) -> scene -> Evidence.of(kind, evidence -> calls.tell(evidence, scene)));
    }

    /** Adds the three verbs by which a value gets its evidence. */
    static <B> Verbs<B> addTo(
            Verbs<B> owner,
            String all,
            BiConsumer<B, Evidence> adding,
            BiConsumer<B, Collection<Evidence>> addingAll,
            Told<B> told) {
        return owner.made("evidence(Evidence)", all + "(Collection)", plans(), adding, addingAll)
                .verb(
                        1,
                        "evidence(EvidenceKind, Consumer)",
                        Combinators.combine(KINDS, CALLS).as(Said::new),
                        (builder, said, telling) -> {
                            told.say(builder, said.kind, evidence -> said.calls.tell(evidence, telling.scene()));
                            return true;
                        });
    }

    private record Said(EvidenceKind kind, Calls<EvidenceBuilder> calls) {}

    /** The verb that says evidence in words. */
    interface Told<B> {
        void say(B builder, EvidenceKind kind, Consumer<EvidenceBuilder> details);
    }
}
