package io.entrepot.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.identity.AcceptLink;
import io.entrepot.identity.AccountId;
import io.entrepot.identity.ChangePassword;
import io.entrepot.identity.ChangeStaff;
import io.entrepot.identity.IdentityApi;
import io.entrepot.identity.InviteStaff;
import io.entrepot.identity.RecoveryCodes;
import io.entrepot.identity.RenewStaff;
import io.entrepot.identity.SecondFactorCode;
import io.entrepot.identity.SessionToken;
import io.entrepot.identity.SetUp;
import io.entrepot.identity.SignIn;
import io.entrepot.identity.SignInResult;
import io.entrepot.identity.SignInResult.Refused;
import io.entrepot.identity.SignInResult.SignedIn;
import io.entrepot.identity.StaffApi;
import io.entrepot.identity.StaffLink;
import io.entrepot.identity.StaffMember;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.TestModule;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class StaffTest {
    private static final String OWNER = "lin@shop.example";
    private static final String CLERK = "bo@shop.example";
    private static final String PASSWORD = "seven teapots on a shelf";
    private static final String OTHER = "nine lanterns by the door";
    private static final String HERE = "10.0.0.1";

    private final TestModule module = TestModule.of("identity");
    private final IdentityApi identity = module.get(IdentityApi.class);
    private final StaffApi staff = module.get(StaffApi.class);
    private UUID owner = new UUID(0, 0);

    @BeforeEach
    void open() {
        String link = module.get(SetupLinks.class).current();
        owner = account(identity.setUp(new SetUp(link, "Lin", OWNER, PASSWORD, HERE)));
    }

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void an_invited_person_sets_a_password_by_the_link_and_may_do_what_the_roles_permit() {
        StaffLink link = invite("dispatcher");
        assertThat(member(link.account()).state()).isEqualTo(StaffMember.State.INVITED);
        assertThat(signIn(CLERK, OTHER, null)).isEqualTo(new Refused("bad_credentials", 0));
        SignedIn in = (SignedIn) accept(link, OTHER);
        assertThat(in.session().permissions())
                .contains(Permission.ORDER_WRITE)
                .doesNotContain(Permission.STAFF_WRITE);
        assertThat(signIn(CLERK, OTHER, null)).isInstanceOf(SignedIn.class);
        assertThat(member(link.account()))
                .satisfies(
                        clerk -> {
                            assertThat(clerk.state()).isEqualTo(StaffMember.State.ACTIVE);
                            assertThat(clerk.roles()).containsExactly("dispatcher");
                            assertThat(clerk.lastSeenAt()).isNotNull();
                        });
    }

    @Test
    void a_link_works_once_only_as_the_newest_and_not_for_ever() {
        StaffLink first = invite("dispatcher");
        StaffLink second = staff.renew(new RenewStaff(first.account(), by()));
        assertThat(accept(first, OTHER)).isEqualTo(new Refused("staff_link_over", 0));
        assertThat(accept(second, "password123456")).isEqualTo(new Refused("weak_password", 0));
        assertThat(accept(second, OTHER)).isInstanceOf(SignedIn.class);
        assertThat(accept(second, OTHER)).isEqualTo(new Refused("staff_link_over", 0));
        StaffLink old = staff.renew(new RenewStaff(first.account(), by()));
        module.jdbc.sql("update identity.staff_link set ends_at = now()").update();
        assertThat(accept(old, OTHER)).isEqualTo(new Refused("staff_link_over", 0));
    }

    @Test
    void a_new_link_ends_sessions_and_takes_a_lost_second_factor_away() {
        StaffLink link = invite("dispatcher");
        SignedIn in = (SignedIn) accept(link, OTHER);
        secondFactor(link.account());
        StaffLink renewed = staff.renew(new RenewStaff(link.account(), by()));
        assertThat(identity.session(new SessionToken(in.token()))).isNull();
        assertThat(member(link.account()).secondFactor()).isTrue();
        accept(renewed, PASSWORD);
        assertThat(member(link.account()).secondFactor()).isFalse();
        assertThat(signIn(CLERK, PASSWORD, null)).isInstanceOf(SignedIn.class);
    }

    @Test
    void an_address_is_given_once_and_a_role_has_to_exist() {
        invite("dispatcher");
        assertRefused(() -> invite("dispatcher"), "email_taken");
        assertRefused(() -> staff.invite(wish("x@y.example", List.of("king"))), "unknown_role");
        assertRefused(() -> staff.invite(wish("x@y.example", List.of())), "unknown_role");
        assertRefused(() -> staff.invite(wish("no address", List.of("owner"))), "invalid_account");
        assertThat(staff.staff()).hasSize(2);
    }

    @Test
    void who_is_shut_out_is_out_at_once_and_comes_back_with_the_same_password() {
        StaffLink link = invite("dispatcher");
        SignedIn in = (SignedIn) accept(link, OTHER);
        change(link.account(), List.of("dispatcher"), false);
        assertThat(identity.session(new SessionToken(in.token()))).isNull();
        assertThat(signIn(CLERK, OTHER, null)).isEqualTo(new Refused("bad_credentials", 0));
        assertRefused(() -> staff.renew(new RenewStaff(link.account(), by())), "staff_closed");
        change(link.account(), List.of("auditor"), true);
        SignedIn again = (SignedIn) signIn(CLERK, OTHER, null);
        assertThat(again.session().permissions()).doesNotContain(Permission.ORDER_WRITE);
    }

    @Test
    void somebody_is_always_left_who_can_manage_staff() {
        assertRefused(() -> change(owner, List.of("dispatcher"), true), "last_owner");
        assertRefused(() -> change(owner, List.of("owner"), false), "last_owner");
        StaffLink link = invite("owner");
        // Invited is not enough: nobody can sign in with it yet.
        assertRefused(() -> change(owner, List.of("dispatcher"), true), "last_owner");
        accept(link, OTHER);
        change(owner, List.of("dispatcher"), true);
        assertThat(member(owner).roles()).containsExactly("dispatcher");
    }

    @Test
    void two_owners_who_demote_each_other_at_once_leave_one() throws Exception {
        StaffLink link = invite("owner");
        accept(link, OTHER);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> both =
                    List.of(
                            () -> succeeds(() -> change(owner, List.of("dispatcher"), true)),
                            () -> succeeds(() -> change(link.account(), List.of("auditor"), true)));
            int done = 0;
            for (var one : threads.invokeAll(both)) {
                done += one.get() ? 1 : 0;
            }
            assertThat(done).isOne();
        }
        assertThat(staff.staff())
                .filteredOn(each -> each.permissions().contains(Permission.STAFF_WRITE))
                .hasSize(1);
    }

    @Test
    void signing_in_asks_for_a_code_once_a_second_factor_is_confirmed() {
        byte[] secret = secondFactor(owner);
        assertThat(signIn(OWNER, PASSWORD, null)).isEqualTo(new Refused("code_needed", 0));
        assertThat(signIn(OWNER, "not the password", null))
                .isEqualTo(new Refused("bad_credentials", 0));
        assertThat(signIn(OWNER, PASSWORD, "000000")).isEqualTo(new Refused("bad_code", 0));
        String code = codeNow(secret);
        assertThat(signIn(OWNER, PASSWORD, code)).isInstanceOf(SignedIn.class);
        assertThat(signIn(OWNER, PASSWORD, code)).isEqualTo(new Refused("bad_code", 0));
    }

    @Test
    void guessing_codes_is_slowed_down_like_guessing_passwords() {
        secondFactor(owner);
        for (int i = 0; i < 5; i++) {
            signIn(OWNER, PASSWORD, "00000" + i);
        }
        assertThat(signIn(OWNER, PASSWORD, "000009"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("too_many_tries"));
    }

    @Test
    void an_offered_secret_counts_only_when_confirmed_and_another_offer_replaces_it() {
        byte[] first = offered(owner);
        byte[] second = offered(owner);
        assertRefused(() -> confirm(owner, codeNow(first)), "bad_code");
        assertThat(signIn(OWNER, PASSWORD, null)).isInstanceOf(SignedIn.class);
        assertThat(confirm(owner, codeNow(second)).codes()).hasSize(8).doesNotHaveDuplicates();
        assertRefused(() -> staff.offerSecondFactor(new AccountId(owner)), "factor_in_force");
    }

    @Test
    void a_recovery_code_opens_once_however_it_is_typed() {
        List<String> codes = confirm(owner, codeNow(offered(owner))).codes();
        String typed = codes.getFirst().toUpperCase(Locale.ROOT).replace("-", " ");
        assertThat(signIn(OWNER, PASSWORD, typed)).isInstanceOf(SignedIn.class);
        assertThat(signIn(OWNER, PASSWORD, codes.getFirst()))
                .isEqualTo(new Refused("bad_code", 0));
        assertThat(signIn(OWNER, PASSWORD, codes.getLast())).isInstanceOf(SignedIn.class);
    }

    @Test
    void ending_the_second_factor_takes_a_code_of_it() {
        byte[] secret = secondFactor(owner);
        assertRefused(
                () -> staff.endSecondFactor(new SecondFactorCode(owner, "123", HERE)), "bad_code");
        staff.endSecondFactor(new SecondFactorCode(owner, codeNow(secret), HERE));
        assertThat(signIn(OWNER, PASSWORD, null)).isInstanceOf(SignedIn.class);
    }

    @Test
    void a_new_password_takes_the_old_one_and_ends_the_other_sessions() {
        SignedIn here = (SignedIn) signIn(OWNER, PASSWORD, null);
        SignedIn elsewhere = (SignedIn) signIn(OWNER, PASSWORD, null);
        assertRefused(() -> password("wrong", OTHER, here), "wrong_password");
        assertRefused(() -> password(PASSWORD, "short", here), "weak_password");
        password(PASSWORD, OTHER, here);
        assertThat(identity.session(new SessionToken(here.token()))).isNotNull();
        assertThat(identity.session(new SessionToken(elsewhere.token()))).isNull();
        assertThat(signIn(OWNER, PASSWORD, null)).isEqualTo(new Refused("bad_credentials", 0));
        assertThat(signIn(OWNER, OTHER, null)).isInstanceOf(SignedIn.class);
    }

    @Test
    void neither_links_nor_recovery_codes_are_kept_as_they_are() {
        StaffLink link = invite("dispatcher");
        List<String> codes = confirm(owner, codeNow(offered(owner))).codes();
        String kept =
                module.jdbc
                        .sql(
                                """
                                select (select string_agg(l::text, '') from identity.staff_link l)
                                    || (select string_agg(c::text, '')
                                        from identity.recovery_code c)
                                """)
                        .query(String.class)
                        .single();
        assertThat(kept).doesNotContain(link.token()).doesNotContain(codes.getFirst());
    }

    private StaffLink invite(String role) {
        return staff.invite(wish(CLERK, List.of(role)));
    }

    private InviteStaff wish(String email, List<String> roles) {
        return new InviteStaff("Bo", email, roles, by());
    }

    private Actor by() {
        return Actor.staff(owner.toString());
    }

    private SignInResult accept(StaffLink link, String password) {
        return staff.accept(new AcceptLink(link.token(), password, HERE));
    }

    private void change(UUID id, List<String> roles, boolean open) {
        staff.change(new ChangeStaff(id, roles, open, by()));
    }

    private void password(String old, String wanted, SignedIn session) {
        staff.changePassword(new ChangePassword(owner, old, wanted, session.token(), HERE));
    }

    private SignInResult signIn(String email, String password, @Nullable String code) {
        return identity.signIn(new SignIn(email, password, code, HERE));
    }

    private StaffMember member(UUID id) {
        return staff.staff().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Confirmed, and its next code good again. */
    private byte[] secondFactor(UUID account) {
        byte[] secret = offered(account);
        confirm(account, codeNow(secret));
        module.clock.pass(Duration.ofMinutes(1));
        return secret;
    }

    private RecoveryCodes confirm(UUID account, String code) {
        return staff.confirmSecondFactor(new SecondFactorCode(account, code, HERE));
    }

    private byte[] offered(UUID account) {
        staff.offerSecondFactor(new AccountId(account));
        return module.jdbc
                .sql("select secret from identity.second_factor where account_id = ?")
                .param(account)
                .query((row, n) -> row.getBytes("secret"))
                .single();
    }

    private String codeNow(byte[] secret) {
        return Totp.code(secret, Totp.step(module.clock.instant()));
    }

    private static UUID account(SignInResult result) {
        return ((SignedIn) result).session().accountId();
    }

    private static boolean succeeds(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static void assertRefused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
