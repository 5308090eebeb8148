package io.entrepot.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.identity.IdentityApi;
import io.entrepot.identity.SessionToken;
import io.entrepot.identity.SessionView;
import io.entrepot.identity.SetUp;
import io.entrepot.identity.SignIn;
import io.entrepot.identity.SignInResult;
import io.entrepot.identity.SignInResult.Refused;
import io.entrepot.identity.SignInResult.SignedIn;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.TestModule;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class IdentityServiceTest {
    private static final String EMAIL = "lin@shop.example";
    private static final String PASSWORD = "seven teapots on a shelf";

    private final TestModule module = TestModule.of("identity");
    private final IdentityApi identity = module.get(IdentityApi.class);

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void has_no_account_until_the_link_is_used_and_then_one() {
        assertThat(count("identity.account")).isZero();
        SignInResult made = setUp(link(), PASSWORD);
        assertThat(made).isInstanceOf(SignedIn.class);
        assertThat(((SignedIn) made).session().permissions()).contains(Permission.STAFF_WRITE);
        assertThat(count("identity.account")).isOne();
        assertThat(hash()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void prints_the_same_link_until_it_is_used_and_takes_it_once() {
        String token = link();
        assertThat(link()).isEqualTo(token);
        setUp(token, PASSWORD);
        assertThat(setUp(token, PASSWORD)).isEqualTo(new Refused("setup_closed", 0));
        assertThat(setUp(link(), PASSWORD)).isEqualTo(new Refused("setup_closed", 0));
    }

    @Test
    void refuses_a_wrong_link_an_old_link_and_a_weak_password() {
        String token = link();
        assertThat(setUp("guessed", PASSWORD)).isEqualTo(new Refused("setup_closed", 0));
        assertThat(setUp(token, "password123456")).isEqualTo(new Refused("weak_password", 0));
        module.jdbc.sql("update identity.setup_link set ends_at = now()").update();
        assertThat(setUp(token, PASSWORD)).isEqualTo(new Refused("setup_closed", 0));
        assertThat(link()).isNotEqualTo(token);
    }

    @Test
    void makes_one_account_when_the_link_is_used_twice_at_once() throws Exception {
        String token = link();
        List<SignInResult> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<SignInResult>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(() -> setUp(token, PASSWORD)));
            }
            for (Future<SignInResult> one : all) {
                results.add(one.get());
            }
        }
        assertThat(results).filteredOn(SignedIn.class::isInstance).hasSize(1);
        assertThat(count("identity.account")).isOne();
    }

    @Test
    void signs_in_with_a_session_of_its_own_and_out_for_good() {
        String first = token(setUp(link(), PASSWORD));
        String second = token(signIn(EMAIL, PASSWORD, "10.0.0.1"));
        assertThat(second).isNotEqualTo(first).hasSize(43);
        SessionView session = identity.session(new SessionToken(second));
        assertThat(session)
                .isNotNull()
                .satisfies(
                        live -> {
                            assertThat(live.email()).isEqualTo(EMAIL);
                            assertThat(live.formToken()).isNotEqualTo(second);
                        });
        identity.signOut(new SessionToken(second));
        assertThat(identity.session(new SessionToken(second))).isNull();
        assertThat(identity.session(new SessionToken(first))).isNotNull();
    }

    @Test
    void keeps_only_the_hash_of_a_token() {
        String token = token(setUp(link(), PASSWORD));
        String kept =
                module.jdbc
                        .sql("select session::text from identity.session")
                        .query(String.class)
                        .single();
        assertThat(kept).doesNotContain(token);
    }

    @Test
    void ends_a_session_by_idling_by_age_and_with_the_account() {
        String token = token(setUp(link(), PASSWORD));
        alter("update identity.session set seen_at = now() - interval '2 hours'");
        assertThat(identity.session(new SessionToken(token))).isNull();
        alter("update identity.session set seen_at = now(), ends_at = now()");
        assertThat(identity.session(new SessionToken(token))).isNull();
        alter("update identity.session set ends_at = now() + interval '1 hour'");
        assertThat(identity.session(new SessionToken(token))).isNotNull();
        alter("update identity.account set active = false");
        assertThat(identity.session(new SessionToken(token))).isNull();
        assertThat(signIn(EMAIL, PASSWORD, "10.0.0.1"))
                .isEqualTo(new Refused("bad_credentials", 0));
    }

    @Test
    void answers_a_stranger_and_a_wrong_password_alike() {
        setUp(link(), PASSWORD);
        assertThat(signIn(EMAIL, "wrong", "10.0.0.1")).isEqualTo(new Refused("bad_credentials", 0));
        assertThat(signIn("nobody@shop.example", "wrong", "10.0.0.1"))
                .isEqualTo(new Refused("bad_credentials", 0));
        assertThat(identity.session(new SessionToken(""))).isNull();
        assertThat(identity.session(new SessionToken("x".repeat(5000)))).isNull();
    }

    @Test
    void slows_guessing_of_an_account_down_but_not_its_owner_elsewhere() {
        setUp(link(), PASSWORD);
        for (int i = 0; i < 5; i++) {
            signIn(EMAIL, "wrong " + i, "10.0.0.1");
        }
        assertThat(signIn(EMAIL, PASSWORD, "10.0.0.1"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.code()).isEqualTo("too_many_tries");
                            assertThat(refused.retryAfterSeconds()).isBetween(1, 900);
                        });
        assertThat(signIn(EMAIL, PASSWORD, "10.0.0.2")).isInstanceOf(SignedIn.class);
    }

    @Test
    void slows_down_a_place_that_tries_one_password_on_many_accounts() {
        setUp(link(), PASSWORD);
        module.jdbc
                .sql(
                        """
                        insert into identity.brake (key, tries, window_ends_at)
                        values ('place/10.0.0.9', 50, now() + interval '15 minutes')
                        """)
                .update();
        assertThat(signIn("anybody@shop.example", "wrong", "10.0.0.9"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("too_many_tries"));
        alter("update identity.brake set window_ends_at = now()");
        assertThat(signIn(EMAIL, PASSWORD, "10.0.0.9")).isInstanceOf(SignedIn.class);
    }

    private String link() {
        return module.get(SetupLinks.class).current();
    }

    private SignInResult setUp(String token, String password) {
        return identity.setUp(new SetUp(token, "Lin Mei", EMAIL, password, "10.0.0.1"));
    }

    private SignInResult signIn(String email, String password, String clientIp) {
        return identity.signIn(new SignIn(email, password, null, clientIp));
    }

    private static String token(SignInResult result) {
        return ((SignedIn) result).token();
    }

    private String hash() {
        return module.jdbc
                .sql("select password from identity.account")
                .query(String.class)
                .single();
    }

    private void alter(String sql) {
        module.jdbc.sql(sql).update();
    }

    private long count(String table) {
        return module.jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
