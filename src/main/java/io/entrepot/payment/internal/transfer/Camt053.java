package io.entrepot.payment.internal.transfer;

import io.entrepot.kernel.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads bank statements of ISO 20022, camt.053 in its versions 02 to 08 (and later ones, as far as
 * they keep these names). Only booked credits count; a statement whose balances and entries don't
 * make a sum is refused, because something is missing.
 */
final class Camt053 {
    private static final String CREDIT = "CRDT";
    private static final int LONGEST_REFERENCE = 200;
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}([.][0-9]{1,5})?");

    /** What banks write where they have no reference. */
    private static final Set<String> NO_REFERENCE = Set.of("NONREF", "NOTPROVIDED", "");

    private Camt053() {}

    static List<Statement> read(String xml) {
        List<Node> found =
                Node.read(xml)
                        .at("Document", "BkToCstmrStmt")
                        .map(each -> each.all("Stmt"))
                        .orElse(List.of());
        if (found.isEmpty()) {
            throw Node.unreadable("There is no camt.053 statement in the file.");
        }
        try {
            return found.stream().map(Camt053::statement).toList();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
            throw Node.unreadable("An amount, a currency or a day is none: " + wrong.getMessage());
        }
    }

    private static Statement statement(Node node) {
        String id = node.text("Id");
        String iban = node.text("Acct", "Id", "IBAN");
        if (id.isEmpty() || iban.isEmpty()) {
            throw Node.unreadable("A statement needs its id and the account's IBAN.");
        }
        checkSum(node);
        List<Statement.Credit> credits = new ArrayList<>();
        List<Node> entries = node.all("Ntry");
        for (int i = 0; i < entries.size(); i++) {
            Node entry = entries.get(i);
            if (isBooked(entry)
                    && entry.text("CdtDbtInd").equals(CREDIT)
                    && !entry.text("RvslInd").equals("true")) {
                credits.addAll(credits(entry, id + "#" + i));
            }
        }
        return new Statement(iban, id, credits);
    }

    private static boolean isBooked(Node entry) {
        String status =
                entry.text("Sts", "Cd").isEmpty() ? entry.text("Sts") : entry.text("Sts", "Cd");
        return status.equals("BOOK");
    }

    /** One entry is one payment, or a collection of them whose parts make its amount. */
    private static List<Statement.Credit> credits(Node entry, String place) {
        List<Node> parts =
                entry.all("NtryDtls").stream()
                        .flatMap(each -> each.all("TxDtls").stream())
                        .toList();
        Money whole = money(entry.at("Amt").orElseThrow(() -> Node.unreadable("No amount.")));
        LocalDate day = day(entry);
        String bank = entry.text("AcctSvcrRef");
        if (parts.size() > 1) {
            List<Money> amounts = parts.stream().map(each -> amount(each, whole)).toList();
            long sum = amounts.stream().mapToLong(Money::minor).sum();
            if (sum == whole.minor()) {
                List<Statement.Credit> all = new ArrayList<>();
                for (int i = 0; i < parts.size(); i++) {
                    String key =
                            first(
                                    parts.get(i).text("Refs", "AcctSvcrRef"),
                                    first(bank, place) + "/" + i);
                    all.add(credit(parts.get(i), key, day, amounts.get(i)));
                }
                return all;
            }
        }
        Node details = parts.size() == 1 ? parts.getFirst() : entry;
        return List.of(
                credit(
                        details,
                        first(bank, details.text("Refs", "AcctSvcrRef"), place),
                        day,
                        whole));
    }

    private static Statement.Credit credit(Node details, String key, LocalDate day, Money amount) {
        return new Statement.Credit(
                key.length() > LONGEST_REFERENCE ? key.substring(0, LONGEST_REFERENCE) : key,
                day,
                amount,
                first(
                        details.text("RltdPties", "Dbtr", "Nm"),
                        details.text("RltdPties", "Dbtr", "Pty", "Nm")),
                details.text("RltdPties", "DbtrAcct", "Id", "IBAN"),
                texts(details));
    }

    /**
     * Banks cut what a payer wrote after 35 or 140 characters, so the pieces are read as one too.
     */
    private static List<String> texts(Node details) {
        List<String> written =
                details.at("RmtInf").stream()
                        .flatMap(each -> each.all("Ustrd").stream())
                        .map(each -> each.text().toString().strip())
                        .toList();
        Stream<String> structured =
                details.at("RmtInf").stream()
                        .flatMap(each -> each.all("Strd").stream())
                        .map(each -> each.text("CdtrRefInf", "Ref"));
        return Stream.of(
                        structured,
                        Stream.of(String.join("", written)),
                        Stream.of(details.text("Refs", "EndToEndId")))
                .flatMap(each -> each)
                .filter(each -> !NO_REFERENCE.contains(each))
                .toList();
    }

    private static Money amount(Node details, Money whole) {
        return details.at("Amt")
                .or(() -> details.at("AmtDtls", "TxAmt", "Amt"))
                .map(Camt053::money)
                .filter(each -> each.currency().equals(whole.currency()))
                .orElse(Money.zero(whole.currency()));
    }

    private static Money money(Node amount) {
        Currency currency = Currency.getInstance(amount.attributes().getOrDefault("Ccy", ""));
        String digits = amount.text().toString().strip();
        if (!AMOUNT.matcher(digits).matches()) {
            throw new IllegalArgumentException("an amount is not written as one");
        }
        return Money.rounded(new BigDecimal(digits), currency, RoundingMode.UNNECESSARY);
    }

    private static LocalDate day(Node entry) {
        String day = first(entry.text("BookgDt", "Dt"), entry.text("BookgDt", "DtTm"));
        return LocalDate.parse(day.length() > 10 ? day.substring(0, 10) : day);
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(each -> !NO_REFERENCE.contains(each)).findFirst().orElse("");
    }

    /** Opening balance and booked entries make the closing balance, where the bank gives both. */
    private static void checkSum(Node statement) {
        var opening = balance(statement, "OPBD");
        var closing = balance(statement, "CLBD");
        if (opening.isEmpty() || closing.isEmpty()) {
            return;
        }
        long sum = opening.getFirst();
        for (Node entry : statement.all("Ntry")) {
            if (isBooked(entry)) {
                sum = Math.addExact(sum, signed(entry));
            }
        }
        if (sum != closing.getFirst()) {
            throw Node.unreadable("Balances and entries don't make a sum; something is missing.");
        }
    }

    private static List<Long> balance(Node statement, String code) {
        return statement.all("Bal").stream()
                .filter(each -> each.text("Tp", "CdOrPrtry", "Cd").equals(code))
                .map(Camt053::signed)
                .limit(1)
                .toList();
    }

    private static long signed(Node node) {
        long minor = money(node.at("Amt").orElseThrow(() -> Node.unreadable("No amount."))).minor();
        return node.text("CdtDbtInd").equals(CREDIT) ? minor : -minor;
    }
}
