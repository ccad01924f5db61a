package dev.cjm.analysis;

/**
 * Peak–end values over the likeliest succeeding variants, each weighted by its likelihood.
 *
 * @param worst the mean of the values with the worst peak
 * @param best the mean of the values with the best peak
 * @param coveredLikelihood which share of all journeys these variants are, 0 exclusive to 1 inclusive; those without any score are left
 *     out
 * @param variants how many variants these are
 */
public record ExpectedPeakEnd(double worst, double best, double coveredLikelihood, int variants) {}
