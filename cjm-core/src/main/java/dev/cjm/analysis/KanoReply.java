package dev.cjm.analysis;

/** What a customer says to a feature that is there, or is missing (N. Kano and others, 1984). */
public enum KanoReply {
    /** I like it that way. */
    LIKE,
    /** It must be that way. */
    EXPECT,
    /** I am neutral. */
    NEUTRAL,
    /** I can live with it. */
    TOLERATE,
    /** I dislike it. */
    DISLIKE
}
