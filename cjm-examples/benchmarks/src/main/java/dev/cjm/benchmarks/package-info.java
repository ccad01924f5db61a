/**
 * What speed and memory claims rest on: ratios against named rivals in the same run, and growth over sizes.
 *
 * <p>Run with {@code mvn -q -Pbench package exec:exec -DskipTests -pl cjm-examples/benchmarks -am -Djmh="PathVariants -f 1"}.
 */
package dev.cjm.benchmarks;
