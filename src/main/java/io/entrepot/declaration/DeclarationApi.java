package io.entrepot.declaration;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door to customs papers. */
@HttpExchange("/doors/declaration")
public interface DeclarationApi {
    /** The commercial invoice of a shipment; made once, then the same bytes for ever. */
    @PostExchange("/commercialInvoice")
    Paper commercialInvoice(@RequestBody InvoiceQuery query);
}
