package io.entrepot.declaration.web;

import io.entrepot.declaration.DeclarationApi;
import io.entrepot.declaration.InvoiceQuery;
import io.entrepot.declaration.Paper;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.platform.web.Needs;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** Customs papers, for staff to print. */
@RestController
class DeclarationController {
    private final DeclarationApi declarations;
    private final OrderApi orders;

    DeclarationController(DeclarationApi declarations, OrderApi orders) {
        this.declarations = declarations;
        this.orders = orders;
    }

    @GetMapping("/api/v1/console/orders/{id}/commercial-invoice")
    @Needs(Permission.ORDER_READ)
    ResponseEntity<byte[]> invoice(@PathVariable UUID id) {
        UUID shipment = orders.order(new OrderQuery(id)).shipmentId();
        if (shipment == null) {
            throw Refusal.conflict("no_shipment", "Book the shipment first; the invoice names it.");
        }
        Paper paper = declarations.commercialInvoice(new InvoiceQuery(id, shipment));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(paper.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + paper.fileName() + "\"")
                .body(paper.bytes());
    }
}
