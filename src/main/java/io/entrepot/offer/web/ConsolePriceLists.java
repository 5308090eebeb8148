package io.entrepot.offer.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.offer.PriceDraftApi;
import io.entrepot.platform.web.Needs;
import io.entrepot.pricing.PriceChange;
import io.entrepot.pricing.PriceChangesQuery;
import io.entrepot.pricing.PriceDeskApi;
import io.entrepot.pricing.PriceList;
import io.entrepot.pricing.SavePriceList;
import io.entrepot.pricing.UndoPriceChange;
import io.entrepot.pricing.UndonePriceChange;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Price lists for staff: their prices as a sheet, what a change would leave, changes made and
 * undone.
 */
@RestController
@RequestMapping("/api/v1/console/price-lists")
class ConsolePriceLists {
    private static final int PAGE = 100;

    private final PriceDeskApi desk;
    private final PriceDraftApi drafts;
    private final PriceSheets sheets;

    ConsolePriceLists(PriceDeskApi desk, PriceDraftApi drafts, PriceSheets sheets) {
        this.desk = desk;
        this.drafts = drafts;
        this.sheets = sheets;
    }

    @GetMapping
    @Needs(Permission.PRICE_READ)
    Lists lists() {
        return new Lists(desk.priceLists());
    }

    @PutMapping("/{code}")
    @Needs(Permission.PRICE_WRITE)
    PriceList save(@PathVariable String code, @RequestBody ListWish wish, Principal staff) {
        return desk.savePriceList(new SavePriceList(wish.list(code), Actor.staff(staff.getName())));
    }

    /** The prices that hold now or later, by variant; a search is for SKUs, separated by blanks. */
    @GetMapping("/{code}/rows")
    @Needs(Permission.PRICE_READ)
    PriceSheet rows(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID after) {
        return sheets.sheet(code, q, after, PAGE);
    }

    /** What these prices would be and leave; nothing is written. */
    @PostMapping("/{code}/drafts")
    @Needs(Permission.PRICE_READ)
    PriceSheet.Drafted draft(@PathVariable String code, @RequestBody PriceSheet.DraftWish wish) {
        PriceSheets.Read read = sheets.read(wish.rows(), wish.market());
        return sheets.drafted(drafts.draftPrices(wish.draft(code, read.rows())), read.refused());
    }

    @PostMapping("/{code}/changes")
    @Needs(Permission.PRICE_WRITE)
    PriceChange change(
            @PathVariable String code, @RequestBody PriceSheet.ChangeWish wish, Principal staff) {
        return desk.changePrices(sheets.change(code, wish, Actor.staff(staff.getName())));
    }

    @GetMapping("/{code}/changes")
    @Needs(Permission.PRICE_READ)
    Changes changes(
            @PathVariable String code, @RequestParam(required = false) @Nullable UUID before) {
        return new Changes(desk.priceChanges(new PriceChangesQuery(code, before, PAGE)));
    }

    @PostMapping("/{code}/changes/{id}/undo")
    @Needs(Permission.PRICE_WRITE)
    UndonePriceChange undo(@PathVariable String code, @PathVariable UUID id, Principal staff) {
        return desk.undoPriceChange(new UndoPriceChange(id, Actor.staff(staff.getName())));
    }

    /** All lists. */
    record Lists(List<PriceList> items) {}

    /** Changes, the latest first. */
    record Changes(List<PriceChange> items) {}

    /** What a list shall be; version 0 is a new one. */
    record ListWish(
            PriceList.@Nullable Kind kind,
            @Nullable Map<String, String> names,
            @Nullable List<String> markets,
            @Nullable List<String> channels,
            @Nullable List<String> segments,
            @Nullable List<String> companies,
            @Nullable Integer precedence,
            @Nullable Boolean open,
            PriceList.@Nullable Converts converts,
            long version) {
        PriceList list(String code) {
            return new PriceList(
                    code,
                    kind == null ? PriceList.Kind.SELLING : kind,
                    names == null ? Map.of() : names,
                    some(markets),
                    some(channels),
                    some(segments),
                    some(companies),
                    precedence == null ? 0 : precedence,
                    open == null || open,
                    converts,
                    version);
        }

        private static List<String> some(@Nullable List<String> values) {
            return values == null ? List.of() : values;
        }
    }
}
