package io.entrepot.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

class CartPagesTest {
    private final TestingSite site = new TestingSite();

    @Test
    void adding_without_a_script_makes_a_cart_and_shows_it() throws Exception {
        MockHttpServletResponse added = add();
        assertThat(added.getStatus()).isEqualTo(303);
        assertThat(added.getHeader("Set-Cookie"))
                .startsWith("__Host-cart=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax");
        assertThat(site.html(String.valueOf(added.getHeader("Location"))))
                .contains("Teekanne &lt;b&gt;", "1 Stück", "je 39,90\u00a0€", "Zur Kasse")
                .contains("43,47\u00a0€", "Bleibt bis");
    }

    @Test
    void a_second_product_goes_into_the_same_cart() throws Exception {
        String id = id(add());
        MockHttpServletResponse again =
                site.ask(
                        post("/de-DE/cart/lines")
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .cookie(new Cookie("__Host-cart", id))
                                .param("variant", TestingShop.GREEN.toString()));
        assertThat(id(again)).isEqualTo(id);
    }

    @Test
    void a_cart_past_use_is_replaced() throws Exception {
        MockHttpServletResponse added =
                site.ask(
                        post("/de-DE/cart/lines")
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .cookie(new Cookie("__Host-cart", TestingShop.TEAPOT.toString()))
                                .param("variant", TestingShop.BLUE.toString()));
        assertThat(id(added)).isNotEqualTo(TestingShop.TEAPOT.toString());
    }

    @Test
    void a_line_is_changed_and_taken_out_by_forms() throws Exception {
        String id = id(add());
        MockHttpServletResponse changed =
                site.ask(
                        post("/de-DE/cart/" + id + "/lines/" + TestingShop.BLUE)
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .param("quantity", "0"));
        assertThat(changed.getStatus()).isEqualTo(303);
        assertThat(site.html("/de-DE/cart/" + id)).contains("Ihr Warenkorb ist leer.");
    }

    @Test
    void a_form_of_another_site_changes_nothing() throws Exception {
        MockHttpServletResponse foreign =
                site.ask(
                        post("/de-DE/cart/lines")
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .header("Origin", "https://evil.example")
                                .param("variant", TestingShop.BLUE.toString()));
        assertThat(foreign.getStatus()).isEqualTo(403);
        assertThat(site.shop.cart).isNull();
    }

    @Test
    void scripts_add_and_count_in_json() throws Exception {
        MockHttpServletResponse added =
                site.ask(
                        post("/de-DE/cart/lines?country=DE")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"variantId\":\"%s\",\"quantity\":1}"
                                                .formatted(TestingShop.BLUE)));
        assertThat(added.getContentAsString()).isEqualTo("{\"pieces\":1}");
        assertThat(
                        site.ask(
                                        get("/de-DE/cart/summary")
                                                .cookie(new Cookie("__Host-cart", cartId(added))))
                                .getContentAsString())
                .isEqualTo("{\"pieces\":1}");
        assertThat(site.html("/de-DE/cart/summary")).isEqualTo("{\"pieces\":0}");
    }

    @Test
    void somebody_elses_cart_is_not_found() throws Exception {
        assertThat(site.get("/de-DE/cart/" + TestingShop.TEAPOT).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse add() throws Exception {
        return site.ask(
                post("/de-DE/cart/lines")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("variant", TestingShop.BLUE.toString())
                        .param("quantity", "1"));
    }

    private static String id(MockHttpServletResponse response) {
        String location = String.valueOf(response.getHeader("Location"));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String cartId(MockHttpServletResponse response) {
        return String.valueOf(response.getHeader("Set-Cookie")).split("[=;]", 3)[1];
    }
}
