package io.entrepot.storefront.web;

import io.entrepot.platform.page.Pages;
import io.entrepot.platform.text.Messages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The pages of a testing shop, put together by hand and asked over HTTP without a network. */
final class TestingSite {
    final TestingShop shop = new TestingShop();
    final Documents documents;
    final Homes homes;
    final MockMvc http;

    TestingSite() {
        this(Messages.load());
    }

    TestingSite(Messages messages) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        Shops shops = new Shops(shop.markets);
        Categories categories = new Categories(shop.catalog);
        Texts texts = new Texts(shop.content);
        Frames frames =
                new Frames(
                        shops,
                        categories,
                        messages,
                        new Footers(shop.system, texts),
                        new Assets(),
                        "https://shop.example");
        Pages pages = new Pages();
        PageAnswers answers = new PageAnswers(pages, frames, shops);
        ObjectProvider<Reviews> reviews =
                new StaticListableBeanFactory().getBeanProvider(Reviews.class);
        Showcase showcase = new Showcase(shop.catalog, shop.offers, reviews);
        documents = new Documents(shop.catalog, shop.offers, showcase);
        Panels panels = new Panels(clock);
        Stock stock = new Stock(shop.inventory);
        ProductPages products =
                new ProductPages(
                        frames,
                        categories,
                        documents,
                        stock,
                        panels,
                        new ProductIslands(),
                        new AroundProduct(
                                new Neighbours(categories, showcase, shop.search), reviews));
        Carts carts = new Carts(shop.carts);
        Shelves shelves = new Shelves(showcase, shop.search);
        HomeBlocks plain = new HomeBlocks(shelves);
        homes = new Homes(shop.content, new ArrangedBlocks(shelves, categories, documents), plain);
        http =
                MockMvcBuilders.standaloneSetup(
                                new HomeController(answers, shops, frames, plain, homes),
                                new ArticleController(
                                        answers, shops, new ArticlePages(frames, texts)),
                                new ListController(
                                        answers,
                                        shops,
                                        frames,
                                        categories,
                                        shop.search,
                                        new Lists(showcase, new AttributeLooks(shop.catalog)),
                                        new SearchLog(shop.search, java.time.Clock.systemUTC())),
                                new ProductController(
                                        answers, shops, frames, documents, products, panels),
                                new CartController(
                                        answers,
                                        shops,
                                        new CartPages(frames, panels),
                                        shop.carts,
                                        carts),
                                new CartIslandController(shop.carts, carts, shops),
                                new OrderController(
                                        answers,
                                        shop.orders,
                                        shop.shipping,
                                        shops,
                                        new OrderPages(frames, panels),
                                        new Shells(pages, new Assets(), messages)),
                                new ShellController(
                                        answers, new Shells(pages, new Assets(), messages), shops),
                                new GoController(answers, shops),
                                new SitemapController(
                                        shop.catalog, categories, texts, frames, shops),
                                new MissingController(answers))
                        .build();
    }

    MockHttpServletResponse get(String address) throws Exception {
        return ask(
                MockMvcRequestBuilders.get(URI.create(address))
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "de"));
    }

    MockHttpServletResponse ask(RequestBuilder request) throws Exception {
        MockHttpServletResponse response = http.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    String html(String address) throws Exception {
        return get(address).getContentAsString(StandardCharsets.UTF_8);
    }
}
