/**
 * Mermaid's text formats: user journeys out and in, flowcharts out.
 *
 * {@snippet class=dev.cjm.exchange.mermaid.Snippets region=write}
 *
 * {@snippet class=dev.cjm.exchange.mermaid.Snippets region=read}
 *
 * <p>Why it is built this way:
 * <ul>
 *   <li>A Mermaid journey knows sections, tasks, one score a task and actors. What a map says beyond that is listed by the export
 *       ({@link dev.cjm.exchange.mermaid.MermaidJourney#losses}), never dropped in silence.
 *   <li>Mermaid takes any score and any number of colons, and draws something: a task named {@code Step 1: buy} loses half its name
 *       and gets no place. The reader refuses what Mermaid refuses and also what Mermaid would get wrong; the lenient reader takes
 *       what its author meant, and says so with the number of the line.
 *   <li>Characters that mean something to Mermaid are written as numeric entities ({@code #58;}), which it shows as they were.
 * </ul>
 */
@NullMarked
package dev.cjm.exchange.mermaid;

import org.jspecify.annotations.NullMarked;
