package dev.cjm.model;

/** What an id may be. */
final class Ids {
    private Ids() {}

    /** No blanks, no control characters, no half characters: ids stand in paths, files and addresses. */
    static boolean isValid(String id) {
        return !id.isEmpty() && id.codePoints().noneMatch(Ids::isBad);
    }

    private static boolean isBad(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE;
    }
}
