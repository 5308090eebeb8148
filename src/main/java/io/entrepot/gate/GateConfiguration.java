package io.entrepot.gate;

import io.entrepot.identity.IdentityApi;
import io.entrepot.platform.web.AskedLanguage;
import io.entrepot.platform.web.SessionCookie;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.time.Duration;

/**
 * Hangs the gate. Spring Security guards paths (its firewall refuses {@code ;}, {@code //} and
 * encoded tricks, the console's API wants a session), {@link Access} guards handlers.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class GateConfiguration {
    private static final Duration LONGEST_WAIT = Duration.ofMillis(100);

    /** One waits for the database while another computes. */
    private static final int TURNS_A_CORE = 2;

    /** Spring looks for it by this name. */
    @Bean("localeResolver")
    LocaleResolver askedLanguage() {
        return new AskedLanguage();
    }

    /** A span for each filter of the chain would cost more than the filters do. */
    @Bean
    SecurityObservationSettings noSpanForEachFilter() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    WebMvcRegistrations quickRoutes() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new QuickRoutes();
            }
        };
    }

    @Bean
    FilterRegistrationBean<FairTurns> fairTurns() {
        int atOnce = TURNS_A_CORE * Runtime.getRuntime().availableProcessors();
        var filter = new FilterRegistrationBean<>(new FairTurns(atOnce, LONGEST_WAIT));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        var filter = new FilterRegistrationBean<>(new SecurityHeaders());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(
                jakarta.servlet.DispatcherType.REQUEST, jakarta.servlet.DispatcherType.ERROR);
        return filter;
    }

    @Bean
    SecurityFilterChain gateChain(
            HttpSecurity http,
            IdentityApi identity,
            SessionCookie cookie,
            ProblemWriter problems,
            @Value("${entrepot.web.actuator-anywhere:false}") boolean actuatorAnywhere)
            throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(
                        context ->
                                context.securityContextRepository(
                                        new NullSecurityContextRepository()))
                .addFilterBefore(
                        new OperatorsOnly(actuatorAnywhere),
                        SecurityContextHolderAwareRequestFilter.class)
                .addFilterBefore(
                        new Origins(problems), SecurityContextHolderAwareRequestFilter.class)
                .addFilterBefore(
                        new StaffSessions(identity, cookie, problems),
                        SecurityContextHolderAwareRequestFilter.class)
                .authorizeHttpRequests(GateConfiguration::paths)
                .exceptionHandling(refusals -> speak(refusals, problems))
                .build();
    }

    private static void paths(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    paths) {
        paths.requestMatchers(StaffSessions.BEGINNINGS.toArray(String[]::new))
                .permitAll()
                .requestMatchers("/api/v1/console/**")
                .authenticated()
                .requestMatchers(HttpMethod.TRACE, "/**")
                .denyAll()
                .anyRequest()
                .permitAll();
    }

    private static void speak(
            ExceptionHandlingConfigurer<HttpSecurity> refusals, ProblemWriter problems) {
        refusals.authenticationEntryPoint(
                        (request, response, why) ->
                                problems.write(Refusals.notSignedIn(), request, response))
                .accessDeniedHandler(
                        (request, response, why) ->
                                problems.write(Refusals.notAllowed(), request, response));
    }

    @Bean
    RequestRejectedHandler rejectedPaths(ProblemWriter problems) {
        return (request, response, why) -> problems.write(Refusals.badPath(), request, response);
    }

    /**
     * Nobody signs in by user name; this keeps Boot from inventing a user with a printed password.
     */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("There are no such users");
        };
    }

    @Bean
    WebMvcConfigurer accessRules(Access access) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(access).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }
}
