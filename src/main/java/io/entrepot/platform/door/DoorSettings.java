package io.entrepot.platform.door;

import io.entrepot.kernel.Ids;
import io.entrepot.platform.roles.Modules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.Map;

/**
 * Where doors are: the port and address they listen on here (0 for none), the secret that all
 * processes of a deployment share, the base address of each other role's doors ({@code default} for
 * the rest), and that of its public port.
 */
@ConfigurationProperties("entrepot.doors")
record DoorSettings(
        @DefaultValue("0") int port,
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("") String secret,
        @DefaultValue Map<String, String> peers,
        @DefaultValue Map<String, String> publicPeers) {

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
        return of(peers, "peers", module);
    }

    String publicPeerOf(String module) {
        return of(publicPeers, "public-peers", module);
    }

    private static String of(Map<String, String> peers, String setting, String module) {
        String peer = peers.getOrDefault(Modules.roleOf(module), peers.get("default"));
        if (peer == null) {
            throw new IllegalStateException(
                    "Module %s does not run here and entrepot.doors.%s.%s is not set"
                            .formatted(module, setting, Modules.roleOf(module)));
        }
        return peer;
    }
}
