package io.entrepot.platform.door;

import io.entrepot.platform.roles.Modules;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;

/** Hangs the doors: far ones for modules that run elsewhere, a port for those that run here. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DoorSettings.class)
class DoorConfiguration {

    @Bean
    static BeanDefinitionRegistryPostProcessor farDoors(Modules modules) {
        return new FarDoors(modules);
    }

    @Bean
    DoorTokens doorTokens(DoorSettings settings, Modules modules, Clock clock) {
        return new DoorTokens(settings.secretFor(modules), clock);
    }

    @Bean
    DoorServer doorServer(DoorTokens tokens) {
        return new DoorServer(tokens);
    }

    /** Late, so that asking for the doors does not create them early. */
    @Bean
    SmartInitializingSingleton nearDoors(
            DoorServer server, ListableBeanFactory beans, Modules modules) {
        return () ->
                DoorCatalogue.doors().stream()
                        .filter(door -> modules.runs(DoorCatalogue.moduleOf(door)))
                        .forEach(door -> add(server, beans, door));
    }

    private static void add(DoorServer server, ListableBeanFactory beans, Class<?> door) {
        beans.getBeanProvider(door).ifAvailable(bean -> server.add(door, bean));
    }

    @Bean
    @ConditionalOnWebApplication
    DoorPort doorPort(DoorSettings settings, DoorServer server) {
        return new DoorPort(settings.port(), server);
    }

    /** Only where something runs elsewhere; in one process nothing is handed on or believed. */
    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<Forwarder> forwarder(
            DoorSettings settings, Modules modules, DoorTokens tokens) {
        var filter = new FilterRegistrationBean<>(new Forwarder(settings, modules, tokens));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        filter.setEnabled(!modules.all());
        return filter;
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<Forwarded> forwarded(Modules modules, DoorTokens tokens) {
        var filter = new FilterRegistrationBean<>(new Forwarded(tokens));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        filter.setEnabled(!modules.all());
        return filter;
    }

    @Bean
    @ConditionalOnWebApplication
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> doorConnector(DoorSettings settings) {
        return factory -> {
            if (settings.port() != 0) {
                factory.addAdditionalConnectors(connector(settings));
            }
        };
    }

    private static Connector connector(DoorSettings settings) {
        Connector connector = new Connector();
        connector.setPort(settings.port());
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            try {
                protocol.setAddress(InetAddress.getByName(settings.address()));
            } catch (UnknownHostException unknown) {
                throw new IllegalStateException(
                        "entrepot.doors.address is no address: " + settings.address(), unknown);
            }
        }
        return connector;
    }

    /** Registers a client for each door whose module runs elsewhere. */
    private record FarDoors(Modules modules) implements BeanDefinitionRegistryPostProcessor {
        @Override
        public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
            List<Class<?>> far =
                    DoorCatalogue.doors().stream()
                            .filter(door -> !modules.runs(DoorCatalogue.moduleOf(door)))
                            .toList();
            far.forEach(door -> register(registry, door));
        }

        private <T> void register(BeanDefinitionRegistry registry, Class<T> door) {
            var factory = (ListableBeanFactory) registry;
            var definition = new RootBeanDefinition();
            definition.setTargetType(door);
            definition.setBeanClass(door);
            definition.setInstanceSupplier(
                    () ->
                            new RemoteDoors(factory.getBean(DoorTokens.class))
                                    .open(
                                            door,
                                            factory.getBean(DoorSettings.class)
                                                    .peerOf(DoorCatalogue.moduleOf(door))));
            registry.registerBeanDefinition(door.getName(), definition);
        }
    }
}
