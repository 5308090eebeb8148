package io.entrepot.storefront.api;

import io.entrepot.platform.web.Open;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Products for anybody: a cached document, and apart from it what is in stock right now. */
@RestController
@RequestMapping("/api/v1/products")
class ProductApi {
    private static final String PUBLIC = "max-age=30, public";

    private final ProductDocuments documents;
    private final Views views;
    private final Availabilities availabilities;

    ProductApi(ProductDocuments documents, Views views, Availabilities availabilities) {
        this.documents = documents;
        this.views = views;
        this.availabilities = availabilities;
    }

    /** The document of a product, without stock and landed price. */
    @GetMapping(path = "/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Open("what a market shows to everybody")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProductDocument.class)))
    ResponseEntity<byte[]> product(
            @PathVariable String slug,
            @RequestParam String market,
            @RequestParam(required = false) @Nullable String locale,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
                    @Nullable String known) {
        Document document = documents.of(slug, views.of(market, locale));
        boolean same = document.etag().equals(known);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(same ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                        .header(HttpHeaders.ETAG, document.etag())
                        .header(HttpHeaders.CACHE_CONTROL, PUBLIC);
        return same
                ? answer.build()
                : answer.contentType(MediaType.APPLICATION_JSON).body(document.body());
    }

    /** What of it can be had, from where and how soon; never cached. */
    @GetMapping("/{slug}/availability")
    @Open("stock as everybody sees it, in words rather than figures")
    ResponseEntity<List<Availability>> availability(
            @PathVariable String slug,
            @RequestParam String market,
            @RequestParam(required = false) @Nullable String country) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(availabilities.of(slug, views.of(market, null), country));
    }
}
