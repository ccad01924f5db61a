package dev.cjm.model;

/** What an id may be. */
final class Ids {
    private Ids() {}

    /** No blanks, no control characters, no half characters: ids stand in paths, files and addresses. */
    static boolean isValid(String id) {
        int point;
        for (int i = 0; i < id.length(); i += Character.charCount(point)) {
            point = id.codePointAt(i);
            if (isBad(point)) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    private static boolean isBad(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE;
    }
}
