package dev.cjm.json;

/** What takes the place of a text that a profile hides. */
enum Instead {
    /** Nothing: the field is left out, and with it an object that cannot be without. */
    NOTHING,
    /** Words that say so. */
    WITHHELD,
    /** A pseudonym that stands for the id. */
    PSEUDONYM,
    /** A name made of the pseudonym of the id beside it. */
    NAME_OF_PSEUDONYM
}
