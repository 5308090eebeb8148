package io.entrepot.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class OrderPageTest {
    private final TestingSite site = new TestingSite();

    @Test
    void the_link_of_the_mail_shows_where_the_parcel_is() throws Exception {
        MockHttpServletResponse page = site.get(address(TestingOrders.SECRET));
        String html = page.getContentAsString();
        assertThat(html)
                .contains(
                        "Bestellung E-2026-1", "Unterwegs", "RR123456785CN", "Beim Zoll", "Leipzig")
                .contains("Teekanne", "39,90\u00a0€", "Anna Müller", "noindex");
        assertThat(html.indexOf("Beim Zoll"))
                .as("newest first")
                .isLessThan(html.indexOf("Abgeholt"));
        assertThat(page.getHeaders("Cache-Control")).containsExactly("no-store");
        assertThat(page.getHeaders("Referrer-Policy")).containsExactly("no-referrer");
    }

    @Test
    void the_receipt_is_a_link_away() throws Exception {
        assertThat(site.html(address(TestingOrders.SECRET)))
                .contains(
                        "href=\"/api/v1/orders/%s/receipt?secret=%s\""
                                .formatted(TestingOrders.ID, TestingOrders.SECRET),
                        "Beleg (PDF)");
    }

    @Test
    void a_wrong_secret_finds_nothing() throws Exception {
        assertThat(site.get(address("guess")).getStatus()).isEqualTo(404);
    }

    @Test
    void without_a_secret_the_application_takes_over() throws Exception {
        assertThat(site.html("/de-DE/order/" + TestingOrders.ID)).contains("<main id=\"app\"");
    }

    private static String address(String secret) {
        return "/de-DE/order/" + TestingOrders.ID + "?secret=" + secret;
    }
}
