package dev.cjm.rule;

import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks parts of a map one by one.
 *
 * @param subjects the parts
 * @param isNo whether the condition should hold for none instead of for all
 * @param that which of the parts; empty for all
 * @param condition what should hold
 */
record SubjectCheck<T>(
        Subjects<T> subjects, boolean isNo, Optional<Described<? super T>> that, Described<? super T> condition)
        implements Check {
    SubjectCheck<T> narrowed(Described<? super T> fact, boolean isAnd) {
        Described<? super T> both = that.<Described<? super T>>map(first -> new Both<T>(first, fact, isAnd))
                .orElse(fact);
        return new SubjectCheck<>(subjects, isNo, Optional.of(both), both);
    }

    SubjectCheck<T> demanding(Described<? super T> fact) {
        return new SubjectCheck<>(subjects, isNo, that, fact);
    }

    SubjectCheck<T> demandingAlso(Described<? super T> fact, boolean isAnd) {
        return new SubjectCheck<>(subjects, isNo, that, new Both<T>(condition, fact, isAnd));
    }

    @Override
    public String sentence() {
        Voice voice = subjects.isOne() ? Voice.SINGULAR : Voice.PLURAL;
        return (isNo ? "no " : "")
                + subjects.plural()
                + that.map(fact -> " that " + fact.say(voice, false)).orElse("")
                + " should "
                + condition.say(Voice.INFINITIVE, false);
    }

    @Override
    public Checked on(Ground ground, String ruleId) {
        if (subjects.ofTwoMaps() && ground.current().isEmpty()) {
            return Checked.nothing("Only one map is checked; checkRedesign(current, future) compares two.");
        }
        List<Subject<T>> all =
                Broken.calling(ruleId, "what lists the " + subjects.plural(), () -> ground.all(subjects));
        Optional<Judgement<? super T>> chosen = that.map(fact -> ready(fact, ground, ruleId));
        Judgement<? super T> demanded = ready(condition, ground, ruleId);
        List<Violation> violations = new ArrayList<>();
        Map<String, Integer> found = new HashMap<>();
        String remedy = Texts.sentence("let it " + condition.say(Voice.INFINITIVE, isNo));
        int count = 0;
        for (Subject<T> each : all) {
            try {
                if (chosen.isEmpty() || chosen.get().test(each.value())) {
                    count++;
                    if (demanded.test(each.value()) == isNo) {
                        int times = found.merge(each.location(), 1, Integer::sum);
                        violations.add(violation(each, times, chosen, demanded, remedy));
                    }
                }
            } catch (RuntimeException e) {
                throw Broken.rule(ruleId, " at " + named(each), "value", e);
            }
        }
        return count == 0 ? Checked.nothing(nothing(all.isEmpty())) : Checked.of(count, violations);
    }

    private static <S> Judgement<? super S> ready(Described<? super S> fact, Ground ground, String ruleId) {
        return Broken.calling(
                ruleId, "what makes " + Quoted.text(fact.words()) + " ready", () -> fact.judge(ground.graph()));
    }

    private String nothing(boolean isEmpty) {
        if (isEmpty) {
            return "There are no " + subjects.plural() + ".";
        }
        String words =
                that.map(fact -> fact.say(Voice.SINGULAR, subjects.isOne())).orElse("");
        return subjects.isOne()
                ? Texts.sentence(subjects.singular() + " " + words)
                : Texts.sentence("no " + subjects.singular() + " " + words);
    }

    /** What is at one place and so has no identity of its own is told apart by its number there. */
    private Violation violation(
            Subject<T> subject,
            int times,
            Optional<Judgement<? super T>> chosen,
            Judgement<? super T> demanded,
            String remedy) {
        String joint = forbids() ? " and " : " but ";
        String given = chosen.map(judgement -> " " + judgement.why(subject.value()) + joint)
                .orElse(" ");
        String message = Texts.sentence(named(subject) + given + demanded.why(subject.value()));
        return new Violation(subject.location(), times == 1 ? "" : "#" + times, message, remedy, List.of());
    }

    /** Whether a finding tells what is so and should not be, and not what is missing. */
    private boolean forbids() {
        return isNo != condition instanceof Opposite;
    }

    private String named(Subject<T> subject) {
        return subjects.isOne() ? subjects.singular() : subjects.singular() + " " + Quoted.text(subject.name());
    }
}
