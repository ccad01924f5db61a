package dev.cjm.model;

/** Shows users' words in messages: quoted, on one line, and no longer than a reader can bear. */
final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    static String text(String text) {
        StringBuilder shown = new StringBuilder("'");
        int count = 0;
        for (int i = 0; i < text.length(); count++) {
            if (count == LONGEST) {
                shown.append('…');
                break;
            }
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            shown.appendCodePoint(isVisible(point) ? point : '\uFFFD');
        }
        return shown.append('\'').toString();
    }

    private static boolean isVisible(int point) {
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && Character.getType(point) != Character.LINE_SEPARATOR
                && Character.getType(point) != Character.PARAGRAPH_SEPARATOR;
    }
}
