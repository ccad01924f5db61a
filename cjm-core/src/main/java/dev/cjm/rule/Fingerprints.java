package dev.cjm.rule;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells findings apart by what does not change when other parts of a map do. Not for several threads at once. */
final class Fingerprints {
    private static final int BYTES = 8;

    private final MessageDigest digest = sha256();
    private byte[] bytes = new byte[256];
    private int length;

    /** The first 64 bits of SHA-256 over the parts, each after its length, as UTF-16. */
    String of(String... parts) {
        length = 0;
        for (String part : parts) {
            add(part.length() >>> Character.SIZE);
            add(part.length());
            for (int i = 0; i < part.length(); i++) {
                add(part.charAt(i));
            }
        }
        digest.update(bytes, 0, length);
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private void add(int unit) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) (unit >>> Byte.SIZE);
        bytes[length++] = (byte) unit;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
