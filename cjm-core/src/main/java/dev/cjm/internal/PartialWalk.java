package dev.cjm.internal;

/**
 * The beginning of a walk, and what its best completion can be.
 *
 * @param end the last step so far
 * @param likelihood the likelihood so far
 * @param rank the highest {@link LikelihoodRank} that a completion can have
 * @param length the least number of edges of a completion that has this rank
 */
record PartialWalk(WalkStep end, Scaled likelihood, long rank, int length) {}
