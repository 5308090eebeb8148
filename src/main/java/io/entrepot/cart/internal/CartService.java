package io.entrepot.cart.internal;

import io.entrepot.cart.AddLine;
import io.entrepot.cart.CartApi;
import io.entrepot.cart.CartQuery;
import io.entrepot.cart.CartView;
import io.entrepot.cart.ChangeLine;
import io.entrepot.cart.CloseCart;
import io.entrepot.cart.CreateCart;
import io.entrepot.cart.MoveCart;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketCode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Answers at the door of baskets; every change is one transaction on the basket's row. */
@Service
class CartService implements CartApi {
    private final Carts carts;
    private final CartViews views;
    private final MarketApi markets;
    private final TransactionOperations transaction;

    CartService(
            Carts carts, CartViews views, MarketApi markets, TransactionOperations transaction) {
        this.carts = carts;
        this.views = views;
        this.markets = markets;
        this.transaction = transaction;
    }

    @Override
    public CartView create(CreateCart command) {
        Market market = markets.market(new MarketCode(command.market()));
        String country = CartRules.country(market, command.country());
        CartRules.locale(market, command.locale());
        CreateCart.NewLine line = command.line();
        if (line != null) {
            CartRules.quantity(line.quantity(), 1);
            views.requireVariant(line.variantId(), line.quantity());
        }
        transaction.executeWithoutResult(
                status -> {
                    if (carts.create(command, country) && line != null) {
                        UUID lineId = Ids.derived(command.cartId(), "first line");
                        carts.add(command.cartId(), lineId, line.variantId(), line.quantity());
                    }
                });
        return view(command.cartId());
    }

    @Override
    public CartView addLine(AddLine command) {
        CartRules.quantity(command.quantity(), 1);
        int there =
                line(command.cartId(), line -> line.variantId().equals(command.variantId()))
                        .map(Carts.Line::quantity)
                        .orElse(0);
        views.requireVariant(command.variantId(), there + command.quantity());
        return change(
                command.cartId(),
                cart -> {
                    CartRules.room(cart.lines().size());
                    carts.add(cart.id(), command.lineId(), command.variantId(), command.quantity());
                });
    }

    @Override
    public CartView changeLine(ChangeLine command) {
        CartRules.quantity(command.quantity(), 0);
        if (command.quantity() > 0) {
            line(command.cartId(), line -> line.id().equals(command.lineId()))
                    .ifPresent(line -> views.requireVariant(line.variantId(), command.quantity()));
        }
        return change(
                command.cartId(),
                cart -> {
                    boolean there =
                            command.quantity() == 0
                                    ? carts.remove(cart.id(), command.lineId())
                                    : carts.set(cart.id(), command.lineId(), command.quantity());
                    if (!there && command.quantity() > 0) {
                        throw Refusal.notFound("line");
                    }
                });
    }

    @Override
    public CartView moveTo(MoveCart command) {
        Market market = markets.market(new MarketCode(command.market()));
        String country = CartRules.country(market, command.country());
        CartRules.locale(market, command.locale());
        return change(
                command.cartId(),
                cart -> carts.move(cart.id(), command.market(), country, command.locale()));
    }

    @Override
    public CartView cart(CartQuery query) {
        Carts.Stored cart = find(query.cartId());
        if (cart.expired()) {
            throw new Refusal("cart_expired", Refusal.Kind.GONE, "This basket has expired.");
        }
        return views.of(cart, query.quoted());
    }

    @Override
    public void close(CloseCart command) {
        carts.close(command.cartId(), command.orderId());
    }

    private CartView change(UUID cartId, Consumer<Carts.Stored> change) {
        transaction.executeWithoutResult(
                status -> {
                    carts.touch(cartId);
                    change.accept(find(cartId));
                });
        return view(cartId);
    }

    private CartView view(UUID cartId) {
        return views.of(find(cartId), false);
    }

    private Optional<Carts.Line> line(UUID cartId, Predicate<Carts.Line> which) {
        return carts.find(cartId).stream()
                .flatMap(cart -> cart.lines().stream())
                .filter(which)
                .findFirst();
    }

    private Carts.Stored find(UUID cartId) {
        return carts.find(cartId).orElseThrow(() -> Refusal.notFound("cart"));
    }
}
