package io.entrepot.customs.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.customs.RefusedLane;
import io.entrepot.customs.RefusedLaneQuery;
import io.entrepot.customs.RestrictedGoods;
import io.entrepot.customs.RestrictionRequest;
import io.entrepot.customs.RestrictionResult;
import io.entrepot.customs.RestrictionResult.Objection;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Remembers refused lanes for the compliance officer. Product pages ask about the same lane many
 * times a second, so a refusal is written once an hour; and a page is not refused an answer because
 * the log could not be written.
 */
@Component
class RefusalLog {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);
    private static final int MOST_ROWS = 500;

    private final RefusedLanes lanes;
    private final Cache<RefusedLanes.Refusal, Boolean> written =
            Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(Duration.ofHours(1)).build();

    RefusalLog(RefusedLanes lanes) {
        this.lanes = lanes;
    }

    void remember(RestrictionRequest request, RestrictionResult.MayNotGo refused) {
        for (Objection objection : refused.objections()) {
            RefusedLanes.Refusal refusal =
                    new RefusedLanes.Refusal(
                            request.date(),
                            objection.rule().ruleId(),
                            request.fromCountry(),
                            request.destination().country(),
                            hsCode(request.goods(), objection.lineId()),
                            objection.reason().key(),
                            refused.rulesVersion());
            if (written.asMap().putIfAbsent(refusal, Boolean.TRUE) == null) {
                save(refusal);
            }
        }
    }

    List<RefusedLane> since(RefusedLaneQuery query) {
        return lanes.since(query.since(), Math.clamp(query.atMost(), 1, MOST_ROWS));
    }

    private void save(RefusedLanes.Refusal refusal) {
        try {
            lanes.save(refusal);
        } catch (DataAccessException e) {
            written.invalidate(refusal);
            LOG.warn("A refused lane could not be written down: {}", refusal, e);
        }
    }

    private static String hsCode(List<RestrictedGoods> goods, String lineId) {
        return goods.stream()
                .filter(line -> line.lineId().equals(lineId))
                .map(line -> Objects.requireNonNullElse(line.hsCode(), ""))
                .findFirst()
                .orElse("");
    }
}
