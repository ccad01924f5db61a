package dev.cjm.model;

/** The moments of truth that the field names. */
public enum MomentOfTruthType {
    /** Zero moment: research before the purchase (Lecinski 2011). */
    ZMOT,
    /** First moment: the choice (P&amp;G 2005). */
    FMOT,
    /** Second moment: the use (P&amp;G 2005). */
    SMOT,
    /** Third moment: the customer speaks for the brand. */
    TMOT
}
