package io.entrepot.identity.internal;

import io.entrepot.identity.SessionView;

import java.util.Optional;
import java.util.UUID;

/** The sessions as they are kept. */
interface Sessions {
    /** Starts a session and answers it. */
    SessionView start(UUID accountId, String token, String clientIp);

    /** The live session behind a token; looking at it keeps it from idling out. */
    Optional<SessionView> find(String token);

    /** Answers whose session it was. */
    Optional<UUID> end(String token);

    void endAll(UUID accountId);

    /** Ends all sessions of the account but this one. */
    void endOthers(UUID accountId, String token);

    /** Removes what is over, at most so many; answers how many went. */
    int sweep(int most);
}
