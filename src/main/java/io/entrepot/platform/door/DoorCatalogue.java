package io.entrepot.platform.door;

import io.entrepot.platform.roles.Modules;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.service.annotation.HttpExchange;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All doors there are: the interfaces marked {@code @HttpExchange} in the base packages of modules,
 * whose names end in Api.
 */
public final class DoorCatalogue {
    private static final List<Class<?>> DOORS = scan();

    private DoorCatalogue() {}

    public static List<Class<?>> doors() {
        return DOORS;
    }

    public static String moduleOf(Class<?> door) {
        return Modules.moduleOf(door.getName());
    }

    /** The methods of a door by the last part of their path, which is the method's name. */
    static Map<String, Method> methods(Class<?> door) {
        Map<String, Method> methods = new TreeMap<>();
        for (Method method : door.getMethods()) {
            if (!method.isDefault()) {
                methods.put(method.getName(), method);
            }
        }
        return methods;
    }

    private static List<Class<?>> scan() {
        var scanner =
                new ClassPathScanningCandidateComponentProvider(false) {
                    @Override
                    protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                        return definition.getMetadata().isInterface();
                    }
                };
        // Reading every class of the program would take a twentieth of its start.
        scanner.setResourcePattern("*/*Api.class");
        scanner.addIncludeFilter(new AnnotationTypeFilter(HttpExchange.class));
        return scanner.findCandidateComponents("io.entrepot").stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .sorted()
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                .toList();
    }
}
