package io.entrepot.listing.web;

import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.ProductDetails;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.ProductText;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.listing.ListingApi;
import io.entrepot.listing.ListingForm;
import io.entrepot.listing.SaveListing;
import io.entrepot.listing.SavedListing;
import io.entrepot.listing.TriedForm;
import io.entrepot.offer.ProductForm;
import io.entrepot.platform.web.Needs;
import io.entrepot.platform.web.StaffNames;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;

/** The product form of the console: saved at once, or proposed as a change of what is sold. */
@RestController
@RequestMapping("/api/v1/console/listing/forms")
class ListingForms {
    /** What is to be saved; what is left out stays. */
    record Wish(
            long version,
            String category,
            @Nullable String brand,
            @Nullable String hsCode,
            @Nullable String origin,
            @Nullable String taxClass,
            @Nullable BatteryKind battery,
            Map<String, ProductText> texts,
            @Nullable List<String> media,
            List<WishedVariant> variants,
            @Nullable List<AttributeValue> attributes,
            @Nullable ProductDetails details) {
        ProductForm form(String slug) {
            return new ProductForm(
                    null,
                    slug,
                    version,
                    null,
                    List.of(),
                    category,
                    brand,
                    hsCode,
                    origin,
                    taxClass == null ? "standard" : taxClass,
                    battery == null ? BatteryKind.NONE : battery,
                    texts,
                    media == null ? List.of() : media,
                    variants.stream().map(WishedVariant::row).toList(),
                    attributes,
                    details);
        }
    }

    /** A variant that is to be saved. */
    record WishedVariant(
            String sku,
            @Nullable String gtin,
            @Nullable String partNumber,
            @Nullable Map<String, String> options,
            @Nullable Integer weightGrams,
            @Nullable Integer lengthMm,
            @Nullable Integer widthMm,
            @Nullable Integer heightMm,
            @Nullable List<String> media,
            @Nullable Map<String, String> prices,
            @Nullable String cost,
            @Nullable Map<String, Integer> stock) {
        ProductForm.Row row() {
            return new ProductForm.Row(
                    null,
                    sku,
                    gtin,
                    options == null ? Map.of() : options,
                    weightGrams,
                    lengthMm,
                    widthMm,
                    heightMm,
                    media == null ? List.of() : media,
                    prices,
                    stock,
                    List.of(),
                    partNumber,
                    cost);
        }
    }

    /** The form, and the proposal it belongs to. */
    record Kept(ProductForm form, ShownProposal.@Nullable Row proposal) {}

    private final ListingApi listing;
    private final StaffNames names;

    ListingForms(ListingApi listing, StaffNames names) {
        this.listing = listing;
        this.names = names;
    }

    @GetMapping("/{slug}")
    @Needs(Permission.CATALOG_READ)
    Kept form(@PathVariable String slug) {
        ListingForm kept = listing.form(ProductQuery.slug(slug));
        return new Kept(
                kept.form(),
                kept.proposal() == null ? null : ShownProposal.Row.of(kept.proposal(), names));
    }

    /** Stock in the form also needs the permission that the list of stock asks for. */
    @PutMapping("/{slug}")
    @Needs(Permission.CATALOG_WRITE)
    Kept save(@PathVariable String slug, @RequestBody Wish wish, Authentication staff) {
        boolean stock = wish.variants().stream().anyMatch(each -> each.stock() != null);
        if (stock && !may(staff, Permission.STOCK_WRITE)) {
            throw new Refusal(
                    "forbidden", Refusal.Kind.FORBIDDEN, "Stock is changed by somebody else.");
        }
        SavedListing saved =
                listing.save(new SaveListing(wish.form(slug), Actor.staff(staff.getName())));
        return new Kept(
                saved.form(),
                saved.proposal() == null ? null : ShownProposal.Row.of(saved.proposal(), names));
    }

    /** What stands between the form as it is and being sold; nothing is saved. */
    @PostMapping("/{slug}/checks")
    @Needs(Permission.CATALOG_WRITE)
    TriedForm tried(@PathVariable String slug, @RequestBody Wish wish) {
        return listing.tryForm(wish.form(slug));
    }

    private static boolean may(Authentication staff, Permission permission) {
        return staff.getAuthorities().stream()
                .anyMatch(each -> permission.name().equals(each.getAuthority()));
    }
}
