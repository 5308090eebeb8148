package io.entrepot.declaration;

import java.util.Base64;

/** A document ready to print; its bytes travel as base64. */
public record Paper(String number, String mediaType, String fileName, String base64) {
    /** The PDF of this number. */
    public static Paper pdf(String number, byte[] content) {
        return new Paper(
                number,
                "application/pdf",
                number + ".pdf",
                Base64.getEncoder().encodeToString(content));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
