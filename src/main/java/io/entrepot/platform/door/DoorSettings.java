package io.entrepot.platform.door;

import io.entrepot.kernel.Ids;
import io.entrepot.platform.roles.Modules;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where doors are: the port and address they listen on here (0 for none), the secret that all
 * processes of a deployment share, and the base address of each other role ({@code default} for the
 * rest).
 */
@ConfigurationProperties("entrepot.doors")
record DoorSettings(
        @DefaultValue("0") int port,
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("") String secret,
        @DefaultValue Map<String, String> peers) {

    /** A process that runs everything needs no shared secret, and gets one nobody knows. */
    String secretFor(Modules modules) {
        if (secret.length() >= 32) {
            return secret;
        }
        if (!modules.all() || port != 0) {
            throw new IllegalStateException(
                    "entrepot.doors.secret must have at least 32 characters when roles are split");
        }
        return Ids.secret();
    }

    String peerOf(String module) {
        String peer = peers.getOrDefault(Modules.roleOf(module), peers.get("default"));
        if (peer == null) {
            throw new IllegalStateException(
                    "Module %s does not run here and entrepot.doors.peers.%s is not set"
                            .formatted(module, Modules.roleOf(module)));
        }
        return peer;
    }
}
