package io.entrepot.journeys;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A live shop with nothing in it and its first account. It is started once for all tests that ask
 * for it, so none of them may count on being alone in it.
 */
final class EmptyShop implements BeforeAllCallback {
    private static final ExtensionContext.Namespace HERE =
            ExtensionContext.Namespace.create(EmptyShop.class);

    private Opened opened;

    /** The running shop; it ends with the last test of this process. */
    private record Opened(Path folder, ShopProcess shop, Clerk owner) implements AutoCloseable {
        static Opened now() {
            try {
                Path folder = Files.createTempDirectory("empty-shop");
                ShopProcess shop = ShopProcess.in(folder, "--demo=false");
                shop.spawn();
                shop.awaitReady("/console");
                return new Opened(folder, shop, Clerk.setUp(shop.url(), shop.data()));
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }

        @Override
        public void close() throws IOException {
            shop.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        opened =
                context.getRoot()
                        .getStore(HERE)
                        .computeIfAbsent("shop", _ -> Opened.now(), Opened.class);
    }

    String url() {
        return opened.shop().url();
    }

    /** The operator, who may do everything. */
    Clerk owner() {
        return opened.owner();
    }
}
