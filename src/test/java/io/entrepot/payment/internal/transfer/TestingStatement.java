package io.entrepot.payment.internal.transfer;

import java.util.ArrayList;
import java.util.List;

/** A camt.053 statement as a bank writes it, with balances that fit. */
public final class TestingStatement {
    public static final String IBAN = "DE89370400440532013000";

    private final String id;
    private final List<String> entries = new ArrayList<>();
    private String iban = IBAN;
    private long sum;
    private long missing;

    public TestingStatement(String id) {
        this.id = id;
    }

    /** Money that came in, in cents, with what the payer wrote. */
    public TestingStatement credit(String bankReference, long minor, String... written) {
        StringBuilder lines = new StringBuilder();
        for (String line : written) {
            lines.append("<Ustrd>").append(line).append("</Ustrd>");
        }
        return entry(bankReference, minor, "EUR", "CRDT", "BOOK", lines.toString());
    }

    TestingStatement structured(String bankReference, long minor, String reference) {
        return entry(
                bankReference,
                minor,
                "EUR",
                "CRDT",
                "BOOK",
                "<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>"
                        + reference
                        + "</Ref></CdtrRefInf></Strd>");
    }

    TestingStatement entry(
            String bankReference,
            long minor,
            String currency,
            String direction,
            String status,
            String remittance) {
        if (status.equals("BOOK")) {
            sum += direction.equals("CRDT") ? minor : -minor;
        }
        entries.add(
                """
                <Ntry><Amt Ccy="%s">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>%s</Cd></Sts>
                <BookgDt><Dt>2026-11-20</Dt></BookgDt><AcctSvcrRef>%s</AcctSvcrRef>
                <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
                <RltdPties><Dbtr><Pty><Nm>Erika Mustermann</Nm></Pty></Dbtr>
                <DbtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id></DbtrAcct></RltdPties>
                <RmtInf>%s</RmtInf></TxDtls></NtryDtls></Ntry>
                """
                        .formatted(
                                currency,
                                major(minor),
                                direction,
                                status,
                                bankReference,
                                remittance));
        return this;
    }

    TestingStatement of(String otherIban) {
        this.iban = otherIban;
        return this;
    }

    /** The closing balance knows of more than the entries. */
    TestingStatement butMissing(long minor) {
        this.missing = minor;
        return this;
    }

    public String xml() {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
        <GrpHdr><MsgId>M-%s</MsgId></GrpHdr>
        <Stmt><Id>%s</Id><Acct><Id><IBAN>%s</IBAN></Id></Acct>%s%s%s</Stmt>
        </BkToCstmrStmt></Document>
        """
                .formatted(
                        id,
                        id,
                        iban,
                        balance("OPBD", 100_000),
                        balance("CLBD", 100_000 + sum + missing),
                        String.join("", entries));
    }

    private static String balance(String code, long minor) {
        return """
        <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%s</Amt>
        <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-20</Dt></Dt></Bal>
        """
                .formatted(code, major(minor));
    }

    private static String major(long minor) {
        return "%d.%02d".formatted(minor / 100, minor % 100);
    }
}
