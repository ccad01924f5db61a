package dev.cjm.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** Where customers go from a touchpoint; the map keeps what is said here as its transitions. */
abstract class TouchpointFlowVerbs<B> extends TouchpointContextVerbs<B> {
    private final String name;
    private final List<TransitionDraft> transitions = new ArrayList<>();

    TouchpointFlowVerbs(Problems problems, Where where, String name) {
        super(problems, where);
        this.name = name;
    }

    /**
     * Leads to another touchpoint, with an equal part of what stated likelihoods leave.
     *
     * @param target the other touchpoint, by id or name; it may be added later
     * @return this builder
     */
    public B leadsTo(String target) {
        return leadsTo(target, transition -> {});
    }

    /**
     * Leads to another touchpoint.
     *
     * @param target the other touchpoint, by id or name; it may be added later
     * @param likelihood the share of customers here who go there next, 0 to 1, both inclusive
     * @return this builder
     */
    public B leadsTo(String target, double likelihood) {
        return leadsTo(target, transition -> transition.likelihood(likelihood));
    }

    /**
     * Leads to another touchpoint.
     *
     * @param target the other touchpoint, by id or name; it may be added later
     * @param likelihood the share of customers here who go there next, 0 to 1, both inclusive
     * @param details says what else is known
     * @return this builder
     */
    public B leadsTo(String target, double likelihood, Consumer<? super TransitionBuilder> details) {
        Objects.requireNonNull(details, "details");
        return leadsTo(target, transition -> details.accept(transition.likelihood(likelihood)));
    }

    /**
     * Leads to another touchpoint.
     *
     * @param target the other touchpoint, by id or name; it may be added later
     * @param details says likelihood, kind, condition and what else is known
     * @return this builder
     */
    public B leadsTo(String target, Consumer<? super TransitionBuilder> details) {
        return add(target, TransitionKind.NORMAL, OptionalDouble.empty(), details);
    }

    /**
     * Leads to another touchpoint because something went wrong; without a likelihood it counts for structure only.
     *
     * @param target the other touchpoint, by id or name; it may be added later
     * @return this builder
     */
    public B failsTo(String target) {
        return add(target, TransitionKind.FAILURE, OptionalDouble.empty(), transition -> {});
    }

    /**
     * Leads to another touchpoint because something went wrong.
     *
     * @param target the other touchpoint, by id or name; it may be added later
     * @param likelihood the share of customers here who go there next, 0 to 1, both inclusive
     * @return this builder
     */
    public B failsTo(String target, double likelihood) {
        return add(target, TransitionKind.FAILURE, OptionalDouble.of(likelihood), transition -> {});
    }

    /**
     * Leads back on track after a failure; without a likelihood it counts for structure only.
     *
     * @param target the other touchpoint, by id or name; it may be added later
     * @return this builder
     */
    public B recoversTo(String target) {
        return add(target, TransitionKind.RECOVERY, OptionalDouble.empty(), transition -> {});
    }

    /**
     * Leads back on track after a failure.
     *
     * @param target the other touchpoint, by id or name; it may be added later
     * @param likelihood the share of customers here who go there next, 0 to 1, both inclusive
     * @return this builder
     */
    public B recoversTo(String target, double likelihood) {
        return add(target, TransitionKind.RECOVERY, OptionalDouble.of(likelihood), transition -> {});
    }

    /**
     * Leads to another touchpoint because something went wrong.
     *
     * @param target the other touchpoint, by id or name; it may be added later
     * @param likelihood the share of customers here who go there next, 0 to 1, both inclusive
     * @param details says what else is known
     * @return this builder
     */
    public B failsTo(String target, double likelihood, Consumer<? super TransitionBuilder> details) {
        return add(target, TransitionKind.FAILURE, OptionalDouble.of(likelihood), details);
    }

    /**
     * Leads to another touchpoint because something went wrong.
     *
     * @param target the other touchpoint, by id or name; it may be added later
     * @param details says likelihood, condition and what else is known
     * @return this builder
     */
    public B failsTo(String target, Consumer<? super TransitionBuilder> details) {
        return add(target, TransitionKind.FAILURE, OptionalDouble.empty(), details);
    }

    /**
     * Leads back on track after a failure.
     *
     * @param target the other touchpoint, by id or name; it may be added later
     * @param likelihood the share of customers here who go there next, 0 to 1, both inclusive
     * @param details says what else is known
     * @return this builder
     */
    public B recoversTo(String target, double likelihood, Consumer<? super TransitionBuilder> details) {
        return add(target, TransitionKind.RECOVERY, OptionalDouble.of(likelihood), details);
    }

    /**
     * Leads back on track after a failure.
     *
     * @param target the other touchpoint, by id or name; it may be added later
     * @param details says likelihood, condition and what else is known
     * @return this builder
     */
    public B recoversTo(String target, Consumer<? super TransitionBuilder> details) {
        return add(target, TransitionKind.RECOVERY, OptionalDouble.empty(), details);
    }

    /**
     * Ends in a success, with an equal part of what stated likelihoods leave.
     *
     * @param outcome the name of the outcome; it comes into being when it is named first
     * @return this builder
     */
    public B succeeds(String outcome) {
        return end(outcome, OutcomeKind.SUCCESS, TransitionKind.NORMAL, OptionalDouble.empty(), transition -> {});
    }

    /**
     * Ends in a success.
     *
     * @param outcome the name of the outcome; it comes into being when it is named first
     * @param likelihood the share of customers here whose journey ends so, 0 to 1, both inclusive
     * @return this builder
     */
    public B succeeds(String outcome, double likelihood) {
        return end(
                outcome, OutcomeKind.SUCCESS, TransitionKind.NORMAL, OptionalDouble.of(likelihood), transition -> {});
    }

    /**
     * May end in a failure; without a likelihood it counts for structure only.
     *
     * @param outcome the name of the outcome; it comes into being when it is named first
     * @return this builder
     */
    public B fails(String outcome) {
        return end(outcome, OutcomeKind.FAILURE, TransitionKind.FAILURE, OptionalDouble.empty(), transition -> {});
    }

    /**
     * Ends in a failure.
     *
     * @param outcome the name of the outcome; it comes into being when it is named first
     * @param likelihood the share of customers here whose journey ends so, 0 to 1, both inclusive
     * @return this builder
     */
    public B fails(String outcome, double likelihood) {
        return end(
                outcome, OutcomeKind.FAILURE, TransitionKind.FAILURE, OptionalDouble.of(likelihood), transition -> {});
    }

    /**
     * Ends neither well nor badly, with an equal part of what stated likelihoods leave.
     *
     * @param outcome the name of the outcome; it comes into being when it is named first
     * @return this builder
     */
    public B ends(String outcome) {
        return end(outcome, OutcomeKind.NEUTRAL, TransitionKind.NORMAL, OptionalDouble.empty(), transition -> {});
    }

    /**
     * Ends neither well nor badly.
     *
     * @param outcome the name of the outcome; it comes into being when it is named first
     * @param likelihood the share of customers here whose journey ends so, 0 to 1, both inclusive
     * @return this builder
     */
    public B ends(String outcome, double likelihood) {
        return end(
                outcome, OutcomeKind.NEUTRAL, TransitionKind.NORMAL, OptionalDouble.of(likelihood), transition -> {});
    }

    /**
     * Ends in a success.
     *
     * @param outcome the name of the outcome; it comes into being when it is named first
     * @param likelihood the share of customers here who end so, 0 to 1, both inclusive
     * @param details says what else is known
     * @return this builder
     */
    public B succeeds(String outcome, double likelihood, Consumer<? super TransitionBuilder> details) {
        return end(outcome, OutcomeKind.SUCCESS, TransitionKind.NORMAL, OptionalDouble.of(likelihood), details);
    }

    /**
     * Ends in a success.
     *
     * @param outcome the name of the outcome; it comes into being when it is named first
     * @param details says likelihood, condition and what else is known
     * @return this builder
     */
    public B succeeds(String outcome, Consumer<? super TransitionBuilder> details) {
        return end(outcome, OutcomeKind.SUCCESS, TransitionKind.NORMAL, OptionalDouble.empty(), details);
    }

    /**
     * Ends in a failure.
     *
     * @param outcome the name of the outcome; it comes into being when it is named first
     * @param likelihood the share of customers here who end so, 0 to 1, both inclusive
     * @param details says what else is known
     * @return this builder
     */
    public B fails(String outcome, double likelihood, Consumer<? super TransitionBuilder> details) {
        return end(outcome, OutcomeKind.FAILURE, TransitionKind.FAILURE, OptionalDouble.of(likelihood), details);
    }

    /**
     * Ends in a failure.
     *
     * @param outcome the name of the outcome; it comes into being when it is named first
     * @param details says likelihood, condition and what else is known
     * @return this builder
     */
    public B fails(String outcome, Consumer<? super TransitionBuilder> details) {
        return end(outcome, OutcomeKind.FAILURE, TransitionKind.FAILURE, OptionalDouble.empty(), details);
    }

    /**
     * Ends neither well nor badly.
     *
     * @param outcome the name of the outcome; it comes into being when it is named first
     * @param likelihood the share of customers here who end so, 0 to 1, both inclusive
     * @param details says what else is known
     * @return this builder
     */
    public B ends(String outcome, double likelihood, Consumer<? super TransitionBuilder> details) {
        return end(outcome, OutcomeKind.NEUTRAL, TransitionKind.NORMAL, OptionalDouble.of(likelihood), details);
    }

    /**
     * Ends neither well nor badly.
     *
     * @param outcome the name of the outcome; it comes into being when it is named first
     * @param details says likelihood, condition and what else is known
     * @return this builder
     */
    public B ends(String outcome, Consumer<? super TransitionBuilder> details) {
        return end(outcome, OutcomeKind.NEUTRAL, TransitionKind.NORMAL, OptionalDouble.empty(), details);
    }

    /** What was said about the flow, still without ids. */
    final List<TransitionDraft> transitions() {
        return transitions;
    }

    private B end(
            String outcome,
            OutcomeKind end,
            TransitionKind kind,
            OptionalDouble likelihood,
            Consumer<? super TransitionBuilder> details) {
        Objects.requireNonNull(outcome, "outcome");
        draft(outcome, kind, likelihood, details).endsAs(end);
        return self();
    }

    private B add(
            String target,
            TransitionKind kind,
            OptionalDouble likelihood,
            Consumer<? super TransitionBuilder> details) {
        draft(target, kind, likelihood, details);
        return self();
    }

    private TransitionDraft draft(
            String target,
            TransitionKind kind,
            OptionalDouble likelihood,
            Consumer<? super TransitionBuilder> details) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(details, "details");
        open();
        TransitionDraft draft =
                TransitionDraft.at(problems(), where(), "transitions", transitions.size(), name, target, kind);
        likelihood.ifPresent(draft.facts()::likelihood);
        fill(draft.facts(), details);
        transitions.add(draft);
        return draft;
    }
}
