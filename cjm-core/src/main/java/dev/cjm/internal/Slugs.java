package dev.cjm.internal;

/**
 * Makes ids of names, in any script.
 *
 * <p>NFKC and lower case (root locale); then each run of anything but letters, marks and digits becomes one '-', and
 * none stays at the start or the end. A mark counts only where it has something to stand on: behind a letter, a digit
 * or another mark. Variation selectors and fillers, which nobody sees, do not count at all.
 *
 * <p>{@code "Scans & pays"} becomes {@code "scans-pays"}, {@code "Coș de cumpărături"} becomes
 * {@code "coș-de-cumpărături"}; {@code "★"} has nothing that could make an id and becomes {@code ""}.
 */
public final class Slugs {
    private Slugs() {}

    /**
     * Makes the id of a name.
     *
     * @param name any text; lone surrogates count as "anything but"
     * @return the id, of which the id is itself; empty if the name has neither letter nor digit
     */
    public static String of(String name) {
        String folded = Folding.fold(name);
        StringBuilder slug = new StringBuilder(folded.length());
        boolean afterGap = true;
        int codePoint;
        for (int i = 0; i < folded.length(); i += Character.charCount(codePoint)) {
            codePoint = folded.codePointAt(i);
            if (Character.isLetterOrDigit(codePoint) || (!afterGap && CodePoints.isMark(codePoint))) {
                if (afterGap && slug.length() > 0) {
                    slug.append('-');
                }
                slug.appendCodePoint(codePoint);
                afterGap = false;
            } else {
                afterGap = true;
            }
        }
        return slug.toString();
    }
}
