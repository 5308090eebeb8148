package io.entrepot.declaration.web;

import io.entrepot.declaration.DeclarationApi;
import io.entrepot.declaration.Paper;
import io.entrepot.declaration.ReceiptQuery;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderBySecret;
import io.entrepot.platform.web.Open;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The receipt for whoever has the order's link. */
@RestController
@Open("an order opens with its secret of 256 bits; without it, it does not exist")
class ReceiptController {
    private final DeclarationApi declarations;
    private final OrderApi orders;

    ReceiptController(DeclarationApi declarations, OrderApi orders) {
        this.declarations = declarations;
        this.orders = orders;
    }

    @GetMapping("/api/v1/orders/{id}/receipt")
    ResponseEntity<byte[]> receipt(
            @PathVariable UUID id,
            @RequestHeader(name = "Order-Secret", required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String secret) {
        String shown = header != null ? header : secret;
        orders.orderBySecret(new OrderBySecret(id, shown == null ? "" : shown));
        Paper paper = declarations.receipt(new ReceiptQuery(id));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .contentType(MediaType.parseMediaType(paper.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + paper.fileName() + "\"")
                .body(paper.bytes());
    }
}
