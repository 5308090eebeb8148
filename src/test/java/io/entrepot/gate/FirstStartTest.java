package io.entrepot.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.TestPostgres;
import io.entrepot.system.SystemApi;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class FirstStartTest {
    private static final String SERVE = "entrepot.command=serve";

    @TempDir Path data;

    @Test
    void loads_the_demo_and_leaves_a_link_that_makes_the_first_account_once() throws IOException {
        var database = TestPostgres.freshDatabase();
        String token;
        try (var shop = new RunningShop(database, data, SERVE)) {
            assertThat(shop.get(SystemApi.class).shop().loaded()).isTrue();
            assertThat(shop.send("GET", "/api/v1/markets", "").body()).contains("Deutschland");
            token = token();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(link())))
                    .isEqualTo("rw-------");
        }
        try (var shop = new RunningShop(database, data, SERVE)) {
            assertThat(token()).isEqualTo(token);
            assertThat(setUp(shop, token).statusCode()).isEqualTo(200);
            assertThat(setUp(shop, token).statusCode()).isEqualTo(410);
        }
        try (var shop = new RunningShop(database, data, SERVE)) {
            assertThat(link()).doesNotExist();
            assertThat(setUp(shop, token).statusCode()).isEqualTo(410);
        }
    }

    @Test
    void starts_a_live_shop_when_no_demo_is_wanted() {
        try (var shop = new RunningShop(SERVE, "entrepot.demo=false")) {
            assertThat(shop.get(SystemApi.class).shop().decided()).isTrue();
            assertThat(shop.get(SystemApi.class).shop().demo()).isFalse();
            assertThat(shop.send("GET", "/api/v1/markets", "").body()).doesNotContain("code");
        }
    }

    private static HttpResponse<String> setUp(RunningShop shop, String token) {
        return shop.send(
                "POST",
                "/api/v1/console/setup",
                """
                {"token": "%s", "name": "Lin Mei", "email": "lin@shop.example",
                 "password": "seven teapots on a shelf"}
                """
                        .formatted(token));
    }

    private Path link() {
        return data.resolve("run").resolve("setup-link");
    }

    private String token() throws IOException {
        String link = Files.readString(link()).strip();
        assertThat(link).contains("/console/setup?token=");
        return link.substring(link.indexOf('=') + 1);
    }
}
