package io.entrepot.platform.backup;

import io.entrepot.platform.postgres.ModuleMigrations;
import io.entrepot.platform.postgres.Schemas;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the modules' schemas hold, read from PostgreSQL's catalogue. A schema is a module's when it
 * has a history of migrations.
 */
final class DatabaseCatalogue {
    private static final String OURS =
            "(select schemaname from pg_tables where tablename = '"
                    + ModuleMigrations.HISTORY
                    + "')";

    /** Tables of the modules, without the partitions below them and without the histories. */
    private static final String ROOTS =
            """
             from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and not c.relispartition
               and c.relname <> '%s' and n.nspname in %s
            """
                    .formatted(ModuleMigrations.HISTORY, OURS);

    private final Rows rows;

    DatabaseCatalogue(Rows rows) {
        this.rows = rows;
    }

    List<Manifest.ModuleVersion> modules() throws SQLException {
        List<String> schemas =
                rows.strings(
                        "select schemaname from pg_tables where tablename = '"
                                + ModuleMigrations.HISTORY
                                + "' order by schemaname");
        List<Manifest.ModuleVersion> modules = new ArrayList<>();
        for (String schema : schemas) {
            String version =
                    rows
                            .strings(
                                    "select version from \""
                                            + schema
                                            + "\"."
                                            + ModuleMigrations.HISTORY
                                            + " where success and version is not null"
                                            + " order by installed_rank desc limit 1")
                            .stream()
                            .findFirst()
                            .orElse("0");
            modules.add(new Manifest.ModuleVersion(Schemas.module(schema), version));
        }
        return modules;
    }

    /** With the columns that can be written; what is computed computes itself again. */
    List<Manifest.Table> tables() throws SQLException {
        return rows.list(
                """
                select format('%I.%I', n.nspname, c.relname),
                       (select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
                          from pg_attribute a
                         where a.attrelid = c.oid and a.attnum > 0
                           and not a.attisdropped and a.attgenerated = ''),
                       n.nspname || '.' || c.relname || '.copy'
                """
                        + ROOTS
                        + " order by 1",
                row ->
                        new Manifest.Table(
                                row.getString(1), row.getString(2), "tables/" + row.getString(3)));
    }

    /** Parents before their children, because partitions can have partitions. */
    List<Manifest.Partition> partitions() throws SQLException {
        return rows.list(
                """
                select format('%I.%I', n.nspname, c.relname),
                       format('%I.%I', pn.nspname, p.relname),
                       pg_get_expr(c.relpartbound, c.oid),
                       case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  join pg_inherits i on i.inhrelid = c.oid
                  join pg_class p on p.oid = i.inhparent
                  join pg_namespace pn on pn.oid = p.relnamespace
                 where c.relispartition and c.relkind in ('r', 'p') and n.nspname in
                """
                        + OURS
                        + " order by (select count(*) from pg_partition_ancestors(c.oid)), 1",
                row ->
                        new Manifest.Partition(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)));
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        List<String> names =
                rows.strings(
                        "select format('%I.%I', schemaname, sequencename) from pg_sequences"
                                + " where schemaname in "
                                + OURS
                                + " order by 1");
        List<Manifest.Sequence> sequences = new ArrayList<>();
        for (String name : names) {
            sequences.addAll(
                    rows.list(
                            "select last_value, is_called from " + name,
                            row -> new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    List<String> triggers(String command) throws SQLException {
        return rows.strings(
                "select format('alter table %I.%I "
                        + command
                        + " trigger %I', n.nspname, c.relname, t.tgname)"
                        + " from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                        + " join pg_namespace n on n.oid = c.relnamespace"
                        + " where not t.tgisinternal and t.tgparentid = 0 and t.tgenabled = 'O'"
                        + " and n.nspname in "
                        + OURS);
    }

    /** The commands that drop each foreign key, and that make it again. */
    List<ForeignKey> foreignKeys() throws SQLException {
        return rows.list(
                """
                select format('alter table %I.%I drop constraint %I',
                              n.nspname, c.relname, k.conname),
                       format('alter table %I.%I add constraint %I %s',
                              n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid))
                  from pg_constraint k join pg_class c on c.oid = k.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where k.contype = 'f' and k.conparentid = 0 and n.nspname in
                """
                        + OURS,
                row -> new ForeignKey(row.getString(1), row.getString(2)));
    }

    List<String> materialisedViews() throws SQLException {
        return rows.strings(
                "select format('%I.%I', schemaname, matviewname) from pg_matviews"
                        + " where schemaname in "
                        + OURS);
    }

    record ForeignKey(String drop, String add) {}
}
