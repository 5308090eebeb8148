package io.entrepot.platform.roles;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the component scan out of modules that this process does not run. */
final class InactiveModules extends TypeExcludeFilter {
    private final Modules modules;

    private InactiveModules(Modules modules) {
        this.modules = modules;
    }

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
        String module = Modules.moduleOf(reader.getClassMetadata().getClassName());
        return Modules.ROLES.values().stream().anyMatch(all -> all.contains(module))
                && !modules.runs(module);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InactiveModules that && modules.equals(that.modules);
    }

    @Override
    public int hashCode() {
        return modules.hashCode();
    }

    /** Registered in spring.factories, so that it is there before the scan, in tests too. */
    static final class Initializer
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        Initializer() {}

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Modules modules = Modules.of(context.getEnvironment());
            context.getBeanFactory().registerSingleton("modules", modules);
            context.getBeanFactory()
                    .registerSingleton("inactiveModules", new InactiveModules(modules));
        }
    }
}
