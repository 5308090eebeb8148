package io.entrepot.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import io.entrepot.platform.door.DoorCatalogue;
import io.entrepot.platform.roles.Modules;
import io.entrepot.platform.web.Needs;
import io.entrepot.platform.web.Open;
import io.entrepot.platform.web.SignedIn;

import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The house rules of ARCHITECTURE.md, each shown to catch a deliberate violator. */
class ArchitectureTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.entrepot");

    private static final String VIOLATORS = "io.entrepot.house.violators";

    @Test
    void modules_import_only_doors_of_lower_rank() {
        assertThat(new Ranks("io.entrepot").violations(HOUSE)).isEmpty();
    }

    @Test
    void the_rank_rule_sees_who_reaches_up_climbs_a_wall_or_knows_too_much() {
        JavaClasses violators = new ClassFileImporter().importPackages(VIOLATORS);

        assertThat(new Ranks(VIOLATORS).violations(violators))
                .hasSize(3)
                .anyMatch(told -> told.contains("MarketReachesUp") && told.contains("rank 0"))
                .anyMatch(told -> told.contains("CartClimbsTheWall") && told.contains("wall"))
                .anyMatch(told -> told.contains("SimulatorKnowsTheShop"));
    }

    @Test
    void no_module_names_the_schema_of_another() {
        Set<String> found = new TreeSet<>();
        List<String> modules = Modules.ROLES.values().stream().flatMap(List::stream).toList();
        for (var file : Sources.under(Sources.MAIN.resolve("io/entrepot"))) {
            found.addAll(Schemas.violations(Sources.module(file), Sources.read(file), modules));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void the_schema_rule_sees_a_foreign_table_and_lets_published_views_pass() {
        List<String> modules = List.of("catalog", "cart", "verify");

        assertThat(Schemas.violations("cart", "select 1 from catalog.product", modules))
                .containsExactly("cart names catalog.product");
        assertThat(Schemas.violations("cart", "update orders.sales_order set x = 1", modules))
                .containsExactly("cart names orders.sales_order");
        assertThat(Schemas.violations("verify", "join orders.verify_orders o", modules)).isEmpty();
        assertThat(Schemas.violations("cart", "insert into cart.cart_line", modules)).isEmpty();
    }

    @Test
    void every_door_method_takes_one_record_at_most_and_is_called_like_its_path() {
        for (Class<?> door : DoorCatalogue.doors()) {
            for (Method method : door.getMethods()) {
                PostExchange path = method.getAnnotation(PostExchange.class);
                assertThat(path).as("%s", method).isNotNull();
                assertThat(path.value()).isEqualTo("/" + method.getName());
                assertThat(method.getParameterCount()).as("%s", method).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void the_catalogue_of_doors_leaves_none_out() {
        Set<String> marked = new TreeSet<>();
        for (JavaClass house : HOUSE) {
            if (house.isAnnotatedWith(HttpExchange.class)) {
                marked.add(house.getName());
            }
        }

        assertThat(DoorCatalogue.doors())
                .extracting(Class::getName)
                .containsExactlyElementsOf(marked)
                .hasSizeGreaterThan(12);
    }

    @Test
    void every_handler_says_who_may_call_it() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should(new SayWhoMayCall())
                .check(HOUSE);
    }

    @Test
    void only_adapters_talk_to_the_outside() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.entrepot.platform..",
                        "io.entrepot.payment.internal..",
                        "io.entrepot.simulator..",
                        "io.entrepot.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.springframework.web.client..")
                .check(HOUSE);
    }

    @Test
    void nobody_reads_java_objects_from_bytes() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .check(HOUSE);
    }

    /** A handler, or its class, is open with a reason or names a permission. */
    private static final class SayWhoMayCall extends ArchCondition<JavaMethod> {
        SayWhoMayCall() {
            super("be @Open with a reason, @SignedIn, or name what it @Needs");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean says =
                    method.isAnnotatedWith(Open.class)
                            || method.isAnnotatedWith(Needs.class)
                            || method.isAnnotatedWith(SignedIn.class)
                            || method.getOwner().isAnnotatedWith(SignedIn.class)
                            || method.getOwner().isAnnotatedWith(Open.class)
                            || method.getOwner().isAnnotatedWith(Needs.class);
            events.add(new SimpleConditionEvent(method, says, method.getFullName()));
        }
    }
}
