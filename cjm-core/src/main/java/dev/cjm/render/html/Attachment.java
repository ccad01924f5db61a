package dev.cjm.render.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Data that readers may download.
 *
 * @param fileName the name of the file
 * @param mediaType its type
 * @param content what it holds
 */
record Attachment(String fileName, String mediaType, String content) {
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\:*?\"<>|]+");
    private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

    Attachment {
        if (fileName.isBlank() || !NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException(
                    "The name of the attachment '" + fileName + "' must be that of a file.\nMaybe write 'map.json'.");
        }
        if (!TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("The type of the attachment '" + mediaType
                    + "' must be a media type.\nMaybe write 'application/json'.");
        }
    }

    /** The content within an address. */
    String address() {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return "data:" + mediaType + ";charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(bytes);
    }
}
