package io.entrepot.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Permission;
import io.entrepot.platform.json.Json;
import io.entrepot.platform.roles.Modules;
import io.entrepot.platform.roles.Paths;
import io.entrepot.platform.web.Needs;
import io.entrepot.platform.web.Open;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class GateTest {
    private static final String PASSWORD = "seven teapots on a shelf";
    private static final String SESSION = "/api/v1/console/session";

    /** What every answer carries, whatever its status. */
    private static final List<String> HEADERS =
            List.of(
                    "Content-Security-Policy",
                    "X-Content-Type-Options",
                    "Referrer-Policy",
                    "Cross-Origin-Opener-Policy");

    @SuppressWarnings("NullAway.Init")
    private static RunningShop shop;

    @SuppressWarnings("NullAway.Init")
    private static Caller owner;

    @SuppressWarnings("NullAway.Init")
    private static Caller newcomer;

    /** A session as a browser holds it. */
    private record Caller(String cookie, String formToken) {
        HttpResponse<String> send(String method, String path, String body) {
            return send(method, path, body, "application/json");
        }

        HttpResponse<String> send(String method, String path, String body, String type) {
            return shop.send(
                    method,
                    path,
                    body,
                    "Cookie",
                    cookie,
                    "X-Form-Token",
                    formToken,
                    "Content-Type",
                    type);
        }
    }

    @BeforeAll
    static void open() {
        shop = new RunningShop();
        JdbcClient jdbc = shop.get(JdbcClient.class);
        String token =
                jdbc.sql(
                                """
                                insert into identity.setup_link (token, ends_at)
                                values ('printed', now() + interval '1 hour') returning token
                                """)
                        .query(String.class)
                        .single();
        owner =
                caller(
                        shop.send(
                                "POST",
                                "/api/v1/console/setup",
                                """
                                {"token": "%s", "name": "Lin Mei", "email": "lin@shop.example",
                                 "password": "%s"}
                                """
                                        .formatted(token, PASSWORD)));
        newcomer = withoutPermissions(jdbc);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    private static Caller withoutPermissions(JdbcClient jdbc) {
        UUID id = UUID.fromString("01990000-0000-7000-8000-000000000001");
        jdbc.sql("insert into identity.account_identifier values ('EMAIL', 'new@shop.example', ?)")
                .param(id)
                .update();
        jdbc.sql(
                        """
                        insert into identity.account (id, kind, name, email, password)
                        select ?, kind, 'New', 'new@shop.example', password from identity.account
                        """)
                .param(id)
                .update();
        return caller(signIn("new@shop.example", PASSWORD));
    }

    private static HttpResponse<String> signIn(String email, String password) {
        return shop.send(
                "POST",
                SESSION,
                "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password));
    }

    private static Caller caller(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        String formToken = Json.LENIENT.readTree(answer.body()).path("formToken").asString();
        return new Caller(cookie, formToken);
    }

    private static Map<RequestMappingInfo, HandlerMethod> handlers() {
        return shop.get("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
    }

    @Test
    void finds_a_rule_at_every_handler_of_ours() {
        assertThat(handlers().values())
                .filteredOn(handler -> handler.getBeanType().getName().startsWith("io.entrepot."))
                .isNotEmpty()
                .allMatch(
                        handler ->
                                HandlerRules.needs(handler).isPresent()
                                        || HandlerRules.isForStaff(handler)
                                        || HandlerRules.isOpen(handler));
    }

    @Test
    void lets_strangers_through_to_where_a_session_begins_and_to_nothing_else() {
        assertThat(
                        handlers().entrySet().stream()
                                .filter(entry -> HandlerRules.isOpen(entry.getValue()))
                                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                                .filter(path -> path.startsWith("/api/v1/console")))
                .hasSameElementsAs(StaffSessions.BEGINNINGS);
    }

    /** The process with the storefront is the public one and keeps what the table doesn't name. */
    @Test
    void every_path_of_the_interface_is_handed_on_to_the_module_that_answers_it() {
        List<String> wrong = new ArrayList<>();
        handlers()
                .forEach(
                        (mapping, handler) -> {
                            String module = Modules.moduleOf(handler.getBeanType().getName());
                            for (String path : mapping.getPatternValues()) {
                                String told =
                                        Paths.moduleOf(path.replaceAll("\\{[^}]*}", "x"))
                                                .orElse("storefront");
                                if (path.startsWith("/api/") && !told.equals(module)) {
                                    wrong.add(path + " of " + module + " is handed to " + told);
                                }
                            }
                        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void lets_into_the_console_only_who_has_the_permission() {
        List<String> wrong = new ArrayList<>();
        int routes = 0;
        for (Map.Entry<RequestMappingInfo, HandlerMethod> entry : handlers().entrySet()) {
            HandlerMethod handler = entry.getValue();
            boolean own = HandlerRules.isForStaff(handler);
            if (HandlerRules.needs(handler).isEmpty() && !own) {
                continue;
            }
            String path = path(entry.getKey());
            String method =
                    entry.getKey().getMethodsCondition().getMethods().iterator().next().name();
            String body = method.equals("GET") ? "" : "{}";
            routes++;
            expect(wrong, method + " " + path + " anonymous", 401, shop.send(method, path, body));
            String type = takes(entry.getKey());
            int newcomers = newcomer.send(method, path, body, type).statusCode();
            if (own ? newcomers == 401 || newcomers == 403 : newcomers != 403) {
                wrong.add(method + " " + path + " newcomer " + newcomers);
            }
            int status = owner.send(method, path, body, type).statusCode();
            if (status == 401 || status == 403 || status >= 500) {
                wrong.add(method + " " + path + " owner " + status);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(routes).isGreaterThan(5);
    }

    /** What a route wants to be sent; a file is not JSON. */
    private static String takes(RequestMappingInfo mapping) {
        return mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .map(MediaType::toString)
                .orElse("application/json");
    }

    private static void expect(
            List<String> wrong, String what, int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            wrong.add(what + " " + answer.statusCode());
        }
    }

    private static String path(RequestMappingInfo mapping) {
        return mapping.getPatternValues()
                .iterator()
                .next()
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    @Test
    void keeps_every_console_address_behind_a_permission() {
        assertThat(handlers())
                .allSatisfy(
                        (mapping, handler) -> {
                            boolean console =
                                    mapping.getPatternValues().stream()
                                            .anyMatch(path -> path.startsWith("/api/v1/console"));
                            boolean begins =
                                    handler.getBeanType()
                                            .getSimpleName()
                                            .equals("SessionController");
                            assertThat(
                                            !console
                                                    || begins
                                                    || HandlerRules.isForStaff(handler)
                                                    || HandlerRules.needs(handler).isPresent())
                                    .as(mapping.toString())
                                    .isTrue();
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/markets,200",
        "GET,/api/v1/console/session,401",
        "GET,/api/v1/console/audit,401",
        "GET,/api/v1/nothing-here,404",
        "GET,/api/v1/%6darkets,200",
        "POST,/api/v1/markets,405",
        "DELETE,/api/v1/orders/1/why,405",
        "GET,/api/v1/m,404",
        "GET,/api/v1//markets,400",
        "GET,/doors/identity/session,404",
        "GET,/actuator/env,404",
        "GET,/actuator/health,200"
    })
    void sends_the_security_headers_with_every_status(String method, String path, int status) {
        HttpResponse<String> answer = shop.send(method, path, "");
        assertThat(answer.statusCode()).isEqualTo(status);
        HEADERS.forEach(header -> assertThat(answer.headers().allValues(header)).hasSize(1));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    /** Whether the filters refuse or a handler does. Tomcat's own reading loses the script. */
    @ParameterizedTest
    @CsvSource({
        "zh-Hant,請先登入,這裡沒有內容",
        "zh-TW,請先登入,這裡沒有內容",
        "zh-Hans,请先登录,这里没有内容",
        "zh-CN,请先登录,这里没有内容",
        "'de;q=0.5, zh-Hant',請先登入,這裡沒有內容",
        "'*',Please sign in,There is nothing here",
        "'%%%',Please sign in,There is nothing here"
    })
    void refuses_in_the_language_and_script_that_is_asked_for(
            String asked, String notSignedIn, String notFound) {
        assertThat(shop.send("GET", "/api/v1/console/audit", "", "Accept-Language", asked).body())
                .contains(notSignedIn);
        String nowhere = "/api/v1/orders/" + UUID.randomUUID();
        assertThat(shop.send("GET", nowhere, "", "Accept-Language", asked).body())
                .contains(notFound);
    }

    @Test
    void opens_no_script_of_others_and_no_frame() {
        String policy =
                shop.send("GET", "/api/v1/markets", "")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow();
        assertThat(policy)
                .contains(
                        "default-src 'self'",
                        "script-src 'self'",
                        "object-src 'none'",
                        "base-uri 'none'",
                        "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval")
                .doesNotContain("script-src 'unsafe-inline'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/console;x/audit",
                "/api/v1/console/audit;x",
                "//api/v1/console/audit",
                "/api//v1/console/audit",
                "/api/v1/%63onsole/audit",
                "/api/v1/console/%61udit",
                "/api/v1/x/../console/audit",
                "/api/v1/x/..;/console/audit",
                "/api/v1/x/%2e%2e/console/audit",
                "/api/v1/console%2faudit",
                "/api/v1/console/audit/",
                "/api/v1/console/audit.",
                "/API/v1/CONSOLE/audit",
                "/api/v1/console/audit%00",
                "/api/v1/console/./audit"
            })
    void gives_nothing_away_to_tricks_with_the_path(String path) {
        HttpResponse<String> answer = shop.send("GET", path, "");
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("\"items\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site,cross-site",
        "Sec-Fetch-Site,same-site",
        "Origin,https://evil.example",
        "Origin,null",
        "Origin,http://localhost:1"
    })
    void refuses_what_a_page_of_another_site_sends(String header, String value) {
        for (String path : List.of(SESSION, "/api/v1/carts", "/api/v1/console/setup")) {
            HttpResponse<String> answer = shop.send("POST", path, "{}", header, value);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("foreign_origin");
        }
        assertThat(shop.send("POST", "/api/v1/hooks/nobody", "{}", header, value).body())
                .doesNotContain("foreign_origin");
    }

    @Test
    void takes_what_its_own_page_sends() {
        HttpResponse<String> answer =
                shop.send(
                        "POST",
                        SESSION,
                        "{\"email\": \"x@shop.example\", \"password\": \"wrong\"}",
                        "Origin",
                        "http://" + shop.host(),
                        "Sec-Fetch-Site",
                        "same-origin");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("bad_credentials");
    }

    @Test
    void asks_a_signed_in_writer_for_the_form_token() {
        String path = "/api/v1/console/shipments/" + UUID.randomUUID() + "/hand-over";
        assertThat(shop.send("POST", path, "{}", "Cookie", owner.cookie()).body())
                .contains("bad_form_token");
        assertThat(
                        shop.send(
                                        "POST",
                                        path,
                                        "{}",
                                        "Cookie",
                                        owner.cookie(),
                                        "X-Form-Token",
                                        newcomer.formToken())
                                .body())
                .contains("bad_form_token");
        assertThat(owner.send("POST", path, "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void sends_a_cookie_that_no_script_and_no_other_site_gets() {
        HttpResponse<String> answer = signIn("lin@shop.example", PASSWORD);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-entrepot=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Domain");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        Caller caller = caller(answer);
        assertThat(answer.body()).doesNotContain(caller.cookie().split("=", 2)[1]);
        assertThat(caller.send("GET", SESSION, "").statusCode()).isEqualTo(200);
        assertThat(caller.send("DELETE", SESSION, "").statusCode()).isEqualTo(204);
        assertThat(caller.send("GET", SESSION, "").statusCode()).isEqualTo(401);
    }

    @Test
    void believes_no_header_that_names_a_person() {
        assertThat(
                        shop.send(
                                        "GET",
                                        "/api/v1/console/audit",
                                        "",
                                        "X-User-Id",
                                        "1",
                                        "X-Forwarded-User",
                                        "owner",
                                        "X-Forwarded-For",
                                        "127.0.0.1",
                                        "X-Role",
                                        "STAFF_WRITE",
                                        "Authorization",
                                        "Bearer owner")
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refuses_fields_that_nobody_asked_for() {
        HttpResponse<String> answer =
                shop.send(
                        "POST",
                        SESSION,
                        "{\"email\": \"a@b.c\", \"password\": \"x\", \"role\": \"owner\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unknown_field");
    }

    @Test
    void shows_figures_to_the_machine_itself_only() {
        assertThat(shop.send("GET", "/actuator/prometheus", "").statusCode()).isEqualTo(200);
        assertThat(
                        shop.send(
                                        "GET",
                                        "/actuator/prometheus",
                                        "",
                                        "X-Forwarded-For",
                                        "203.0.113.7")
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tells_a_guesser_how_long_to_wait() {
        HttpResponse<String> answer = signIn("guessed@shop.example", "wrong");
        for (int i = 0; i < 5; i++) {
            answer = signIn("guessed@shop.example", "wrong");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void reads_the_rule_of_the_method_before_that_of_the_class() throws Exception {
        var handler = new HandlerMethod(new Both(), Both.class.getDeclaredMethod("opened"));
        assertThat(HandlerRules.needs(handler)).isEmpty();
        assertThat(HandlerRules.isOpen(handler)).isTrue();
        var closed = new HandlerMethod("nothing", String.class.getMethod("length"));
        assertThat(HandlerRules.isOpen(closed)).isFalse();
    }

    /** A class that asks for a permission, with one method that does not. */
    @Needs(Permission.STAFF_WRITE)
    private static final class Both {
        @SuppressWarnings("UnusedMethod")
        @Open("says so itself")
        void opened() {}
    }
}
