package dev.cjm.json;

/** How far a fact may travel: the widest audience that a row of a table allows; each sees what the ones before it see. */
enum SeenBy {
    /** The journey itself, and what it is like. */
    EVERYBODY,
    /** Plans, figures, and what personas are made of. */
    PARTNERS,
    /** Names of staff, what customers say, costs, systems, and all that nobody knows the kind of. */
    COLLEAGUES,
    /** What leads back to single people. */
    TEAM
}
