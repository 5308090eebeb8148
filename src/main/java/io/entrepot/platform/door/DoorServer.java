package io.entrepot.platform.door;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.json.Json;
import io.entrepot.platform.trace.Deadline;
import io.entrepot.platform.trace.Trace;

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
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers door calls of other processes: one POST a method, the command as its body. It is reached
 * only through the door port (see {@link DoorPort}).
 */
final class DoorServer implements HttpRequestHandler {
    /** The status of an answer that is a refusal, told apart from everything a proxy could say. */
    static final int REFUSED = 422;

    private static final int MOST_BYTES = 32 << 20;
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
        Optional<DoorTokens.Promise> promise =
                tokens.promise(DoorTokens.Call.of(request), request.getHeader(DoorTokens.HEADER));
        Target target = targets.get(request.getRequestURI());
        if (promise.isEmpty()) {
            response.setStatus(401);
        } else if (target == null) {
            response.setStatus(404);
        } else if (!request.getMethod().equals("POST")) {
            response.setStatus(405);
        } else {
            byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                response.setStatus(413);
            } else if (!promise.get().keptBy(body)) {
                response.setStatus(401);
            } else {
                answer(target, body, request, response);
            }
        }
    }

    private static void answer(
            Target target, byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json");
        try {
            response.getOutputStream().write(asTheCallerWants(target, body, request));
        } catch (Refusal refusal) {
            response.setStatus(REFUSED);
            response.getOutputStream()
                    .write(Json.LENIENT.writeValueAsBytes(DoorRefusal.of(refusal)));
        } catch (RuntimeException failure) {
            LOG.error("Door {} failed", request.getRequestURI(), failure);
            response.setStatus(500);
        }
    }

    /** Works as part of the caller's trace and for as long as the caller waits. */
    private static byte[] asTheCallerWants(Target target, byte[] body, HttpServletRequest request) {
        Duration patience = RemoteDoors.patience(request.getHeader(RemoteDoors.PATIENCE));
        return Trace.from(request.getHeader(Trace.HEADER))
                .during(
                        () ->
                                Deadline.within(
                                        patience,
                                        () -> {
                                            Deadline.check();
                                            return written(target, call(target, body));
                                        }));
    }

    private static byte[] written(Target target, @Nullable Object result) {
        if (target.method().getReturnType() == void.class) {
            return new byte[0];
        }
        JavaType type = Json.LENIENT.constructType(target.method().getGenericReturnType());
        return Json.LENIENT.writerFor(type).writeValueAsBytes(result);
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
