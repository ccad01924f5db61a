package dev.cjm.rule;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells findings apart by what does not change when other parts of a map do. */
final class Fingerprints {
    private static final int BYTES = 8;

    private Fingerprints() {}

    /** The first 64 bits of SHA-256 over the parts, each after its length, as UTF-16. */
    static String of(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            update(digest, part.length() >>> Character.SIZE);
            update(digest, part.length());
            part.chars().forEach(unit -> update(digest, unit));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static void update(MessageDigest digest, int unit) {
        digest.update((byte) (unit >>> Byte.SIZE));
        digest.update((byte) unit);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
