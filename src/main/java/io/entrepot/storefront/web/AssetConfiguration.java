package io.entrepot.storefront.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Built files carry a hash in their name: they may be kept for ever, and were compressed when
 * built.
 */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {
    private static final Duration YEAR = Duration.ofDays(365);

    private final String uploaded;

    AssetConfiguration(@Value("${entrepot.data:./data}") Path data) {
        this.uploaded = "file:" + data.toAbsolutePath().normalize().resolve("media/shop") + "/";
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String app : List.of("storefront", "console")) {
            serve(registry, app);
        }
        registry.addResourceHandler("/media/demo/**")
                .addResourceLocations("classpath:/demo/pictures/")
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
        registry.addResourceHandler("/media/shop/**")
                .addResourceLocations(uploaded)
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
    }

    private static void serve(ResourceHandlerRegistry registry, String app) {
        registry.addResourceHandler("/assets/" + app + "/**")
                .addResourceLocations("classpath:/static/" + app + "/")
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
