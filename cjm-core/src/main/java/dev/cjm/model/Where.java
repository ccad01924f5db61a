package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where a value stands: told as a path for programs and in words for people, both only when asked. */
final class Where {
    private final @Nullable Where parent;
    private final String property;
    private final int index;
    private final String noun;
    private final String name;
    private final @Nullable Supplier<String> sentence;

    private Where(
            @Nullable Where parent,
            String property,
            int index,
            String noun,
            String name,
            @Nullable Supplier<String> sentence) {
        this.parent = parent;
        this.property = property;
        this.index = index;
        this.noun = noun;
        this.name = name;
        this.sentence = sentence;
    }

    /** The outermost value: a map, or a part that is built on its own. */
    static Where root(String noun, String name) {
        return new Where(null, "", -1, noun, name, null);
    }

    /** A value of a list of this one. */
    Where child(String listProperty, int position, String childNoun, String childName) {
        return new Where(this, listProperty, position, childNoun, childName, null);
    }

    /** The only value of a property of this one. */
    Where child(String singleProperty, String childNoun, String childName) {
        return new Where(this, singleProperty, -1, childNoun, childName, null);
    }

    /** A value of a list of this one whose words need no addition. */
    Where sentence(String listProperty, int position, Supplier<String> words) {
        return new Where(this, listProperty, position, "", "", words);
    }

    /** For example {@code /stages/1/touchpoints/0}. */
    String path() {
        Deque<String> parts = new ArrayDeque<>();
        for (Where at = this; at != null; at = at.parent) {
            if (at.index >= 0) {
                parts.addFirst(Integer.toString(at.index));
            }
            if (at.parent != null) {
                parts.addFirst(at.property);
            }
        }
        return parts.isEmpty() ? "" : "/" + String.join("/", parts);
    }

    String path(String ownProperty) {
        return path() + "/" + ownProperty;
    }

    /** A key as one part of a path, as JSON pointers escape it. */
    static String segment(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** For example {@code pain point 'Payment fails' of touchpoint 'Scans and pays'}: the stage and the map go without saying. */
    String words() {
        if (sentence != null) {
            return sentence.get();
        }
        StringBuilder words = new StringBuilder(own());
        for (Where at = parent; at != null && at.parent != null && !at.noun.equals("stage"); at = at.parent) {
            words.append(" of ").append(at.own());
        }
        return words.toString();
    }

    private String own() {
        return sentence != null ? sentence.get() : name.isEmpty() ? noun : noun + " " + Quoted.text(name);
    }
}
