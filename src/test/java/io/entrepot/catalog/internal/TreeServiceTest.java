package io.entrepot.catalog.internal;

import static io.entrepot.catalog.internal.TestCatalog.teapotBut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.catalog.Attribute;
import io.entrepot.catalog.AttributeType;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Category;
import io.entrepot.catalog.CategoryAttribute;
import io.entrepot.catalog.CategoryChanged;
import io.entrepot.catalog.CategoryTreeApi;
import io.entrepot.catalog.MergeCategories;
import io.entrepot.catalog.MoveCategory;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.RemoveCategory;
import io.entrepot.catalog.RenameCategory;
import io.entrepot.catalog.SaveAttributes;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.catalog.SaveProductResult.Saved;
import io.entrepot.catalog.SaveVariant;
import io.entrepot.catalog.SetCategoryAttributes;
import io.entrepot.catalog.ShelfApi;
import io.entrepot.catalog.SlugQuery;
import io.entrepot.catalog.TreeChange;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.TestModule;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tree of categories: moved, merged, renamed, and what its addresses lead to. */
class TreeServiceTest {
    private static final Actor CLERK = Actor.staff("clerk");

    private final TestModule module = TestModule.of("catalog");
    private final CatalogApi catalog = module.get(CatalogApi.class);
    private final CategoryTreeApi tree = module.get(CategoryTreeApi.class);
    private final ShelfApi shelf = module.get(ShelfApi.class);

    @BeforeEach
    void plant() {
        category("kitchen", null);
        category("tea", "kitchen");
        category("teapots", "tea");
        category("iron-pots", "teapots");
        category("outdoor", null);
        category("camp", "outdoor");
    }

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void moving_a_category_takes_everything_below_it_to_the_partition_of_its_new_root() {
        product("teapots", "pot");
        product("iron-pots", "iron");
        product("kitchen", "spoon");

        TreeChange change = move("teapots", "camp", 0, false);

        assertThat(change.categories()).isEqualTo(2);
        assertThat(change.products()).isEqualTo(2);
        UUID outdoor = id("outdoor");
        assertThat(tops("pot", "iron")).containsOnly(outdoor);
        assertThat(tops("spoon")).containsOnly(id("kitchen"));
        assertThat(catalog.product(ProductQuery.slug("iron")).variants()).hasSize(1);
        assertThat(strays()).isZero();
        assertThat(module.events.of(CategoryChanged.class)).isNotEmpty();
    }

    @Test
    void a_category_may_become_a_root_and_gets_partitions_of_its_own() {
        product("teapots", "pot");
        move("teapots", null, 0, false);
        assertThat(tops("pot")).containsOnly(id("teapots"));
        assertThat(
                        module.jdbc
                                .sql("select tableoid::regclass::text from catalog.product")
                                .query(String.class)
                                .single())
                .endsWith(id("teapots").toString().replace("-", ""));
        assertThat(
                        catalog.categories().stream()
                                .filter(each -> each.parentId() == null)
                                .map(Category::slug)
                                .findFirst())
                .contains("teapots");
    }

    @Test
    void nothing_hangs_on_itself() {
        for (String below : List.of("tea", "teapots", "iron-pots")) {
            assertThatThrownBy(() -> move("tea", below, 0, false))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("category_cycle"));
        }
        assertThatThrownBy(
                        () ->
                                tree.mergeCategories(
                                        new MergeCategories("tea", "iron-pots", false, CLERK)))
                .isInstanceOf(Refusal.class);
        assertThat(category("tea").parentId()).isEqualTo(id("kitchen"));
    }

    @Test
    void siblings_keep_their_order_around_the_place_where_one_is_put() {
        category("cups", "kitchen");
        category("jars", "kitchen");
        move("jars", "kitchen", 1, false);
        assertThat(
                        catalog.categories().stream()
                                .filter(each -> id("kitchen").equals(each.parentId()))
                                .map(Category::slug))
                .containsExactly("cups", "jars", "tea");
    }

    @Test
    void a_trial_says_what_would_happen_and_changes_nothing() {
        product("teapots", "pot");
        catalog.saveAttributes(new SaveAttributes(List.of(text("fuel"), text("leaf"))));
        use("outdoor", "fuel", true);
        use("kitchen", "leaf", false);

        TreeChange change = move("teapots", "camp", 0, true);

        assertThat(change.gained()).containsExactly("fuel");
        assertThat(change.lost()).containsExactly("leaf");
        assertThat(change.missingRequired()).isEqualTo(1);
        assertThat(category("teapots").parentId()).isEqualTo(id("tea"));
    }

    @Test
    void merging_hands_over_products_children_attributes_and_addresses() {
        product("teapots", "pot");
        catalog.saveAttributes(new SaveAttributes(List.of(text("glaze"))));
        use("teapots", "glaze", true);
        UUID iron = id("iron-pots");

        TreeChange change =
                tree.mergeCategories(new MergeCategories("teapots", "camp", false, CLERK));

        assertThat(change.redirects()).containsExactly(new TreeChange.Redirect("teapots", "camp"));
        assertThat(catalog.product(ProductQuery.slug("pot")).categoryId()).isEqualTo(id("camp"));
        assertThat(
                        catalog.categories().stream()
                                .filter(each -> each.id().equals(iron))
                                .findFirst()
                                .orElseThrow()
                                .parentId())
                .isEqualTo(id("camp"));
        assertThat(category("camp").attributes())
                .containsExactly(new CategoryAttribute("glaze", true, false, false));
        assertThat(current("teapots")).isEqualTo("camp");
        assertThat(tops("pot")).containsOnly(id("outdoor"));
    }

    @Test
    void a_chain_of_renamings_and_merges_is_one_step_long_and_never_a_ring() {
        rename("teapots", "pots");
        rename("pots", "kettles");
        tree.mergeCategories(new MergeCategories("kettles", "camp", false, CLERK));
        rename("camp", "camping");
        assertThat(List.of("teapots", "pots", "kettles", "camp"))
                .allSatisfy(slug -> assertThat(current(slug)).isEqualTo("camping"));

        rename("camping", "camp");
        assertThat(current("camping")).isEqualTo("camp");
        assertThatThrownBy(() -> current("camp")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_feed_that_still_names_a_merged_category_finds_the_one_that_took_its_place() {
        tree.mergeCategories(new MergeCategories("teapots", "camp", false, CLERK));
        product("teapots", "late");
        assertThat(catalog.product(ProductQuery.slug("late")).categoryId()).isEqualTo(id("camp"));
        category("teapots", "kitchen");
        assertThat(catalog.categories().stream().map(Category::slug)).doesNotContain("teapots");
    }

    @Test
    void only_an_empty_category_can_be_removed() {
        product("iron-pots", "iron");
        assertThatThrownBy(() -> remove("iron-pots"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("category_in_use"));
        assertThatThrownBy(() -> remove("outdoor")).isInstanceOf(Refusal.class);
        remove("camp");
        assertThat(current("camp")).isEqualTo("outdoor");
    }

    @Test
    void counts_say_how_much_hangs_below() {
        product("teapots", "pot");
        product("iron-pots", "iron");
        assertThat(tree.categoryCounts())
                .anySatisfy(
                        count -> {
                            assertThat(count.categoryId()).isEqualTo(id("kitchen"));
                            assertThat(count.own()).isZero();
                            assertThat(count.below()).isEqualTo(2);
                            assertThat(count.sellable()).isEqualTo(2);
                        });
    }

    private void category(String slug, @Nullable String parent) {
        catalog.saveCategory(new SaveCategory(slug, parent, 1, Map.of("en", slug)));
    }

    private Category category(String slug) {
        return catalog.categories().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private UUID id(String slug) {
        return category(slug).id();
    }

    private void product(String category, String slug) {
        assertThat(
                        catalog.save(
                                teapotBut()
                                        .slug(slug)
                                        .category(category)
                                        .variants(
                                                new SaveVariant(
                                                        "SKU-" + slug,
                                                        null,
                                                        Map.of(),
                                                        9,
                                                        9,
                                                        9,
                                                        9,
                                                        List.of()))
                                        .product()))
                .isInstanceOf(Saved.class);
    }

    private TreeChange move(String slug, @Nullable String parent, int place, boolean trial) {
        return tree.moveCategory(new MoveCategory(slug, parent, place, trial, CLERK));
    }

    private void rename(String slug, String to) {
        tree.renameCategory(new RenameCategory(slug, to, false, CLERK));
    }

    private void remove(String slug) {
        tree.removeCategory(new RemoveCategory(slug, false, CLERK));
    }

    private String current(String slug) {
        return shelf.currentSlug(new SlugQuery(SlugQuery.Kind.CATEGORY, slug)).slug();
    }

    private void use(String category, String code, boolean required) {
        catalog.setCategoryAttributes(
                new SetCategoryAttributes(
                        category, List.of(new CategoryAttribute(code, required, false, false))));
    }

    private static Attribute text(String code) {
        return new Attribute(code, AttributeType.TEXT, null, Map.of("en", code), List.of(), 0);
    }

    private List<UUID> tops(String... slugs) {
        return module.jdbc
                .sql("select top_category from catalog.product where slug = any (?)")
                .param(slugs)
                .query(UUID.class)
                .list();
    }

    /** Keys and rows that don't agree on where they are. */
    private long strays() {
        return module.jdbc
                .sql(
                        """
                        select (select count(*) from catalog.verify_product where not present)
                             + (select count(*) from catalog.verify_variant where not present)
                        """)
                .query(Long.class)
                .single();
    }
}
