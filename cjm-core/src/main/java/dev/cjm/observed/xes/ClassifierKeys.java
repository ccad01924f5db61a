package dev.cjm.observed.xes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of a classifier: words, or in quotes where they have blanks. */
final class ClassifierKeys {
    private static final Pattern KEY = Pattern.compile("'([^']*)'|(\\S+)");

    private ClassifierKeys() {}

    static List<String> of(String keys) {
        List<String> found = new ArrayList<>();
        Matcher matcher = KEY.matcher(keys);
        while (matcher.find()) {
            String quoted = matcher.group(1);
            found.add(quoted == null ? matcher.group() : quoted);
        }
        return List.copyOf(found);
    }
}
