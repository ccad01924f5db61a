package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How customers experience a touchpoint, and what could be better. */
abstract class TouchpointExperienceVerbs<B> extends TouchpointIntentVerbs<B> {
    private static final int FEW_EMOTIONS = 4;

    final NamedValues<PainPoint> painPoints = new NamedValues<>(this, "painPoints", PainPoint::id, PainPoint::name);
    final NamedValues<Gain> gains = new NamedValues<>(this, "gains", Gain::id, Gain::name);
    final NamedValues<Opportunity> opportunities =
            new NamedValues<>(this, "opportunities", Opportunity::id, Opportunity::name);
    final Map<String, Emotion> emotions = new LinkedHashMap<>(FEW_EMOTIONS);
    /** Where each emotion stands, from the first one on that is said twice. */
    private @Nullable Map<String, Integer> places;

    int statementCount;

    TouchpointExperienceVerbs(Problems problems, Where where) {
        super(problems, where);
    }

    /**
     * Adds what an opinion formed here leads to.
     *
     * @param opinionEffects one or more
     * @return this builder
     */
    public B formsOpinion(OpinionEffect... opinionEffects) {
        each("opinionEffects", opinionEffects, facts::addOpinionEffects);
        return self();
    }

    /**
     * Says how important it is to customers, 10 most.
     *
     * @param importanceToCustomer the importance to customer, 0 to 10, both inclusive
     * @return this builder
     */
    public B importanceToCustomer(double importanceToCustomer) {
        if (number("importanceToCustomer", importanceToCustomer, 0, 10)) {
            facts.importanceToCustomer(importanceToCustomer + 0.0);
        }
        return self();
    }

    /**
     * Says how important it is to the organisation, 10 most.
     *
     * @param importanceToOrganisation the importance to organisation, 0 to 10, both inclusive
     * @return this builder
     */
    public B importanceToOrganisation(double importanceToOrganisation) {
        if (number("importanceToOrganisation", importanceToOrganisation, 0, 10)) {
            facts.importanceToOrganisation(importanceToOrganisation + 0.0);
        }
        return self();
    }

    /**
     * Says how satisfied customers are with it, 10 most.
     *
     * @param satisfaction the satisfaction, 0 to 10, both inclusive
     * @return this builder
     */
    public B satisfaction(double satisfaction) {
        if (number("satisfaction", satisfaction, 0, 10)) {
            facts.satisfaction(satisfaction + 0.0);
        }
        return self();
    }

    /**
     * Adds what a customer said.
     *
     * @param words the words, not blank
     * @return this builder
     */
    public B quote(String words) {
        return quote(words, statement -> {});
    }

    /**
     * Adds what a customer said.
     *
     * @param words the words, not blank
     * @param details says score, persona, source
     * @return this builder
     */
    public B quote(String words, Consumer<? super StatementBuilder> details) {
        return statement(StatementKind.QUOTE, words, details);
    }

    /**
     * Adds what customers think.
     *
     * @param words the thought, not blank
     * @return this builder
     */
    public B thinks(String words) {
        return thinks(words, statement -> {});
    }

    /**
     * Adds what customers think.
     *
     * @param words the thought, not blank
     * @param details says score, persona, source
     * @return this builder
     */
    public B thinks(String words, Consumer<? super StatementBuilder> details) {
        return statement(StatementKind.THOUGHT, words, details);
    }

    /**
     * Adds words of a customer or observer.
     *
     * @param kind who says it and how
     * @param words the words, not blank
     * @param details says score, persona, source
     * @return this builder
     */
    public B statement(StatementKind kind, String words, Consumer<? super StatementBuilder> details) {
        open();
        Objects.requireNonNull(words, "words");
        Where at = where().child("statements", statementCount, "statement", words);
        return statement(
                fill(new StatementBuilder(problems(), at, kind, words), details).build());
    }

    /**
     * Adds a ready-made statement.
     *
     * @param statement the ready-made value
     * @return this builder
     */
    public B statement(Statement statement) {
        open();
        facts.addStatements(Objects.requireNonNull(statement, "statement"));
        statementCount++;
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param statements the values in order
     * @return this builder
     */
    public B statements(Collection<? extends Statement> statements) {
        each("statements", statements, this::statement);
        return self();
    }

    /**
     * Says how it feels to everybody.
     *
     * @param score how good or bad it feels, on the scale of the map
     * @return this builder
     */
    public B feels(int score) {
        feels((double) score);
        return self();
    }

    /**
     * Says how it feels to everybody.
     *
     * @param score how good or bad it feels, on the scale of the map
     * @return this builder
     */
    public B feels(double score) {
        feels(score, emotion -> {});
        return self();
    }

    /**
     * Says how it feels to everybody, or to the persona that {@code details} names.
     *
     * @param score how good or bad it feels, on the scale of the map
     * @param details says word, arousal, persona, evidence
     * @return this builder
     */
    public B feels(double score, Consumer<? super EmotionBuilder> details) {
        Where at = where().child("emotions", emotions.size(), "emotion", "");
        feels(fill(new EmotionBuilder(problems(), at, score), details).build());
        return self();
    }

    /**
     * Says how it feels to one persona.
     *
     * @param persona the persona, by id or name
     * @param score how good or bad it feels, on the scale of the map
     * @return this builder
     */
    public B feels(String persona, int score) {
        feels(persona, (double) score);
        return self();
    }

    /**
     * Says how it feels to one persona.
     *
     * @param persona the persona, by id or name
     * @param score how good or bad it feels, on the scale of the map
     * @return this builder
     */
    public B feels(String persona, double score) {
        return feels(persona, score, emotion -> {});
    }

    /**
     * Says how it feels to one persona.
     *
     * @param persona the persona, by id or name
     * @param score how good or bad it feels, on the scale of the map
     * @param details says word, arousal, evidence
     * @return this builder
     */
    public B feels(String persona, double score, Consumer<? super EmotionBuilder> details) {
        Objects.requireNonNull(persona, "persona");
        Objects.requireNonNull(details, "details");
        return feels(score, emotion -> details.accept(emotion.persona(persona)));
    }

    /**
     * Says how it feels.
     *
     * @param emotion the ready-made emotion
     * @return this builder
     */
    public B feels(Emotion emotion) {
        Objects.requireNonNull(emotion, "emotion");
        String persona = emotion.persona().map(this::personaId).orElse("");
        open();
        Emotion before = emotions.putIfAbsent(persona, emotion);
        if (before == null && places != null) {
            places.put(persona, places.size());
        } else if (before != null && replaces(persona)) {
            emotions.put(persona, emotion);
        } else if (before != null) {
            String word = persona.isEmpty() ? "emotion" : "emotion for " + Quoted.text(persona);
            problems().twice(where(), "emotions/" + place(persona), word, before.score(), emotion.score());
        }
        return self();
    }

    /**
     * Adds several ready-made emotions.
     *
     * @param emotions the emotions: at most one for everybody, one for each persona
     * @return this builder
     */
    public B emotions(Collection<? extends Emotion> emotions) {
        each("emotions", emotions, this::feels);
        return self();
    }

    /**
     * Adds a pain point of which nothing more is said.
     *
     * @param name what hurts, not blank
     * @return this builder
     */
    public B pain(String name) {
        return pain(name, painPoint -> {});
    }

    /**
     * Adds a pain point.
     *
     * @param name what hurts, not blank
     * @param details says what else is known
     * @return this builder
     */
    public B pain(String name, Consumer<? super PainPointBuilder> details) {
        Where at = where().child("painPoints", painPoints.place(name), "pain point", name);
        painPoints.add(
                name,
                () -> fill(new PainPointBuilder(problems(), at, name), details).build(),
                before -> fill(new PainPointBuilder(problems(), at, before), details)
                        .build());
        return self();
    }

    /**
     * Adds a ready-made value.
     *
     * @param painPoint the pain point
     * @return this builder
     */
    public B pain(PainPoint painPoint) {
        open();
        painPoints.add(Objects.requireNonNull(painPoint, "painPoint"));
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param painPoints the values in order
     * @return this builder
     */
    public B painPoints(Collection<? extends PainPoint> painPoints) {
        each("painPoints", painPoints, this::pain);
        return self();
    }

    /**
     * Adds a gain of which nothing more is said.
     *
     * @param name what pleases, not blank
     * @return this builder
     */
    public B gain(String name) {
        return gain(name, gain -> {});
    }

    /**
     * Adds a gain.
     *
     * @param name what pleases, not blank
     * @param details says what else is known
     * @return this builder
     */
    public B gain(String name, Consumer<? super GainBuilder> details) {
        Where at = where().child("gains", gains.place(name), "gain", name);
        gains.add(
                name,
                () -> fill(new GainBuilder(problems(), at, name), details).build(),
                before -> fill(new GainBuilder(problems(), at, before), details).build());
        return self();
    }

    /**
     * Adds a ready-made value.
     *
     * @param gain the gain
     * @return this builder
     */
    public B gain(Gain gain) {
        open();
        gains.add(Objects.requireNonNull(gain, "gain"));
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param gains the values in order
     * @return this builder
     */
    public B gains(Collection<? extends Gain> gains) {
        each("gains", gains, this::gain);
        return self();
    }

    /**
     * Adds an opportunity of which nothing more is said.
     *
     * @param name what could be done, not blank
     * @return this builder
     */
    public B opportunity(String name) {
        return opportunity(name, opportunity -> {});
    }

    /**
     * Adds an opportunity.
     *
     * @param name what could be done, not blank
     * @param details says what else is known
     * @return this builder
     */
    public B opportunity(String name, Consumer<? super OpportunityBuilder> details) {
        Where at = where().child("opportunities", opportunities.place(name), "opportunity", name);
        opportunities.add(
                name,
                () -> fill(new OpportunityBuilder(problems(), at, name), details)
                        .build(),
                before -> fill(new OpportunityBuilder(problems(), at, before), details)
                        .build());
        return self();
    }

    /**
     * Adds a ready-made value.
     *
     * @param opportunity the opportunity
     * @return this builder
     */
    public B opportunity(Opportunity opportunity) {
        open();
        opportunities.add(Objects.requireNonNull(opportunity, "opportunity"));
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param opportunities the values in order
     * @return this builder
     */
    public B opportunities(Collection<? extends Opportunity> opportunities) {
        each("opportunities", opportunities, this::opportunity);
        return self();
    }

    /**
     * Declares it a moment of truth.
     *
     * @return this builder
     */
    public B momentOfTruth() {
        momentOfTruth(moment -> {});
        return self();
    }

    /**
     * Declares it a moment of truth.
     *
     * @param details says which, and why
     * @return this builder
     */
    public B momentOfTruth(Consumer<? super MomentOfTruthBuilder> details) {
        Where at = where().child("momentOfTruth", "moment of truth", "");
        momentOfTruth(fill(new MomentOfTruthBuilder(problems(), at), details).build());
        return self();
    }

    /**
     * Says whether and why it is declared a moment of truth.
     *
     * @param momentOfTruth the moment of truth
     * @return this builder
     */
    public B momentOfTruth(MomentOfTruth momentOfTruth) {
        if (once("momentOfTruth", momentOfTruth)) {
            facts.momentOfTruth(momentOfTruth);
        }
        return self();
    }

    /** Whether how a persona feels is what an editor found, which may be said anew once. */
    boolean replaces(String persona) {
        return false;
    }

    private int place(String persona) {
        if (places == null) {
            Map<String, Integer> all = new HashMap<>();
            emotions.keySet().forEach(known -> all.put(known, all.size()));
            places = all;
        }
        return Objects.requireNonNull(places.get(persona), "place");
    }

    /** Takes back how somebody feels; it may be said anew. */
    void forgetEmotion(String persona) {
        emotions.remove(persona);
        places = null;
    }

    /** The id of a persona that is there already; else the reference as it is. */
    String personaId(String reference) {
        return reference;
    }

    @Override
    void gather() {
        super.gather();
        facts.emotions(emotions.values());
        if (painPoints.isSaid()) {
            facts.painPoints(painPoints.values());
        }
        if (gains.isSaid()) {
            facts.gains(gains.values());
        }
        if (opportunities.isSaid()) {
            facts.opportunities(opportunities.values());
        }
    }
}
