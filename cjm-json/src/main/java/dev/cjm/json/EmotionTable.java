package dev.cjm.json;

import static dev.cjm.json.EvidenceTable.EVIDENCE;
import static dev.cjm.json.Fields.each;
import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Fields.number;
import static dev.cjm.json.Texts.PERSONA;
import static dev.cjm.json.Texts.PUBLIC_WORDS;

import dev.cjm.model.Emotion;
import dev.cjm.model.EmotionBuilder;

/** The fields of an emotion. */
final class EmotionTable {

    static final Field<Emotion, EmotionBuilder, Double> SCORE = must(
            "score", new NumberShape(-1e9, 1e9), Emotion::score, "How good or bad it feels, on the scale of the map.");

    static final Table<Emotion, EmotionBuilder> EMOTION = Table.of(
            Emotion.class,
            "an emotion",
            "How a touchpoint feels, on the scale of the map.",
            SCORE,
            may(
                    "persona",
                    PERSONA,
                    Emotion::persona,
                    EmotionBuilder::persona,
                    "The persona who feels so; everybody unless said."),
            may(
                    "word",
                    PUBLIC_WORDS,
                    Emotion::word,
                    EmotionBuilder::word,
                    "The feeling in a word, for example relief."),
            number(
                    "arousal",
                    0,
                    1,
                    Emotion::arousal,
                    EmotionBuilder::arousal,
                    "How strong the feeling is, 0 calm to 1 excited."),
            each(
                    "evidence",
                    EVIDENCE,
                    Emotion::evidence,
                    (emotion, evidence) -> emotion.evidence(evidence.get(EvidenceTable.KIND), evidence),
                    "What the score rests on."));

    private EmotionTable() {}
}
