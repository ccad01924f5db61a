package dev.cjm.internal;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Texts of many scripts, with all that tends to go wrong: marks, joiners, controls, lone surrogates. */
class AwkwardTexts extends DomainContextBase {
    private static final String LATIN_AND_GREEK = " |-|a|Z|7|é|e\u0301|\u0301|\u0327|İ|I|\u0307|ı|Σ|ς|ẞ|…";
    private static final String COMPATIBILITY = "ﬁ|Ａ|７|²|Ⅳ|´|\uFF76\uFF9E|𝔸|Ϗ|\u3164";
    private static final String OTHER_SCRIPTS = "購|买|ガ|\u1112|\u1161|\u11AB|한|क|\u094D|\u093F|ع";
    private static final String EMOJI = "❤|👩|\uD83C\uDFFD|🚀|🇷|🇴|1\uFE0F\u20E3|\u200D|\uFE0F|\uFE0E";
    private static final String ACTING = "\n|\t|\u0000|\u0085|\u2028|\u200B|\u200F|\u202E|\u00AD|\uD83D|\uDE00";
    private static final String[] PIECES = Pattern.compile("|", Pattern.LITERAL)
            .split(String.join("|", LATIN_AND_GREEK, COMPATIBILITY, OTHER_SCRIPTS, EMOJI, ACTING));

    /** Mostly pieces of the above, sometimes any characters at all. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(12).map(list -> String.join("", list));
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(20);
        return Arbitraries.frequencyOf(Tuple.of(4, pieces), Tuple.of(1, anything));
    }
}
