package dev.cjm.jqwik;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Calls that follow one another with points, as they are to be written. */
final class Chain {
    private static final int WIDTH = 110;
    private static final String STEP = "    ";

    private final List<Link> links = new ArrayList<>();

    boolean isEmpty() {
        return links.isEmpty();
    }

    void addAll(Chain other) {
        links.addAll(other.links);
    }

    /** Adds a call with arguments that are written already. */
    Chain call(String verb, String... arguments) {
        links.add(new Link(verb, List.of(arguments), "", new Chain()));
        return this;
    }

    /** Adds a call whose last argument is a lambda that makes calls of its own. */
    Chain call(String verb, List<String> arguments, String parameter, Consumer<Chain> details) {
        Chain inner = new Chain();
        details.accept(inner);
        links.add(new Link(verb, arguments, parameter, inner));
        return this;
    }

    /** Adds a call with a lambda, or without one if the lambda would be empty. */
    Chain callIfSaid(String verb, List<String> arguments, String parameter, Consumer<Chain> details) {
        Chain inner = new Chain();
        details.accept(inner);
        links.add(new Link(verb, arguments, inner.isEmpty() ? "" : parameter, inner));
        return this;
    }

    Chain text(String verb, Optional<String> text) {
        text.ifPresent(given -> call(verb, Literals.text(given)));
        return this;
    }

    Chain texts(String verb, Collection<String> texts) {
        texts.forEach(given -> call(verb, Literals.text(given)));
        return this;
    }

    Chain number(String verb, OptionalDouble number) {
        number.ifPresent(given -> call(verb, Literals.number(given)));
        return this;
    }

    Chain number(String verb, OptionalInt number) {
        number.ifPresent(given -> call(verb, Integer.toString(given)));
        return this;
    }

    <T> Chain value(String verb, Optional<T> value, Function<? super T, String> written) {
        value.ifPresent(given -> call(verb, written.apply(given)));
        return this;
    }

    <T> Chain each(Collection<T> values, BiConsumer<Chain, T> writing) {
        values.forEach(value -> writing.accept(this, value));
        return this;
    }

    /** All on one line. */
    String inLine() {
        return links.stream().map(Link::inLine).collect(Collectors.joining());
    }

    /** Each call on a line of its own, indented. */
    String inLines(String indent) {
        return links.stream().map(link -> "\n" + indent + link.fit(indent)).collect(Collectors.joining());
    }

    private record Link(String verb, List<String> arguments, String parameter, Chain inner) {
        String inLine() {
            if (parameter.isEmpty()) {
                return "." + verb + "(" + String.join(", ", arguments) + ")";
            }
            return opening()
                    + (inner.isEmpty() ? parameter + " -> {}" : parameter + " -> " + parameter + inner.inLine()) + ")";
        }

        String fit(String indent) {
            String line = inLine();
            boolean fits = indent.length() + line.length() <= WIDTH && inner.isFlat();
            return fits || inner.isEmpty()
                    ? line
                    : opening() + parameter + " -> " + parameter + inner.inLines(indent + STEP) + ")";
        }

        private String opening() {
            return "." + verb + "("
                    + arguments.stream().map(argument -> argument + ", ").collect(Collectors.joining());
        }
    }

    /** Whether it is plain enough to stand on one line. */
    private boolean isFlat() {
        return links.stream().allMatch(link -> link.inner.isEmpty())
                || (links.size() == 1 && links.get(0).inner.isFlat());
    }
}
