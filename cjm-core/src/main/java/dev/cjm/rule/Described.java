package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A fact with words: any lambda, and what it tells.
 *
 * <p>The same fact says which parts a rule speaks of, after {@code that}, and what must hold for them, after {@code should}. Its words
 * begin with a verb as it stands after a plural, such as "feel bad", "have an owner" or "are reachable"; the other forms that sentences
 * and findings need ("feels bad", "not be reachable") are made of them.
 *
 * <p>Immutable, and thread-safe if its lambdas are.
 *
 * @param <T> what it is a fact about, such as {@code Touchpoint}
 */
public abstract class Described<T> {
    Described() {}

    /**
     * Describes a fact that a value alone can tell.
     *
     * {@snippet class=dev.cjm.rule.RuleSnippets region=described}
     *
     * @param words what it tells, beginning with a verb in the plural; not blank
     * @param test tells whether it is so
     * @param <T> what it is a fact about
     * @return the fact
     * @throws IllegalArgumentException if the words are blank or begin with no such verb, as "is fast", "must have" or "do not feel"
     */
    public static <T> Described<T> of(String words, Predicate<? super T> test) {
        Objects.requireNonNull(test, "test");
        return byGraph(words, graph -> test);
    }

    /**
     * Describes a fact that depends on the map around the value, or on its graph.
     *
     * <p>What takes long is found once per check, not once per value.
     *
     * {@snippet class=dev.cjm.rule.RuleSnippets region=byGraph}
     *
     * @param words what it tells, beginning with a verb in the plural; not blank
     * @param preparing makes the test for all values of one map
     * @param <T> what it is a fact about
     * @return the fact
     * @throws IllegalArgumentException if the words are blank or begin with no such verb, as "is fast", "must have" or "do not feel"
     */
    public static <T> Described<T> byGraph(
            String words, Function<? super JourneyGraph, ? extends Predicate<? super T>> preparing) {
        return new Fact<>(words, preparing);
    }

    /**
     * Turns a fact into its opposite.
     *
     * @param fact the fact
     * @param <T> what it is a fact about
     * @return what is so where the fact is not
     */
    public static <T> Described<T> not(Described<T> fact) {
        return new Opposite<>(Objects.requireNonNull(fact, "fact"));
    }

    /**
     * Asks for two facts at once.
     *
     * @param other the other fact
     * @return what is so where both are
     */
    public Described<T> and(Described<? super T> other) {
        return new Both<>(this, Objects.requireNonNull(other, "other"), true);
    }

    /**
     * Asks for one of two facts.
     *
     * @param other the other fact
     * @return what is so where at least one is
     */
    public Described<T> or(Described<? super T> other) {
        return new Both<>(this, Objects.requireNonNull(other, "other"), false);
    }

    /**
     * Lets findings tell more than the words: a number, a name.
     *
     * <p>Fingerprints do not depend on it.
     *
     * @param detail tells of a value what stands in parentheses behind the words; blank for nothing
     * @return the same fact, told with details
     */
    public Described<T> withDetail(Function<? super T, String> detail) {
        Objects.requireNonNull(detail, "detail");
        return new Detailed<>(this, graph -> detail);
    }

    /**
     * Lets findings tell more than the words, found in the map around the value or in its graph.
     *
     * <p>Fingerprints do not depend on it. What takes long is found once per check, and only if there is something to tell.
     *
     * {@snippet class=dev.cjm.rule.RuleSnippets region=detailByGraph}
     *
     * @param preparing makes, for all values of one map, what tells of a value what stands in parentheses; blank for nothing
     * @return the same fact, told with details
     */
    public Described<T> withDetailByGraph(
            Function<? super JourneyGraph, ? extends Function<? super T, String>> preparing) {
        return new Detailed<>(this, Objects.requireNonNull(preparing, "preparing"));
    }

    /**
     * Makes the fact ready for one map, to be asked about many values.
     *
     * @param graph the graph of the map
     * @return tells whether it is so
     */
    public Predicate<T> on(JourneyGraph graph) {
        return judge(graph)::test;
    }

    /**
     * Tells the fact as after a plural.
     *
     * @return for example "feel bad and do not name a pain point"
     */
    public String words() {
        return say(Voice.PLURAL, false);
    }

    final String say(Voice voice, boolean isNegated) {
        return told(voice, isNegated).text();
    }

    abstract JointWords told(Voice voice, boolean isNegated);

    abstract Judgement<T> judge(JourneyGraph graph);

    @Override
    public final String toString() {
        return words();
    }
}
