package dev.cjm.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "have, do not have, not have, does not have"
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
}
