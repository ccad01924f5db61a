package dev.cjm.analysis;

/** What a feature is to a customer (N. Kano and others, Attractive Quality and Must-Be Quality, 1984). */
public enum KanoCategory {
    /** It pleases where it is there, and is not missed. */
    ATTRACTIVE,
    /** The more the better. */
    ONE_DIMENSIONAL,
    /** It is missed, and does not please. */
    MUST_BE,
    /** It makes no difference. */
    INDIFFERENT,
    /** It displeases where it is there. */
    REVERSE,
    /** The replies contradict each other. */
    QUESTIONABLE;

    /**
     * Finds the category by the two replies of one customer.
     *
     * @param present what the customer says if the feature is there
     * @param absent what the customer says if it is missing
     * @return the category, as the evaluation table has it
     */
    public static KanoCategory of(KanoReply present, KanoReply absent) {
        if (present == absent && (present == KanoReply.LIKE || present == KanoReply.DISLIKE)) {
            return QUESTIONABLE;
        }
        if (present == KanoReply.DISLIKE || absent == KanoReply.LIKE) {
            return REVERSE;
        }
        if (present == KanoReply.LIKE) {
            return absent == KanoReply.DISLIKE ? ONE_DIMENSIONAL : ATTRACTIVE;
        }
        return absent == KanoReply.DISLIKE ? MUST_BE : INDIFFERENT;
    }
}
