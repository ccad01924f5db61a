package dev.cjm.json;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Ids that stand for others: the same for the same id and key, and not to be turned back without the key. */
final class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";

    /** 64 bits: among a million ids two are alike once in 36 million keys. */
    private static final int BYTES = 8;

    private final Mac mac;

    Pseudonyms(SecretKeySpec key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM + ", which every Java must have.", e);
        }
    }

    static SecretKeySpec key(byte[] key) {
        return new SecretKeySpec(key, ALGORITHM);
    }

    String id(String persona) {
        return "persona-" + digits(persona);
    }

    String name(String persona) {
        return "Persona " + digits(persona);
    }

    private String digits(String id) {
        return HexFormat.of().formatHex(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }
}
