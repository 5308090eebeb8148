package io.entrepot.catalog.internal;

import io.entrepot.catalog.Attribute;
import io.entrepot.catalog.Attribute.Choice;
import io.entrepot.catalog.AttributeType;
import io.entrepot.catalog.CategoryAttribute;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Attributes and how categories use them, as rows. */
@Component
final class Attributes {
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};
    private static final TypeReference<List<Choice>> CHOICES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Attributes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Attribute> all() {
        return jdbc.sql(
                        """
                        select code, type, unit, names, choices, version
                        from catalog.attribute order by code
                        """)
                .query(Attributes::attribute)
                .list();
    }

    /** Writes what differs, all in one statement. */
    void save(List<Attribute> attributes) {
        jdbc.sql(
                        """
                        insert into catalog.attribute as a (code, type, unit, names, choices)
                        select code, type, unit, names, choices
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (code text, type text, unit text, names jsonb, choices jsonb)
                        on conflict (code) do update
                        set type = excluded.type, unit = excluded.unit, names = excluded.names,
                            choices = excluded.choices, version = a.version + 1, changed_at = now()
                        where (a.type, a.unit, a.names, a.choices) is distinct from
                              (excluded.type, excluded.unit, excluded.names, excluded.choices)
                        """)
                .param("rows", Json.write(attributes))
                .update();
    }

    /** The codes among these that are not defined. */
    List<String> unknown(List<String> codes) {
        return jdbc.sql(
                        """
                        select code from unnest(?::text[]) as asked (code)
                        where not exists (select from catalog.attribute a where a.code = asked.code)
                        """)
                .param(codes.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    Map<UUID, List<CategoryAttribute>> byCategory() {
        Map<UUID, List<CategoryAttribute>> all = new HashMap<>();
        jdbc.sql(
                        """
                        select category_id, code, required, filterable, variant_making
                        from catalog.category_attribute order by category_id, position
                        """)
                .query(
                        row -> {
                            all.computeIfAbsent(
                                            row.getObject("category_id", UUID.class),
                                            id -> new ArrayList<>())
                                    .add(use(row));
                        });
        return all;
    }

    /** Sets how a category uses attributes, and says whether that is new. */
    boolean use(UUID category, List<CategoryAttribute> uses) {
        if (byCategory().getOrDefault(category, List.of()).equals(uses)) {
            return false;
        }
        jdbc.sql("delete from catalog.category_attribute where category_id = ?")
                .param(category)
                .update();
        for (int i = 0; i < uses.size(); i++) {
            CategoryAttribute use = uses.get(i);
            jdbc.sql(
                            """
                            insert into catalog.category_attribute
                                (category_id, code, position, required, filterable, variant_making)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            category,
                            use.code(),
                            i,
                            use.required(),
                            use.filterable(),
                            use.variantMaking())
                    .update();
        }
        return true;
    }

    private static Attribute attribute(ResultSet row, int number) throws SQLException {
        return new Attribute(
                row.getString("code"),
                AttributeType.valueOf(row.getString("type")),
                row.getString("unit"),
                Json.read(row.getString("names"), NAMES),
                Json.read(row.getString("choices"), CHOICES),
                row.getLong("version"));
    }

    private static CategoryAttribute use(ResultSet row) throws SQLException {
        return new CategoryAttribute(
                row.getString("code"),
                row.getBoolean("required"),
                row.getBoolean("filterable"),
                row.getBoolean("variant_making"));
    }
}
