package io.entrepot.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.door.DoorCatalogue;
import io.entrepot.platform.roles.Modules;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page of a module names its door's methods, its events, its listeners and its tables. */
class ModulePagesTest {
    private static final Pattern LISTENER = Pattern.compile("@Listener\\(\"([a-z.-]+)\"\\)");
    private static final Pattern TABLE = Pattern.compile("create table (?:\\w+\\.)?(\\w+) \\(");
    private static final Path MIGRATIONS = Sources.ROOT.resolve("src/main/resources/db/migration");

    @Test
    void every_page_names_the_methods_of_the_door() throws IOException {
        for (Class<?> door : DoorCatalogue.doors()) {
            String page = page(DoorCatalogue.moduleOf(door));
            for (Method method : door.getMethods()) {
                assertThat(page).as("%s", door).contains("`" + method.getName() + "`");
            }
        }
    }

    @Test
    void every_page_names_the_events_and_the_listeners() throws IOException {
        for (Path file : Sources.under(Sources.MAIN.resolve("io/entrepot"))) {
            String module = module(file);
            String source = Sources.read(file);
            if (isOfAModule(module)) {
                for (String listener : found(LISTENER, source)) {
                    assertThat(page(module)).contains("`" + listener + "`");
                }
                if (source.contains("implements DomainEvent")) {
                    String event = file.getFileName().toString().replace(".java", "");
                    assertThat(page(module)).contains("`" + event + "`");
                }
            }
        }
    }

    @Test
    void every_page_names_the_tables() throws IOException {
        for (String module : modules()) {
            Path folder = MIGRATIONS.resolve(module);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        for (String table : found(TABLE, Sources.read(file))) {
                            assertThat(page(module)).contains("." + table + "`");
                        }
                    }
                }
            }
        }
    }

    @Test
    void the_rules_see_a_listener_and_a_table() {
        assertThat(found(LISTENER, "@Listener(\"order.ships-stock\")"))
                .containsExactly("order.ships-stock");
        assertThat(found(TABLE, "create table cart.cart_line (id uuid);\ncreate table a partition"))
                .containsExactly("cart_line");
    }

    private static String page(String module) throws IOException {
        return Files.readString(Sources.ROOT.resolve("docs/modules/" + module + ".md"));
    }

    /** Classes in the base package belong to no module. */
    private static String module(Path file) {
        Path inside = Sources.MAIN.resolve("io/entrepot").relativize(file);
        return inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
    }

    private static boolean isOfAModule(String module) {
        return modules().contains(module);
    }

    private static List<String> modules() {
        return Modules.ROLES.values().stream().flatMap(List::stream).sorted().toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(one -> one.group(1)).toList();
    }
}
