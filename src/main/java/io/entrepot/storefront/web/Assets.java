package io.entrepot.storefront.web;

import io.entrepot.storefront.page.Frame;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The built files of the web, from Vite's manifests. A server whose web was not built serves
 * complete pages without looks and scripts.
 */
@Component
class Assets {
    private static final String SHOP = "storefront";

    private final Map<String, Map<String, Entry>> apps =
            Map.of(SHOP, read(SHOP), "console", read("console"));

    /** An entry of a manifest, as Vite writes it. */
    record Entry(String file, @Nullable List<String> css, @Nullable List<String> imports) {}

    /** The addresses of the style sheets of these sources. */
    List<String> styles(String app, String... sources) {
        Set<String> styles = new LinkedHashSet<>();
        for (String source : sources) {
            collect(app, source, styles, new LinkedHashSet<>());
        }
        return styles.stream().map(file -> url(app, file)).toList();
    }

    /** What every page of the shop loads, with this script. */
    Frame.Scripts scripts(String script) {
        return new Frame.Scripts(
                styles(SHOP, "src/styles/shop.css", script),
                modules(SHOP, script),
                Stream.of("source-sans-3", "newsreader")
                        .map(font -> file(SHOP, "../ui/fonts/" + font + ".woff2"))
                        .filter(font -> !font.isEmpty())
                        .toList(),
                file(SHOP, "../ui/src/icons.svg"),
                file(SHOP, "../ui/src/mark.svg"));
    }

    /** The address of a file that is no script and no style; empty where the web was not built. */
    private String file(String app, String source) {
        Entry entry = entry(app, source);
        return entry == null ? "" : url(app, entry.file());
    }

    List<String> modules(String app, String... sources) {
        List<String> modules = new ArrayList<>();
        for (String source : sources) {
            Entry entry = entry(app, source);
            if (entry != null) {
                modules.add(url(app, entry.file()));
            }
        }
        return modules;
    }

    private void collect(String app, String source, Set<String> styles, Set<String> seen) {
        Entry entry = entry(app, source);
        if (entry == null || !seen.add(source)) {
            return;
        }
        if (entry.file().endsWith(".css")) {
            styles.add(entry.file());
        }
        if (entry.css() != null) {
            styles.addAll(entry.css());
        }
        if (entry.imports() != null) {
            entry.imports().forEach(imported -> collect(app, imported, styles, seen));
        }
    }

    private @Nullable Entry entry(String app, String source) {
        return apps.getOrDefault(app, Map.of()).get(source);
    }

    private static String url(String app, String file) {
        return "/assets/" + app + "/" + file;
    }

    private static Map<String, Entry> read(String app) {
        String path = "/static/" + app + "/.vite/manifest.json";
        try (InputStream file = Assets.class.getResourceAsStream(path)) {
            return file == null
                    ? Map.of()
                    : JsonMapper.builder()
                            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .build()
                            .readValue(file, new TypeReference<Map<String, Entry>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
