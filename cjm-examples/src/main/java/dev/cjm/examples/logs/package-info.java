/**
 * Real logs against what other tools found in them: {@link dev.cjm.examples.logs.CheckLogs} prints each difference.
 *
 * <p>Run with {@code mvn -q test-compile exec:java -Dexec.mainClass=dev.cjm.examples.logs.CheckLogs -Dexec.args=FOLDER}, where the folder has
 * files {@code NAME.csv.gz}, perhaps {@code NAME.xes.gz}, and {@code NAME.truth.json} with the figures.
 */
package dev.cjm.examples.logs;
