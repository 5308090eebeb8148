package io.entrepot.payment;

/** An account of the shop that shoppers transfer to; of each currency one is active. */
public record BankAccount(
        String iban,
        String bic,
        String holder,
        String bank,
        String currency,
        boolean active,
        long version) {}
