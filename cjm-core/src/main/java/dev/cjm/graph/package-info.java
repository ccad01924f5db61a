/**
 * The map as a graph: where customers can go, how likely, and what had to be assumed to say so.
 *
 * <p>{@link dev.cjm.graph.JourneyGraph#of} draws the graph of a map. It answers what every analysis needs (reachability, components,
 * order, dominators), and opens the door to the algorithms of JGraphT by {@link dev.cjm.graph.JourneyGraph#asGraph}.
 *
 * <p>Why it is built this way:
 * <ul>
 *   <li>A transition counts twice over: for structure always, for numbers only with its likelihood. Failures and recoveries without a
 *       likelihood, and likelihoods of 0, are structure only. Reachability, components and dominators ask the structure; likelihoods, paths
 *       and {@code asGraph()} ask the numbers.
 *   <li>What customers who take no transition do is drop-off. It is a number beside the graph, never a vertex of it.
 *   <li>Whatever was filled in stands in {@link dev.cjm.graph.JourneyGraph#assumptions}, and results repeat it.
 *   <li>JGraphT walks, orders and finds components without recursion. Dominators it does not have: they are ours.
 * </ul>
 */
@NullMarked
package dev.cjm.graph;

import org.jspecify.annotations.NullMarked;
