package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How somebody comes to work in a shop and leaves it again, over HTTP. */
@Tag("slow")
class StaffAccessTest {
    private static final String HOUSE = "/api/v1/console/";
    private static final String PASSWORD = "nine lanterns by the door";

    @RegisterExtension static final EmptyShop HERE = new EmptyShop();

    @Test
    void somebody_is_invited_joins_takes_a_second_step_and_is_shut_out() {
        Clerk owner = HERE.owner();
        JsonNode invited = invite("bo@shop.example", "dispatcher");
        Clerk bo = join(invited);
        assertThat(bo.get(HOUSE + "session").get("name").asString()).isEqualTo("Bo");
        assertThat(bo.refused(403, "GET", HOUSE + "staff", null)).isEqualTo("not_allowed");
        assertThat(Clerk.at(HERE.url()).refused(410, "POST", HOUSE + "join", joining(invited)))
                .isEqualTo("staff_link_over");

        List<String> recovery = secondStep(bo);
        assertThat(refused("bo@shop.example", "")).isEqualTo("code_needed");
        signIn("bo@shop.example", recovery.getFirst()).get(HOUSE + "session");
        assertThat(refused("bo@shop.example", recovery.getFirst())).isEqualTo("bad_code");
        assertThat(member(owner, "bo@shop.example").get("secondFactor").asBoolean()).isTrue();

        owner.put(
                HOUSE + "staff/" + invited.get("id").asString(),
                Map.of("roles", List.of("dispatcher"), "open", false));
        assertThat(bo.refused(401, "GET", HOUSE + "orders", null)).isEqualTo("not_signed_in");
        assertThat(refused("bo@shop.example", recovery.get(1))).isEqualTo("bad_credentials");
        assertThat(member(owner, "bo@shop.example").get("state").asString()).isEqualTo("CLOSED");
    }

    /** The code of now confirms, that of the next half minute signs in: a code works once. */
    private static List<String> secondStep(Clerk bo) {
        String secret = bo.post(HOUSE + "me/second-factor", null).get("secret").asString();
        long step = Instant.now().getEpochSecond() / 30;
        JsonNode confirmed =
                bo.post(
                        HOUSE + "me/second-factor/confirmation",
                        Map.of("code", Authenticator.code(secret, step)));
        assertThat(refused("bo@shop.example", Authenticator.code(secret, step)))
                .isEqualTo("bad_code");
        signIn("bo@shop.example", Authenticator.code(secret, step + 1)).get(HOUSE + "session");
        return confirmed.get("codes").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void the_last_who_manages_staff_is_neither_shut_out_nor_given_less() {
        Clerk owner = HERE.owner();
        String path = HOUSE + "staff/" + member(owner, Clerk.EMAIL).get("id").asString();
        Map<String, Object> shut = Map.of("roles", List.of("owner"), "open", false);
        Map<String, Object> less = Map.of("roles", List.of("auditor"), "open", true);
        assertThat(owner.refused(409, "PUT", path, shut)).isEqualTo("last_owner");
        assertThat(owner.refused(409, "PUT", path, less)).isEqualTo("last_owner");

        JsonNode second = invite("second@shop.example", "owner");
        assertThat(owner.refused(409, "PUT", path, shut))
                .as("who was only invited can't sign in")
                .isEqualTo("last_owner");
        Clerk other = join(second);
        String others = HOUSE + "staff/" + second.get("id").asString();
        owner.put(others, Map.of("roles", List.of("auditor"), "open", true));
        assertThat(other.refused(403, "PUT", path, shut)).isEqualTo("not_allowed");
        assertThat(owner.refused(409, "PUT", path, shut)).isEqualTo("last_owner");
        assertThat(owner.get(HOUSE + "session").get("email").asString()).isEqualTo(Clerk.EMAIL);
    }

    private static JsonNode invite(String email, String role) {
        return HERE.owner()
                .post(
                        HOUSE + "staff",
                        Map.of("name", "Bo", "email", email, "roles", List.of(role)));
    }

    private static Map<String, String> joining(JsonNode invited) {
        String link = invited.get("link").asString();
        return Map.of("token", link.substring(link.indexOf("token=") + 6), "password", PASSWORD);
    }

    private static Clerk join(JsonNode invited) {
        return Clerk.at(HERE.url()).enter(HOUSE + "join", joining(invited));
    }

    private static Map<String, String> credentials(String email, String code) {
        return code.isEmpty()
                ? Map.of("email", email, "password", PASSWORD)
                : Map.of("email", email, "password", PASSWORD, "code", code);
    }

    private static Clerk signIn(String email, String code) {
        return Clerk.at(HERE.url()).enter(HOUSE + "session", credentials(email, code));
    }

    private static String refused(String email, String code) {
        return Clerk.at(HERE.url())
                .refused(401, "POST", HOUSE + "session", credentials(email, code));
    }

    private static JsonNode member(Clerk owner, String email) {
        return owner.get(HOUSE + "staff")
                .get("items")
                .valueStream()
                .filter(each -> each.get("email").asString().equals(email))
                .findFirst()
                .orElseThrow();
    }
}
