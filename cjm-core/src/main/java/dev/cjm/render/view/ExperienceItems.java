package dev.cjm.render.view;

import dev.cjm.model.Emotion;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.Gain;
import dev.cjm.model.Opportunity;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Statement;
import dev.cjm.model.StatementKind;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What customers say and feel, what hurts and pleases, and what could be better. */
final class ExperienceItems {
    private final Words words;
    private final EmotionScale scale;

    ExperienceItems(Words words, EmotionScale scale) {
        this.words = words;
        this.scale = scale;
    }

    List<Item> thoughts(Touchpoint touchpoint) {
        return touchpoint.statements().stream()
                .filter(statement -> statement.kind() == StatementKind.THOUGHT)
                .map(statement -> said(ItemKind.THOUGHT, statement))
                .toList();
    }

    List<Item> quotes(Touchpoint touchpoint) {
        return touchpoint.statements().stream()
                .filter(statement -> statement.kind() != StatementKind.THOUGHT)
                .map(statement -> said(ItemKind.QUOTE, statement))
                .toList();
    }

    private Item said(ItemKind kind, Statement statement) {
        List<String> tags = new ArrayList<>();
        statement.score().ifPresent(score -> tags.add(words.score(score, scale.neutral())));
        return Item.of(kind, words.text("quoted", statement.text()), tags).of(statement.persona());
    }

    /** The words that belong to the points of the curve. */
    List<Item> feelings(Touchpoint touchpoint) {
        return touchpoint.emotions().stream().map(this::feeling).toList();
    }

    private Item feeling(Emotion emotion) {
        String word = emotion.word()
                .or(() -> scale.label(emotion.score()))
                .orElseGet(
                        () -> words.text("tone." + scale.tone(emotion.score()).name()));
        return Item.of(ItemKind.FEELING, word + " " + words.score(emotion.score(), scale.neutral()))
                .of(emotion.persona());
    }

    List<Item> pains(Touchpoint touchpoint) {
        return touchpoint.painPoints().stream().map(this::pain).toList();
    }

    private Item pain(PainPoint pain) {
        List<String> tags = new ArrayList<>();
        pain.severity().ifPresent(number -> tags.add(words.text("tag.severity", number)));
        pain.affects().ifPresent(share -> tags.add(words.text("tag.affects", words.percent(share))));
        pain.riskPriorityNumber().ifPresent(number -> tags.add(words.text("riskPriority") + "\u00A0" + number));
        return Item.of(ItemKind.PAIN, because(pain.name(), pain.cause()), tags).of(pain.persona());
    }

    private static String because(String name, Optional<String> cause) {
        return name + cause.map(reason -> "\n(" + reason + ")").orElse("");
    }

    List<Item> gains(Touchpoint touchpoint) {
        return touchpoint.gains().stream().map(this::gain).toList();
    }

    private Item gain(Gain gain) {
        List<String> tags = new ArrayList<>();
        gain.benefit().ifPresent(number -> tags.add(words.text("tag.benefit", number)));
        gain.affects().ifPresent(share -> tags.add(words.text("tag.affects", words.percent(share))));
        return Item.of(ItemKind.GAIN, because(gain.name(), gain.cause()), tags).of(gain.persona());
    }

    List<Item> opportunities(Touchpoint touchpoint) {
        return touchpoint.opportunities().stream().map(this::opportunity).toList();
    }

    private Item opportunity(Opportunity opportunity) {
        List<String> tags = new ArrayList<>();
        words.add(tags, "tag.importance", opportunity.importance());
        words.add(tags, "tag.value", opportunity.customerValue());
        words.add(tags, "tag.effort", opportunity.effort());
        opportunity.status().ifPresent(status -> tags.add(words.text("status." + status.name())));
        opportunity.owner().ifPresent(tags::add);
        return Item.of(ItemKind.OPPORTUNITY, opportunity.name(), tags);
    }
}
