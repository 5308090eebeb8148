package io.entrepot.declaration;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door to an order's papers. */
@HttpExchange("/doors/declaration")
public interface DeclarationApi {
    /** The commercial invoice of a shipment; made once, then the same bytes for ever. */
    @PostExchange("/commercialInvoice")
    Paper commercialInvoice(@RequestBody InvoiceQuery query);

    /** The shopper's receipt, in the shopper's language; made anew, since money moves on. */
    @PostExchange("/receipt")
    Paper receipt(@RequestBody ReceiptQuery query);
}
