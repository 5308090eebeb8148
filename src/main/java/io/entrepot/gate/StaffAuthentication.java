package io.entrepot.gate;

import io.entrepot.identity.SessionView;
import io.entrepot.kernel.Permission;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A signed-in member of staff for the time of one request; its name is the account's id. */
final class StaffAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient SessionView session;

    StaffAuthentication(SessionView session) {
        super(
                session.permissions().stream()
                        .map(permission -> new SimpleGrantedAuthority(permission.name()))
                        .toList());
        this.session = session;
        setAuthenticated(true);
    }

    boolean may(Permission permission) {
        return session.permissions().contains(permission);
    }

    String formToken() {
        return session.formToken();
    }

    @Override
    public String getName() {
        return session.accountId().toString();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return session.accountId();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffAuthentication that && session.equals(that.session);
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }
}
