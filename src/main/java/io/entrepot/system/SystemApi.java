package io.entrepot.system;

import java.util.List;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door to the shop's own settings. */
@HttpExchange("/doors/system")
public interface SystemApi {
    /** Who sells: what invoices, mails and legal pages print. */
    @PostExchange("/company")
    Company company();

    @PostExchange("/saveCompany")
    Company saveCompany(@RequestBody SaveCompany command);

    /** Whether this shop is a demo, and since when; a live shop is never turned back into one. */
    @PostExchange("/shop")
    ShopState shop();

    @PostExchange("/markDemo")
    ShopState markDemo();

    @PostExchange("/settings")
    List<Setting> settings();
}
