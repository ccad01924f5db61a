package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Holds patterns against regular expressions over activities of one letter. */
class PathMatchesProperties {
    @Provide
    Arbitrary<EventLog> logs() {
        return Logs.letters();
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> step = Combinators.combine(
                        Arbitraries.of(".", "[a]", "[b|c]", "[^d]", "[^a|b]"), Arbitraries.of("", "*", "+", "?"))
                .as((body, times) -> body + times);
        Arbitrary<String> steps = Arbitraries.oneOf(step, Arbitraries.of("a", "b"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join("->", list));
        return Combinators.combine(Arbitraries.of("", "^->"), steps, Arbitraries.of("", "->$"))
                .as((start, middle, end) -> start + middle + end);
    }

    private static Pattern regex(String pattern) {
        String body =
                pattern.replace("^->", "").replace("->$", "").replace("->", "").replace("|", "");
        return Pattern.compile((pattern.startsWith("^->") ? "^" : "") + body + (pattern.endsWith("->$") ? "\\z" : ""));
    }

    @Property
    void a_path_stands_where_the_expression_is_found(@ForAll("logs") EventLog log, @ForAll("patterns") String pattern) {
        for (ObservedJourney journey : log) {
            assertEquals(
                    regex(pattern)
                            .matcher(String.join("", journey.activities()))
                            .find(),
                    PathPattern.of(pattern).isIn(journey.activities()));
        }
        assertEquals(regex(pattern).matcher("").find(), PathPattern.of(pattern).isIn(List.of()));
    }

    /** By place the most matches up to it: one more wherever a part fits as a whole. */
    @Property
    void there_are_as_many_matches_as_have_room(@ForAll("logs") EventLog log, @ForAll("patterns") String pattern) {
        for (ObservedJourney journey : log) {
            String text = String.join("", journey.activities());
            int[] most = new int[text.length() + 1];
            for (int end = 1; end <= text.length(); end++) {
                most[end] = most[end - 1];
                for (int start = 0; start < end; start++) {
                    boolean isHere = regex(pattern)
                            .matcher(text)
                            .region(start, end)
                            .useAnchoringBounds(false)
                            .matches();
                    most[end] = Math.max(most[end], isHere ? most[start] + 1 : 0);
                }
            }
            assertEquals(most[text.length()], PathPattern.of(pattern).count(journey.activities()), text);
        }
    }

    @Property
    void matches_are_those_of_the_journeys_and_the_same_in_parts(
            @ForAll("logs") EventLog log,
            @ForAll("patterns") String pattern,
            @ForAll @IntRange(min = 1, max = 5) int parts) {
        PathPattern parsed = PathPattern.of(pattern);
        if (parsed.isNothingEnough()) {
            return;
        }
        PathMatches matches = PathMatches.of(log, pattern);
        assertEquals(
                log.where(JourneyFilters.follows(pattern)).journeyCount(),
                matches.journeys().numerator());
        assertEquals(
                log.stream()
                        .mapToLong(journey -> parsed.count(journey.activities()))
                        .sum(),
                matches.total());
        MatchCount count = JourneyPass.over(log, parts, () -> new MatchCount(log, parsed));
        assertEquals(matches.toString(), new PathMatches(log, parsed, 1, count).toString());
    }
}
