package io.entrepot.feed.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;
import java.time.Clock;

/** A command for each kind. */
@Configuration(proxyBeanMethods = false)
class ImportChores {
    /** What all of them work with. */
    record Tools(
            Importing importing,
            Mappings mappings,
            RefusalFile refusals,
            IndexWait index,
            Clock clock) {
        ImportChore of(String kind) {
            return new ImportChore(kind, importing, mappings, refusals, index, clock);
        }
    }

    @Bean
    Tools importTools(
            Importing importing,
            Mappings mappings,
            Refusals refusals,
            IndexWait index,
            Clock clock,
            @Value("${entrepot.data:./data}") Path data) {
        return new Tools(
                importing,
                mappings,
                new RefusalFile(refusals, data.resolve("import")),
                index,
                clock);
    }

    @Bean
    ImportChore importProducts(Tools tools) {
        return tools.of("products");
    }

    @Bean
    ImportChore importVariants(Tools tools) {
        return tools.of("variants");
    }

    @Bean
    ImportChore importPrices(Tools tools) {
        return tools.of("prices");
    }

    @Bean
    ImportChore importStock(Tools tools) {
        return tools.of("stock");
    }

    @Bean
    ImportChore importCategories(Tools tools) {
        return tools.of("categories");
    }

    @Bean
    ImportChore importTranslations(Tools tools) {
        return tools.of("translations");
    }
}
