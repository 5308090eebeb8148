package io.entrepot.demo;

import io.entrepot.kernel.Actor;
import io.entrepot.payment.BankAccount;
import io.entrepot.payment.SaveBankAccount;
import io.entrepot.payment.TransferApi;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The account that the demo's shoppers transfer euros to: the example of the IBAN registry. */
@Component
@Order(0)
class DemoAccount implements DemoExtra {
    private static final BankAccount EURO =
            new BankAccount(
                    "DE89370400440532013000",
                    "COBADEFFXXX",
                    "Entrepot Demo",
                    "Beispielbank",
                    "EUR",
                    true,
                    0);

    private final TransferApi bank;

    DemoAccount(TransferApi bank) {
        this.bank = bank;
    }

    @Override
    public String what() {
        return "bank accounts";
    }

    @Override
    public int load() {
        boolean there = bank.accounts().stream().anyMatch(each -> each.iban().equals(EURO.iban()));
        if (!there) {
            bank.saveAccount(new SaveBankAccount(EURO, Actor.SYSTEM));
        }
        return 1;
    }
}
