package io.entrepot.system.internal;

import io.entrepot.system.Setting;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was set for this program, by whom it was set, and never a secret. */
@Component
class SettingsInForce {
    private static final List<String> OURS =
            List.of("entrepot.", "server.", "spring.mail.", "spring.kafka.", "logging.level.");
    private static final List<String> SECRET =
            List.of("password", "secret", "token", "key", "credential");

    private final ConfigurableEnvironment environment;

    SettingsInForce(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /** The first source that names a setting wins, as it does for the program. */
    List<Setting> list() {
        Map<String, Setting> found = new TreeMap<>();
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> named) {
                for (String written : named.getPropertyNames()) {
                    String name = canonical(written);
                    if (OURS.stream().anyMatch(name::startsWith)) {
                        found.putIfAbsent(
                                name, new Setting(name, shown(name, written), source.getName()));
                    }
                }
            }
        }
        return found.values().stream().sorted(Comparator.comparing(Setting::name)).toList();
    }

    /** {@code ENTREPOT_DATABASE_URL} of the environment is {@code entrepot.database.url}. */
    private static String canonical(String written) {
        return written.equals(written.toUpperCase(Locale.ROOT))
                ? written.toLowerCase(Locale.ROOT).replace('_', '.')
                : written;
    }

    private String shown(String name, String written) {
        if (SECRET.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains)) {
            return "••••••";
        }
        String value = environment.getProperty(written, "");
        return value.replaceAll("//[^/@]*@", "//••••••@");
    }
}
