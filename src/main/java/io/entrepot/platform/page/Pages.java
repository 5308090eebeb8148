package io.entrepot.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.zip.CRC32C;

/**
 * Renders a template with its one parameter, the page. The templates are classes in the package
 * {@code io.entrepot.pages}, checked by the compiler; the fixed parts of a page are bytes already,
 * so that rendering is mostly copying.
 */
@Component
public class Pages {
    private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

    private final TemplateEngine engine;

    public Pages() {
        engine =
                TemplateEngine.createPrecompiled(
                        null, ContentType.Html, Pages.class.getClassLoader(), "io.entrepot.pages");
        engine.setBinaryStaticContent(true);
    }

    public byte[] bytes(String template, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, page, output);
        return output.toByteArray();
    }

    public String text(String template, Object page) {
        StringOutput output = new StringOutput();
        engine.render(template, page, output);
        return output.toString();
    }

    /** The page as an answer that a browser may keep but asks about each time. */
    public ResponseEntity<byte[]> answer(HttpStatusCode status, String template, Object page) {
        byte[] html = bytes(template, page);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=0, must-revalidate")
                .eTag(tag(html))
                .body(html);
    }

    private static String tag(byte[] html) {
        CRC32C sum = new CRC32C();
        sum.update(html);
        return "W/\"" + Long.toHexString(sum.getValue()) + "-" + html.length + "\"";
    }
}
