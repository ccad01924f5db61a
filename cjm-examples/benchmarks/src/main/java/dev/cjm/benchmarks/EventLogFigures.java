package dev.cjm.benchmarks;

import java.time.Duration;

/**
 * What is asked of a log, so that rivals can be held against each other.
 *
 * @param variants how many variants there are
 * @param mostFrequent how many journeys the most frequent one has
 * @param pairs how many pairs of activities follow each other
 * @param follows how often, over all of them
 * @param median the median duration of a journey, to the second
 */
record EventLogFigures(long variants, long mostFrequent, long pairs, long follows, long median) {
    static long seconds(Duration duration) {
        return duration.toSeconds();
    }
}
