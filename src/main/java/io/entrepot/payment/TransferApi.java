package io.entrepot.payment;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/**
 * The door to bank transfers: what shoppers are told to transfer, what banks say came in, and what
 * a person has to decide.
 */
@HttpExchange("/doors/payment")
public interface TransferApi {
    /** What the shopper has to transfer; empty for payments that go another way. */
    @PostExchange("/instructions")
    List<TransferInstructions> instructions(@RequestBody PaymentQuery query);

    @PostExchange("/accounts")
    List<BankAccount> accounts();

    /** Refused as {@code bad_iban}, as {@code changed_meanwhile}, or for a second active one. */
    @PostExchange("/saveAccount")
    void saveAccount(@RequestBody SaveBankAccount command);

    /**
     * Books what came in and pays what it pays for. The same statement again changes nothing. A
     * file that can't be read, doesn't add up or is of another account is refused whole.
     */
    @PostExchange("/importStatement")
    ImportedStatement importStatement(@RequestBody ImportStatement command);

    @PostExchange("/receipts")
    ReceiptPage receipts(@RequestBody ReceiptsQuery query);

    /** Applies a receipt to an order's payment, as if its reference had been in it. */
    @PostExchange("/assignReceipt")
    BankReceipt assignReceipt(@RequestBody AssignReceipt command);

    /** Notes that the open part was sent back; for one that is too little, all of it. */
    @PostExchange("/returnReceipt")
    BankReceipt returnReceipt(@RequestBody ReturnReceipt command);

    @PostExchange("/refundsToSend")
    List<RefundToSend> refundsToSend();

    @PostExchange("/refundSent")
    void refundSent(@RequestBody RefundSent command);
}
