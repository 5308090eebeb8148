package io.entrepot.payment.internal.described;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A provider's published interface description (OpenAPI 3), read from the shared folder. Nothing of
 * it is kept in this project, so tests that need one are skipped where the folder is absent.
 */
public final class Description {
    public static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, Description> READ = new ConcurrentHashMap<>();
    private static final int LARGEST_YAML = 16 * 1024 * 1024;

    private final JsonNode root;
    private final Shapes shapes;
    private final List<Operation> operations = new ArrayList<>();

    private Description(JsonNode root) {
        this.root = root;
        this.shapes = new Shapes(root);
        for (var path : root.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (List.of("get", "post", "patch", "put", "delete").contains(method.getKey())) {
                    operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
    }

    /** What can be called: a method, a path with names in braces, and what belongs to it. */
    public record Operation(String method, String path, JsonNode node, Pattern pattern) {
        boolean fits(String calledMethod, String calledPath) {
            return method.equalsIgnoreCase(calledMethod) && pattern.matcher(calledPath).matches();
        }
    }

    public static boolean isThere(String file) {
        return Files.isReadable(file(file));
    }

    public static Description of(String file) {
        return READ.computeIfAbsent(file, Description::read);
    }

    private static Description read(String file) {
        try {
            String text = Files.readString(file(file));
            if (!file.endsWith(".yaml")) {
                return new Description(JSON.readTree(text));
            }
            var options = new LoaderOptions();
            options.setCodePointLimit(LARGEST_YAML);
            Object tree = new Yaml(new SafeConstructor(options)).load(text);
            return new Description(JSON.valueToTree(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        String shared = Optional.ofNullable(System.getenv("ENTREPOT_SHARED")).orElse("../shared");
        Path base = Path.of(System.getProperty("entrepot.basedir", "."));
        Path folder = Path.of(shared);
        return (folder.isAbsolute() ? folder : base.resolve(folder)).resolve("data/specs/" + name);
    }

    /** The schemas and how values are checked against them. */
    public Shapes shapes() {
        return shapes;
    }

    /** What is called; a path without braces wins over one with them. */
    public Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(each -> each.fits(method, path))
                .min((a, b) -> Long.compare(braces(a.path()), braces(b.path())));
    }

    private static long braces(String path) {
        return path.chars().filter(each -> each == '{').count();
    }

    /** The parameters of an operation with references followed. */
    List<JsonNode> parameters(Operation operation) {
        return operation.node().path("parameters").valueStream().map(shapes::resolved).toList();
    }

    /** The schema of the body for this kind of content, if the operation takes one. */
    Optional<JsonNode> body(Operation operation, String contentType) {
        JsonNode content = shapes.resolved(operation.node().path("requestBody")).path("content");
        JsonNode schema = content.path(contentType).path("schema");
        return schema.isMissingNode() ? Optional.empty() : Optional.of(schema);
    }

    boolean needsBody(Operation operation) {
        return shapes.resolved(operation.node().path("requestBody"))
                .path("required")
                .asBoolean(false);
    }

    /** The schema of the answer with this status. */
    Optional<JsonNode> answer(Operation operation, int status) {
        JsonNode responses = operation.node().path("responses");
        JsonNode named = responses.path(Integer.toString(status));
        JsonNode response =
                shapes.resolved(named.isMissingNode() ? responses.path("default") : named);
        JsonNode schema = response.path("content").path("application/json").path("schema");
        return schema.isMissingNode() ? Optional.empty() : Optional.of(schema);
    }

    /** A schema among the components. */
    public JsonNode schema(String name) {
        return root.path("components").path("schemas").path(name);
    }

    private static Operation operation(String path, String method, JsonNode node) {
        String quoted = "\\Q" + path.replaceAll("\\{[^}]+}", "\\\\E([^/]+)\\\\Q") + "\\E";
        return new Operation(method, path, node, Pattern.compile(quoted));
    }
}
