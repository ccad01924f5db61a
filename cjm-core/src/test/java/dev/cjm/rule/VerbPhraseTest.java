package dev.cjm.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbPhraseTest {
    @ParameterizedTest
    @CsvSource({
        "feel bad, feel bad, feels bad",
        "have an owner, have an owner, has an owner",
        "are reachable, be reachable, is reachable",
        "be reachable, be reachable, is reachable",
        "can lead on, be able to lead on, can lead on",
        "carry on, carry on, carries on",
        "stay, stay, stays",
        "go back, go back, goes back",
        "reach success, reach success, reaches success",
        "pass, pass, passes",
        "finish, finish, finishes",
        "fix it, fix it, fixes it",
        "buzz, buzz, buzzes",
        "Are Done, be Done, is Done"
    })
    void a_verb_is_said_after_should_and_of_one(String words, String infinitive, String singular) {
        assertEquals(infinitive, VerbPhrase.of(words).say(Voice.INFINITIVE, false));
        assertEquals(singular, VerbPhrase.of(words).say(Voice.SINGULAR, false));
    }

    @ParameterizedTest
    @CsvSource({
        "feel bad, do not feel bad, not feel bad, does not feel bad",
        "are reachable, are not reachable, not be reachable, is not reachable",
        "can lead on, cannot lead on, not be able to lead on, cannot lead on",
        "have, do not have, not have, does not have",
        "have at most five fields, have more than five fields, have more than five fields, has more than five fields",
        "are at least a day old, are less than a day old, be less than a day old, is less than a day old",
        "feel at most bad, feel more than bad, feel more than bad, feels more than bad",
        "have a fee at most, do not have a fee at most, not have a fee at most, does not have a fee at most"
    })
    void a_verb_is_negated_in_each_form(String words, String plural, String infinitive, String singular) {
        assertEquals(plural, VerbPhrase.of(words).say(Voice.PLURAL, true));
        assertEquals(infinitive, VerbPhrase.of(words).say(Voice.INFINITIVE, true));
        assertEquals(singular, VerbPhrase.of(words).say(Voice.SINGULAR, true));
    }

    @ParameterizedTest
    @CsvSource({"feel bad, feel bad", "be reachable, are reachable", "'  have two  words ', have two  words"})
    void a_verb_is_said_after_a_plural(String words, String plural) {
        assertEquals(plural, VerbPhrase.of(words).say(Voice.PLURAL, false));
    }

    @ParameterizedTest
    @CsvSource({
        "is fast, Say 'are fast'.",
        "has an owner, Say 'have an owner'.",
        "feels bad, Say 'feel bad'.",
        "carries on, Say 'carry on'.",
        "goes back, Say 'go back'.",
        "reaches success, Say 'reach success'.",
        "passes, Say 'pass'.",
        "names a pain, Say 'name a pain'.",
        "must have, Leave 'must' out: what stands after 'should' is what must be.",
        "should be fast, Leave 'should' out: what stands after 'should' is what must be.",
        "do not feel, 'Say what is so, and negate it by Described.not(…).'",
        "does not feel, 'Say what is so, and negate it by Described.not(…).'",
        "don't feel, 'Say what is so, and negate it by Described.not(…).'",
        "can not pay, 'Say what is so, and negate it by Described.not(…).'",
        "have not paid, 'Say what is so, and negate it by Described.not(…).'",
        "dies, Say 'die'.",
        "flies off, Say 'fly off'.",
        "are not fast, 'Say what is so, and negate it by Described.not(…).'",
        "not be fast, 'Say what is so, and negate it by Described.not(…).'"
    })
    void words_of_which_no_other_forms_can_be_made_are_refused_with_a_hint(String words, String hint) {
        assertEquals(
                "The words '" + words.replace("'", "\\'") + "' of a fact must begin with a verb as after a plural.\n"
                        + hint,
                String.valueOf(assertThrows(IllegalArgumentException.class, () -> Described.of(words, each -> true))
                                .getMessage())
                        .replace("'don't", "'don\\'t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pass the till",
                "discuss it",
                "focus on it",
                "miss nothing",
                "access it",
                "are fast",
                "can pay",
                "have",
                "need to wait",
                "canvas it",
                "notice it",
                "candle"
            })
    void verbs_that_end_as_if_they_stood_after_one_are_taken(String words) {
        assertEquals(words, Described.of(words, each -> true).words());
    }
}
