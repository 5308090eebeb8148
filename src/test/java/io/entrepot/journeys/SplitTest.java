package io.entrepot.journeys;

import io.entrepot.kernel.Ids;
import io.entrepot.platform.TestPostgres;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The same journey with the shop in two processes: the public one runs {@code product}, the other
 * the rest; doors over HTTP, events over a real Kafka broker, one external database.
 */
@Tag("slow")
class SplitTest {
    @TempDir static Path folder;

    @Test
    void the_main_journey_runs_in_two_processes() {
        var broker = new EmbeddedKafkaKraftBroker(1, 1, "entrepot.events");
        broker.afterPropertiesSet();
        int publicPort = ShopProcess.freePort();
        int restPort = ShopProcess.freePort();
        int productDoors = ShopProcess.freePort();
        int restDoors = ShopProcess.freePort();
        List<String> shared = shared(broker, publicPort);
        try (ShopProcess product =
                        ShopProcess.at(
                                publicPort,
                                folder.resolve("product"),
                                with(
                                        shared,
                                        "--entrepot.roles=product",
                                        "--entrepot.doors.port=" + productDoors,
                                        "--entrepot.doors.peers.default=" + at(restDoors),
                                        "--entrepot.doors.public-peers.default=" + at(restPort)));
                ShopProcess rest =
                        ShopProcess.at(
                                restPort,
                                folder.resolve("rest"),
                                with(
                                        shared,
                                        "--entrepot.roles=order,user,money,insight,ops",
                                        "--entrepot.demo=true",
                                        "--entrepot.doors.port=" + restDoors,
                                        "--entrepot.doors.peers.default=" + at(productDoors)))) {
            product.spawn();
            product.awaitReady("/actuator/health");
            rest.spawn();
            rest.awaitReady("/api/v1/markets");
            product.awaitReady("/api/v1/products/stoneware-teapot-600?market=de");
            rest.awaitDemo();
            product.awaitDemo();
            new MainJourney(product.url(), rest.data()).walk();
            if (Browser.isHere()) {
                Browser.walk(
                        product.url(),
                        "browser-split",
                        "--email",
                        Clerk.EMAIL,
                        "--password",
                        Clerk.PASSWORD);
            }
        } finally {
            broker.destroy();
        }
    }

    private static List<String> shared(EmbeddedKafkaKraftBroker broker, int publicPort) {
        List<String> shared = new ArrayList<>();
        for (String property : TestPostgres.freshDatabase().properties()) {
            shared.add("--" + property);
        }
        shared.add("--entrepot.doors.secret=" + Ids.secret());
        shared.add("--entrepot.events.transport=kafka");
        shared.add("--spring.kafka.bootstrap-servers=" + broker.getBrokersAsString());
        shared.add("--entrepot.public-url=http://localhost:" + publicPort);
        return shared;
    }

    private static String at(int port) {
        return "http://127.0.0.1:" + port;
    }

    private static String[] with(List<String> shared, String... more) {
        List<String> all = new ArrayList<>(shared);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
