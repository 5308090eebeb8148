package io.entrepot.declaration;

import java.util.Base64;

/** A document ready to print; its bytes travel as base64. */
public record Paper(String number, String mediaType, String fileName, String base64) {
    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
