package dev.cjm.model;

/** Why customers change the channel. */
public enum ChannelSwitch {
    /** They are meant to, or want to. */
    PLANNED,
    /** They have no choice. */
    FORCED
}
