package io.entrepot.settlement.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.ledger.PostTransfers;
import io.entrepot.order.Charge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The posting table: what happened, for which charges, between which accounts, and why. The page
 * docs/modules/postings.md is drawn from it.
 */
enum PostingRule {
    P01(
            "authorised",
            Accounts.PROVIDER,
            Accounts.CUSTOMER,
            "pending: the provider keeps the shopper's money for us until we take it or let it go"),
    P02("captured", Accounts.PROVIDER, Accounts.CUSTOMER, "posts so much of P01"),
    P03(
            "captured",
            Accounts.PROVIDER,
            Accounts.CUSTOMER,
            "posted by itself where no authorisation came before (a voucher, a bank transfer)"),
    P04("released", Accounts.PROVIDER, Accounts.CUSTOMER, "voids what is left of P01"),
    P05(
            "refunded",
            Accounts.CUSTOMER,
            Accounts.PROVIDER,
            "the provider pays back out of what it owes us"),
    P10(
            "dispatched",
            Accounts.CUSTOMER,
            "revenue:goods:{currency}",
            "goods are sold when the carrier has them",
            Charge.Kind.GOODS),
    P11(
            "dispatched",
            Accounts.CUSTOMER,
            "revenue:freight:{currency}",
            "carriage is earned with the dispatch",
            Charge.Kind.SHIPPING),
    P12(
            "dispatched",
            Accounts.CUSTOMER,
            "duty:{country}:payable:{currency}",
            "duty taken from the shopper is owed to the country of the border",
            Charge.Kind.DUTY),
    P13(
            "dispatched",
            Accounts.CUSTOMER,
            "tax:{country}:payable:{currency}",
            "VAT, GST and sales tax are owed to the country of the shopper",
            Charge.Kind.TAX),
    P14(
            "dispatched",
            Accounts.CUSTOMER,
            "fee:{country}:payable:{currency}",
            "a state's fee is passed on",
            Charge.Kind.FEE),
    P15(
            "dispatched",
            Accounts.CUSTOMER,
            "revenue:discounts:{currency}",
            "a discount is a negative amount, so debit and credit change places",
            Charge.Kind.DISCOUNT),
    P16(
            "dispatched",
            Accounts.CUSTOMER,
            "sellers:promotions:{currency}",
            "the part of a discount that a seller bears is owed by the seller",
            Charge.Kind.DISCOUNT),
    P20(
            "refunded after dispatch",
            "revenue:returns:{currency}",
            Accounts.CUSTOMER,
            "the share of goods less discounts in what was charged",
            Charge.Kind.GOODS,
            Charge.Kind.DISCOUNT),
    P21(
            "refunded after dispatch",
            "revenue:freight-returns:{currency}",
            Accounts.CUSTOMER,
            "the share of carriage",
            Charge.Kind.SHIPPING),
    P22(
            "refunded after dispatch",
            "tax:{country}:payable:{currency}",
            Accounts.CUSTOMER,
            "the share of tax, which is owed no longer",
            Charge.Kind.TAX),
    P23(
            "refunded after dispatch",
            "expense:border:{currency}",
            Accounts.CUSTOMER,
            "the share of duty and fees: paid at the border, and not given back without a claim",
            Charge.Kind.DUTY,
            Charge.Kind.FEE),
    P30(
            "came into the account",
            Accounts.BANK,
            Accounts.UNMATCHED,
            "a statement says that money came; what it is for is found out next"),
    P31(
            "recognised",
            Accounts.UNMATCHED,
            Accounts.PROVIDER,
            "it pays for an order, whose capture is P02 or P03"),
    P32("sent back", Accounts.UNMATCHED, Accounts.BANK, "nobody's, too much, too late or twice"),
    P33("refund sent", Accounts.PROVIDER, Accounts.BANK, "the refund of P05 left the account");

    static final List<PostingRule> AT_DISPATCH = List.of(P10, P11, P12, P13, P14, P15, P16);
    static final List<PostingRule> REVERSAL = List.of(P20, P21, P22, P23);

    private final String when;
    private final String debit;
    private final String credit;
    private final String why;

    @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of, which nothing changes.
    private final Set<Charge.Kind> charges;

    PostingRule(String when, String debit, String credit, String why, Charge.Kind... charges) {
        this.when = when;
        this.debit = debit;
        this.credit = credit;
        this.why = why;
        this.charges = Set.of(charges);
    }

    /** What the rule takes in of these charges; only what is charged counts. */
    Money sum(List<Charge> all, Money zero) {
        return all.stream()
                .filter(charge -> charge.charged() && charges.contains(charge.kind()))
                .map(this::part)
                .reduce(zero, Money::plus);
    }

    /** Of a discount, the part of whoever bears it; of anything else, all. */
    private Money part(Charge charge) {
        return switch (this) {
            case P15 -> Bearing.of(charge).platform();
            case P16 -> Bearing.of(charge).seller();
            default -> charge.amount();
        };
    }

    /**
     * The transfer that this rule makes, with the same id whenever it is made for the same source.
     */
    PostTransfers.Entry entry(Subject subject, Money amount) {
        boolean swapped = amount.isNegative();
        String from = path(debit, subject, amount);
        String to = path(credit, subject, amount);
        return new PostTransfers.Entry(
                id(subject.source()),
                swapped ? to : from,
                swapped ? from : to,
                swapped ? amount.negated() : amount,
                kind(),
                subject.orderId().toString(),
                this == P01);
    }

    UUID id(UUID source) {
        // A capture has one id whether it posts an authorisation or stands alone.
        return Ids.derived(source, "settlement/" + (this == P03 ? P02 : this).name());
    }

    /** How the transfer is marked in the ledger. */
    String kind() {
        return name() + " " + when;
    }

    String row() {
        return "| %s | %s | %s | `%s` | `%s` | %s |"
                .formatted(
                        name(),
                        when,
                        charges.isEmpty()
                                ? ""
                                : String.join(
                                        ", ", charges.stream().map(Enum::name).sorted().toList()),
                        debit,
                        credit,
                        why);
    }

    private static String path(String template, Subject subject, Money amount) {
        String path = template;
        Map<String, String> words =
                Map.of(
                        "{provider}", subject.provider(),
                        "{country}", subject.country(),
                        "{currency}", amount.currency().getCurrencyCode());
        for (Map.Entry<String, String> word : words.entrySet()) {
            path = path.replace(word.getKey(), word.getValue());
        }
        return path;
    }

    /** What a transfer is about: the order, what caused it, and the words of the account paths. */
    record Subject(UUID orderId, UUID source, String provider, String country) {
        static Subject ofPayment(UUID orderId, UUID source, String provider) {
            return new Subject(orderId, source, provider, "none");
        }

        static Subject ofOrder(UUID orderId, UUID source, String country) {
            return new Subject(orderId, source, "none", country);
        }
    }

    /** The accounts that come up more than once. */
    static final class Accounts {
        static final String PROVIDER = "provider:{provider}:receivable:{currency}";
        static final String CUSTOMER = "customer:orders:{currency}";
        static final String BANK = "bank:account:{currency}";
        static final String UNMATCHED = "bank:unmatched:{currency}";

        private Accounts() {}
    }
}
