package io.entrepot.platform.door;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.json.Json;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.HttpRequestHandler;

import tools.jackson.databind.JavaType;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/**
 * Answers door calls of other processes: one POST a method, the command as its body. It is reached
 * only through the door port (see {@link DoorPort}).
 */
final class DoorServer implements HttpRequestHandler {
    /** The status of an answer that is a refusal, told apart from everything a proxy could say. */
    static final int REFUSED = 422;

    private static final Logger LOG = LoggerFactory.getLogger(DoorServer.class);

    private record Target(Object bean, Method method) {}

    private final DoorTokens tokens;
    private final Map<String, Target> targets = new HashMap<>();

    DoorServer(DoorTokens tokens) {
        this.tokens = tokens;
    }

    void add(Class<?> door, Object bean) {
        DoorCatalogue.methods(door)
                .forEach(
                        (name, method) ->
                                targets.put(
                                        "/doors/" + DoorCatalogue.moduleOf(door) + "/" + name,
                                        new Target(bean, method)));
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getRequestURI();
        Target target = targets.get(path);
        if (!tokens.accepts(path, request.getHeader(DoorTokens.HEADER))) {
            response.setStatus(401);
        } else if (target == null) {
            response.setStatus(404);
        } else if (!request.getMethod().equals("POST")) {
            response.setStatus(405);
        } else {
            answer(target, request, response);
        }
    }

    private static void answer(
            Target target, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json");
        try {
            Object result = call(target, request.getInputStream().readAllBytes());
            if (target.method().getReturnType() != void.class) {
                JavaType type = Json.LENIENT.constructType(target.method().getGenericReturnType());
                response.getOutputStream()
                        .write(Json.LENIENT.writerFor(type).writeValueAsBytes(result));
            }
        } catch (Refusal refusal) {
            response.setStatus(REFUSED);
            response.getOutputStream()
                    .write(Json.LENIENT.writeValueAsBytes(DoorRefusal.of(refusal)));
        } catch (RuntimeException failure) {
            LOG.error("Door {} failed", request.getRequestURI(), failure);
            response.setStatus(500);
        }
    }

    private static @Nullable Object call(Target target, byte[] body) {
        Method method = target.method();
        Object[] arguments = new Object[method.getParameterCount()];
        if (arguments.length == 1) {
            JavaType type = Json.LENIENT.constructType(method.getGenericParameterTypes()[0]);
            arguments[0] = Json.LENIENT.readValue(body, type);
        }
        try {
            return method.invoke(target.bean(), arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(thrown);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
