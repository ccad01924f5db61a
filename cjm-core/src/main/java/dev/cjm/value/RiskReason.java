package dev.cjm.value;

/** Why a pain point costs what it costs, or why nothing can be said. */
public enum RiskReason {
    /** Customers fail or leave there because of it. */
    CUSTOMERS_LEAVE,
    /** It is trivial, so that nobody leaves because of it: it costs nothing. */
    TRIVIAL,
    /** Nobody fails or drops off there: it costs nothing. */
    NOBODY_LEAVES,
    /** No journey comes there: it costs nothing. */
    NOBODY_COMES,
    /** All who come there fail or drop off, so that nothing says where those whom it hits would go else: no amount. */
    NOBODY_GOES_ON,
    /** Without those who leave there, journeys could never end: no amount. */
    NEVER_ENDS;

    /** Whether an amount can be said. */
    boolean isKnown() {
        return this != NOBODY_GOES_ON && this != NEVER_ENDS;
    }
}
