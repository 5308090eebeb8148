package io.entrepot.gate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A response whose headers are there from the beginning and give way to those of the handler.
 * Handlers add headers rather than set them, and a policy that is there twice is enforced twice.
 */
final class DefaultHeaders extends HttpServletResponseWrapper {
    private final Set<String> defaults = ConcurrentHashMap.newKeySet();

    DefaultHeaders(HttpServletResponse response) {
        super(response);
    }

    void byDefault(String name, String value) {
        super.setHeader(name, value);
        defaults.add(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public void addHeader(String name, String value) {
        if (defaults.remove(name.toLowerCase(Locale.ROOT))) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        defaults.remove(name.toLowerCase(Locale.ROOT));
        super.setHeader(name, value);
    }
}
