package dev.cjm.value;

/** Says which customers are saved, and how long they stay. */
public enum CohortModel {
    /** The customers saved in the first period never leave again: s in each period. */
    ONE_COHORT_STAYS,
    /** The customers saved in the first period leave like all others: s·(1 − churn)^(t − 1) in period t. */
    ONE_COHORT_CHURNS,
    /** Each period saves as many again, and they leave like all others: s·(1 + (1 − churn) + … + (1 − churn)^(t − 1)) in period t. */
    EACH_PERIOD_CHURNS
}
