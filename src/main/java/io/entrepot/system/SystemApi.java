package io.entrepot.system;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to the shop's own settings. */
@HttpExchange("/doors/system")
public interface SystemApi {
    /**
     * Who sells: what invoices, mails and legal pages print; refused as {@code no_company} if
     * unsaid.
     */
    @PostExchange("/company")
    Company company();

    @PostExchange("/saveCompany")
    Company saveCompany(@RequestBody SaveCompany command);

    /** Whether this shop is a demo; a live shop is never turned back into one. */
    @PostExchange("/shop")
    ShopState shop();

    /**
     * Decides that this is a demo, before its content is loaded; refused as {@code shop_is_live}.
     */
    @PostExchange("/markDemo")
    ShopState markDemo();

    /** Says that all the demo's content is in. */
    @PostExchange("/markLoaded")
    ShopState markLoaded();

    /** Decides that this is a shop that takes real money; refused as {@code shop_is_demo}. */
    @PostExchange("/markLive")
    ShopState markLive();

    /** The settings that somebody set, each with the place it came from. */
    @PostExchange("/settings")
    List<Setting> settings();
}
