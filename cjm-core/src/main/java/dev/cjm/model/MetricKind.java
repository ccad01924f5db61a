package dev.cjm.model;

/** What kind of figure a metric is. */
public enum MetricKind {
    /** Net promoter score. */
    NPS,
    /** Customer satisfaction score. */
    CSAT,
    /** Customer effort score. */
    CES,
    /** Any other key performance indicator. */
    KPI
}
