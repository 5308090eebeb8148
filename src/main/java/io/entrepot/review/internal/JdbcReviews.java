package io.entrepot.review.internal;

import io.entrepot.review.Rating;
import io.entrepot.review.Review;
import io.entrepot.review.ReviewQuery;
import io.entrepot.review.SaveReviews;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The rows in PostgreSQL. Ratings are counted from the reviews by an index that holds the stars.
 */
@Repository
class JdbcReviews implements Reviews {
    private final JdbcClient jdbc;

    JdbcReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Rating> ratings(List<UUID> products) {
        return jdbc.sql(
                        """
                        select product_id, (sum(stars) * 20 + count(*)) / (count(*) * 2) as tenths,
                            count(*) as count,
                            count(*) filter (where stars = 5) as s5,
                            count(*) filter (where stars = 4) as s4,
                            count(*) filter (where stars = 3) as s3,
                            count(*) filter (where stars = 2) as s2,
                            count(*) filter (where stars = 1) as s1
                        from review.review where product_id = any(?) group by product_id
                        """)
                .param(products.toArray(UUID[]::new))
                .query((row, n) -> rating(row))
                .list();
    }

    private static Rating rating(ResultSet row) throws SQLException {
        List<Integer> distribution = new ArrayList<>();
        for (int stars : IntStream.rangeClosed(1, 5).map(star -> 6 - star).toArray()) {
            distribution.add(row.getInt("s" + stars));
        }
        return new Rating(
                row.getObject("product_id", UUID.class),
                row.getInt("tenths"),
                row.getInt("count"),
                List.copyOf(distribution));
    }

    @Override
    public List<Review> list(ReviewQuery query) {
        return jdbc.sql(
                        """
                        select * from review.review
                        where product_id = :product
                            and (:after::uuid is null
                                or (language = :language, written_at, id) < (
                                    select language = :language, written_at, id
                                    from review.review where id = :after))
                        order by (language = :language) desc, written_at desc, id desc
                        limit :limit
                        """)
                .param("product", query.productId())
                .param("language", query.language())
                .param("after", query.after())
                .param("limit", query.limit())
                .query((row, n) -> review(row))
                .list();
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getObject("id", UUID.class),
                row.getString("author"),
                row.getString("language"),
                row.getInt("stars"),
                row.getString("title"),
                row.getString("body"),
                row.getTimestamp("written_at").toInstant(),
                row.getBoolean("verified"));
    }

    @Override
    public int insert(List<SaveReviews.Row> rows) {
        int written = 0;
        for (SaveReviews.Row row : rows) {
            Review review = row.review();
            written +=
                    jdbc.sql(
                                    """
                                    insert into review.review (id, product_id, author, language,
                                        stars, title, body, written_at, verified)
                                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                                    on conflict do nothing
                                    """)
                            .params(
                                    review.id(),
                                    row.productId(),
                                    review.author(),
                                    review.language(),
                                    review.stars(),
                                    review.title(),
                                    review.text(),
                                    Timestamp.from(review.writtenAt()),
                                    review.verified())
                            .update();
        }
        return written;
    }
}
