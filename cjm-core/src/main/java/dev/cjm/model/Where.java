package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where a value stands: told as a path for programs and in words for people, both only when asked. */
final class Where {
    private static final String COMPLETE = "\0";

    private final @Nullable Where parent;
    private final String property;
    private final int index;
    private final String noun;
    private final String name;

    private Where(@Nullable Where parent, String property, int index, String noun, String name) {
        this.parent = parent;
        this.property = property;
        this.index = index;
        this.noun = noun;
        this.name = name;
    }

    /** The outermost value: a map, or a part that is built on its own. */
    static Where root(String noun, String name) {
        return new Where(null, "", -1, noun, name);
    }

    /** A value of a list of this one. */
    Where child(String listProperty, int position, String childNoun, String childName) {
        return new Where(this, listProperty, position, childNoun, childName);
    }

    /** The only value of a property of this one. */
    Where child(String singleProperty, String childNoun, String childName) {
        return new Where(this, singleProperty, -1, childNoun, childName);
    }

    /** A value of a list of this one whose words need no addition. */
    Where sentence(String listProperty, int position, String words) {
        return new Where(this, listProperty, position, words, COMPLETE);
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
        StringBuilder words = new StringBuilder(own());
        if (name.equals(COMPLETE)) {
            return words.toString();
        }
        for (Where at = parent; at != null && at.parent != null && !at.noun.equals("stage"); at = at.parent) {
            words.append(" of ").append(at.own());
        }
        return words.toString();
    }

    private String own() {
        return name.isEmpty() || name.equals(COMPLETE) ? noun : noun + " " + Quoted.text(name);
    }
}
