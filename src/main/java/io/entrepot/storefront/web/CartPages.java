package io.entrepot.storefront.web;

import io.entrepot.cart.CartView;
import io.entrepot.catalog.VariantOption;
import io.entrepot.kernel.Wording;
import io.entrepot.offer.Quote;
import io.entrepot.offer.QuoteResult;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.CartPage;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.Head;
import io.entrepot.storefront.page.LandedPanel;
import io.entrepot.storefront.page.Notice;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Makes the page of a cart. */
@Component
class CartPages {
    private final Frames frames;
    private final Panels panels;

    CartPages(Frames frames, Panels panels) {
        this.frames = frames;
        this.panels = panels;
    }

    CartPage empty(Shop shop) {
        return new CartPage(
                frame(shop),
                null,
                "",
                List.of(),
                null,
                null,
                false,
                false,
                null,
                CartPage.Offers.NONE);
    }

    /** With why a code was refused, when one just was. */
    CartPage page(CartView cart, Shop shop, @Nullable String refused) {
        Frame frame = frame(shop);
        Words words = frame.words();
        LandedPanel landed =
                cart.quote() instanceof QuoteResult.Quoted quoted
                        ? panels.panel(quoted.quote(), words)
                        : null;
        return new CartPage(
                frame,
                cart.id(),
                words.t("cart.pieces", "count", cart.pieces()),
                cart.lines().stream().map(line -> line(line, cart, shop, words)).toList(),
                landed,
                notice(cart, words),
                cart.closed(),
                landed != null && !cart.closed(),
                cart.closed()
                        ? null
                        : words.t("cart.kept_until", "moment", words.moment(cart.expiresAt())),
                CartOffers.of(cart, refused, words));
    }

    private Frame frame(Shop shop) {
        Words words = frames.words(shop);
        Head head = Head.hidden(words.t("cart.title"), words.t("cart.description"), "/cart");
        return frames.frame(shop, head, "");
    }

    private @Nullable Notice notice(CartView cart, Words words) {
        return cart.quote() instanceof QuoteResult.CannotQuote refused && !cart.lines().isEmpty()
                ? panels.notice(refused, words.t("cart.cannot"), words)
                : null;
    }

    private static CartPage.Line line(CartView.Line line, CartView cart, Shop shop, Words words) {
        String name = Wording.pick(line.names(), words.language(), line.sku());
        return new CartPage.Line(
                line.id(),
                name,
                String.join(", ", VariantOption.words(line.options(), words.language()).values()),
                shop.url("/p/" + line.slug() + "?variant=" + line.variantId()),
                line.quantity(),
                line.unit() == null ? null : words.t("cart.each", "price", line.unit()),
                total(line, cart, words),
                before(line, cart, words),
                line.picture());
    }

    /**
     * The line's total as the quote shows it, which may be rounded otherwise than price by count.
     */
    private static @Nullable String total(CartView.Line line, CartView cart, Words words) {
        if (cart.quote() instanceof QuoteResult.Quoted quoted) {
            return quoted.quote().lines().stream()
                    .filter(each -> each.lineId().equals(line.id()))
                    .map(Quote.Line::toPay)
                    .map(words::money)
                    .findFirst()
                    .orElse(null);
        }
        return line.unit() == null ? null : words.money(line.unit().times(line.quantity()));
    }

    private static @Nullable String before(CartView.Line line, CartView cart, Words words) {
        return cart.quote() instanceof QuoteResult.Quoted quoted
                ? quoted.quote().lines().stream()
                        .filter(each -> each.lineId().equals(line.id()))
                        .filter(each -> !each.toPay().equals(each.shown()))
                        .map(each -> words.money(each.shown()))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
