package io.entrepot.promotion.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.platform.json.Json;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionDesk;
import io.entrepot.promotion.PromotionPolicy;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Promotions and the policy as they are and as they were; changes are numbered one by one. */
@Repository
class Promotions {
    static final PromotionPolicy NO_POLICY = new PromotionPolicy(10_000, 0, List.of());

    private final JdbcClient jdbc;

    Promotions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long rules() {
        return jdbc.sql("select number from promotion.rules").query(Long.class).single();
    }

    /** The next number; whoever changes something else waits for the end of the transaction. */
    private long nextRules() {
        return jdbc.sql("update promotion.rules set number = number + 1 returning number")
                .query(Long.class)
                .single();
    }

    List<Promotion> asOf(long rules) {
        return jdbc.sql(
                        """
                        select body from promotion.promotion_version
                        where from_rules <= :rules and (until_rules is null or until_rules > :rules)
                            and body ->> 'state' = 'ACTIVE'
                        """)
                .param("rules", rules)
                .query((row, number) -> promotion(row.getString(1)))
                .list();
    }

    PromotionPolicy policyAsOf(long rules) {
        return jdbc.sql(
                        """
                        select body from promotion.policy
                        where from_rules <= :rules and (until_rules is null or until_rules > :rules)
                        """)
                .param("rules", rules)
                .query(
                        (row, number) ->
                                Json.LENIENT.readValue(row.getString(1), PromotionPolicy.class))
                .single();
    }

    PromotionPolicy policy() {
        return policyAsOf(rules());
    }

    Optional<Promotion> find(UUID id) {
        return jdbc.sql("select body from promotion.promotion where id = ?")
                .param(id)
                .query((row, number) -> promotion(row.getString(1)))
                .optional();
    }

    /** The promotion with its row locked until the transaction ends. */
    Optional<Promotion> locked(UUID id) {
        return jdbc.sql("select body from promotion.promotion where id = ? for update")
                .param(id)
                .query((row, number) -> promotion(row.getString(1)))
                .optional();
    }

    /** Writes a promotion as its next version; answers the number of the rules from then on. */
    long write(Promotion promotion, Actor actor) {
        String body = Json.LENIENT.writeValueAsString(promotion);
        jdbc.sql(
                        """
                        insert into promotion.promotion (id, name, state, kind, by_coupon,
                            stack_group, starts_at, ends_at, body, version)
                        values (:id, :name, :state, :kind, :coupon, :group, :from, :until,
                            :body::jsonb, :version)
                        on conflict (id) do update set name = excluded.name,
                            state = excluded.state, kind = excluded.kind,
                            by_coupon = excluded.by_coupon, stack_group = excluded.stack_group,
                            starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                            body = excluded.body, version = excluded.version, changed_at = now()
                        """)
                .param("id", promotion.id())
                .param("name", promotion.name())
                .param("state", promotion.state().name())
                .param("kind", promotion.effect().getClass().getSimpleName())
                .param("coupon", promotion.trigger() == Promotion.Trigger.COUPON)
                .param("group", promotion.stacking().group())
                .param("from", utc(promotion.startsAt()))
                .param("until", utc(promotion.endsAt()))
                .param("body", body)
                .param("version", promotion.version())
                .update();
        long rules = nextRules();
        jdbc.sql(
                        """
                        update promotion.promotion_version set until_rules = ?
                        where promotion_id = ? and until_rules is null
                        """)
                .params(rules, promotion.id())
                .update();
        jdbc.sql(
                        """
                        insert into promotion.promotion_version (promotion_id, version, body,
                            from_rules, changed_by)
                        values (?, ?, ?::jsonb, ?, ?)
                        """)
                .params(promotion.id(), promotion.version(), body, rules, actor.toString())
                .update();
        return rules;
    }

    void writePolicy(PromotionPolicy policy, Actor actor) {
        long rules = nextRules();
        jdbc.sql("update promotion.policy set until_rules = ? where until_rules is null")
                .param(rules)
                .update();
        jdbc.sql(
                        "insert into promotion.policy (from_rules, body, changed_by) values (?,"
                                + " ?::jsonb, ?)")
                .params(rules, Json.LENIENT.writeValueAsString(policy), actor.toString())
                .update();
    }

    void step(UUID id, Promotion.@Nullable State from, Promotion.State to, By by) {
        jdbc.sql(
                        """
                        insert into promotion.promotion_step (promotion_id, seq, from_state,
                            to_state, actor, reason)
                        select :id, coalesce(max(seq), 0) + 1, :from, :to, :actor, :reason
                        from promotion.promotion_step where promotion_id = :id
                        """)
                .param("id", id)
                .param("from", from == null ? null : from.name())
                .param("to", to.name())
                .param("actor", by.actor().toString())
                .param("reason", by.reason())
                .update();
    }

    /** Who does something, and why. */
    record By(Actor actor, String reason) {}

    List<PromotionDesk.Step> steps(UUID id) {
        return jdbc.sql(
                        """
                        select from_state, to_state, at, actor, reason
                        from promotion.promotion_step where promotion_id = ? order by seq
                        """)
                .param(id)
                .query(
                        (row, number) -> {
                            String from = row.getString(1);
                            return new PromotionDesk.Step(
                                    from == null ? null : Promotion.State.valueOf(from),
                                    Promotion.State.valueOf(row.getString(2)),
                                    row.getObject(3, OffsetDateTime.class).toInstant(),
                                    row.getString(4),
                                    row.getString(5));
                        })
                .list();
    }

    /** Active promotions whose time is over; at most 100. */
    List<UUID> over() {
        return jdbc.sql(
                        """
                        select id from promotion.promotion
                        where state = 'ACTIVE' and ends_at < now() limit 100
                        """)
                .query(UUID.class)
                .list();
    }

    static Promotion promotion(String body) {
        return Json.LENIENT.readValue(body, Promotion.class);
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : time(at);
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** A row of parameters, some of which are not there. */
    static @Nullable Object[] array(@Nullable Object... values) {
        return values;
    }
}
