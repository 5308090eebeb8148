package io.entrepot.ledger.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.UUID;

/** How much of each pending transfer is used up. */
@Repository
class Pendings {
    private final JdbcClient jdbc;

    Pendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(UUID transfer, long amount) {
        jdbc.sql("insert into ledger.pending (transfer_id, amount) values (:id, :amount)")
                .param("id", transfer)
                .param("amount", amount)
                .update();
    }

    /** What is left of it; the row stays locked, so uses of one pending transfer go in turn. */
    long left(UUID transfer) {
        return jdbc.sql(
                        """
                        select amount - posted - voided from ledger.pending
                        where transfer_id = :id for update
                        """)
                .param("id", transfer)
                .query(Long.class)
                .single();
    }

    /** False when less than this is left. */
    boolean post(UUID transfer, long amount) {
        return jdbc.sql(
                                """
                                update ledger.pending set posted = posted + :amount
                                where transfer_id = :id and posted + voided + :amount <= amount
                                """)
                        .param("id", transfer)
                        .param("amount", amount)
                        .update()
                == 1;
    }

    void voidRest(UUID transfer) {
        jdbc.sql(
                        """
                        update ledger.pending set voided = amount - posted where transfer_id = :id
                        """)
                .param("id", transfer)
                .update();
    }
}
