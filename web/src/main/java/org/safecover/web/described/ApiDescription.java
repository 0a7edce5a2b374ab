package org.safecover.web.described;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The whole API in OpenAPI 3.1, out of the code that answers it: the same bytes every time.
public final class ApiDescription {

  private static final String API = "/api/";
  private static final String PROBLEM = "Problem";

  private final JsonMapper json;
  private final Schemas schemas;

  private ApiDescription(JsonMapper json) {
    this.json = json;
    this.schemas = new Schemas(json);
  }

  /// @param handlers as they are registered
  /// @throws IllegalStateException when an endpoint of the API does not say what it does
  public static String of(Map<RequestMappingInfo, HandlerMethod> handlers, JsonMapper json) {
    List<Operation> operations =
        handlers.entrySet().stream()
            .flatMap(each -> operations(each.getKey(), each.getValue()))
            .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
            .toList();
    return new ApiDescription(json).text(operations);
  }

  private static Stream<Operation> operations(RequestMappingInfo info, HandlerMethod handler) {
    Optional<Described> described =
        Optional.ofNullable(handler.getMethodAnnotation(Described.class));
    return info.getPatternValues().stream()
        .filter(path -> path.startsWith(API))
        .flatMap(path ->
            info.getMethodsCondition().getMethods().stream()
                .map(method -> operation(method, path, info, handler, described)));
  }

  private static Operation operation(
      RequestMethod method,
      String path,
      RequestMappingInfo info,
      HandlerMethod handler,
      Optional<Described> described) {
    return new Operation(
        method,
        path,
        info,
        handler,
        described.orElseThrow(() ->
            new IllegalStateException(
                handler
                    + " answers "
                    + path
                    + " and does not say what it does. Maybe @Described?")));
  }

  private String text(List<Operation> operations) {
    ObjectNode root = json.createObjectNode();
    root.put("openapi", "3.1.0");
    root.putObject("info")
        .put("title", "Safecover")
        .put("version", "1")
        .put("summary", "Hospitals, plans, offers, recalls and their ledgers, for machines.")
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    root.putArray("servers").addObject().put("url", "/");
    SortedMap<String, ObjectNode> paths = new TreeMap<>();
    for (Operation operation : operations) {
      ObjectNode path = paths.computeIfAbsent(operation.path(), _ -> json.createObjectNode());
      operation.writeTo(path.putObject(word(operation.method())), schemas);
    }
    ObjectNode described = root.putObject("paths");
    paths.forEach(described::set);
    ObjectNode components = root.putObject("components");
    problems(components.putObject("responses"), operations);
    ObjectNode forms = components.putObject("schemas");
    schemas.named().forEach(forms::set);
    security(components.putObject("securitySchemes"));
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    var pretty = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return json.writer().with(pretty).writeValueAsString(root) + "\n";
  }

  private static String word(RequestMethod method) {
    return method.name().toLowerCase(Locale.ROOT);
  }

  private void problems(ObjectNode responses, List<Operation> operations) {
    SortedSet<Integer> statuses = new TreeSet<>();
    operations.forEach(operation -> statuses.addAll(operation.refusals()));
    ObjectNode problem = schemas.name(PROBLEM, problem());
    for (int status : statuses) {
      ObjectNode response = responses.putObject(PROBLEM + status);
      response.put("description", HttpStatus.valueOf(status).getReasonPhrase());
      response
          .putObject("content")
          .putObject("application/problem+json")
          .set("schema", problem.deepCopy());
    }
  }

  /// As RFC 9457 has it, with everything that a refusal may say beside.
  private ObjectNode problem() {
    ObjectNode schema = schemas.typed("object");
    ObjectNode properties = schema.putObject("properties");
    List.of("type", "title", "detail", "instance")
        .forEach(name -> properties.set(name, schemas.typed("string")));
    properties.set("status", schemas.typed("integer"));
    properties.set("problems", list(found(), "everything that is wrong with what was sent"));
    properties.set("reasons", list(reason(), "why the rules forbid it now"));
    properties.set("lines", list(schemas.typed("string"), "why it cannot be done, in words"));
    ObjectNode since = schemas.typed("array");
    since.putObject("items");
    properties.set("since", since.put("description", "what happened that the sender had not seen"));
    properties.set("seen", schemas.typed("integer").put("format", "int64"));
    schema.putArray("required").add("status").add("title");
    return schema;
  }

  private ObjectNode list(ObjectNode items, String description) {
    ObjectNode list = schemas.typed("array");
    list.set("items", items);
    return list.put("description", description);
  }

  private ObjectNode found() {
    ObjectNode found = texts(List.of("field", "file", "sheet", "column", "found", "wanted"));
    ((ObjectNode) found.get("properties")).set("row", schemas.typed("integer"));
    found.putArray("required").add("found").add("wanted");
    return found;
  }

  private ObjectNode reason() {
    ObjectNode reason = texts(List.of("guard", "reason", "wouldSatisfy"));
    reason.putArray("required").add("guard").add("reason").add("wouldSatisfy");
    return reason;
  }

  private ObjectNode texts(List<String> names) {
    ObjectNode schema = schemas.typed("object");
    ObjectNode properties = schema.putObject("properties");
    names.forEach(name -> properties.set(name, schemas.typed("string")));
    return schema;
  }

  private static void security(ObjectNode schemes) {
    schemes
        .putObject("signIn")
        .put("type", "apiKey")
        .put("in", "cookie")
        .put("name", "safecover")
        .put("description", "A browser's sign-in; behind HTTPS the name begins with __Host-.");
    schemes
        .putObject("formValue")
        .put("type", "apiKey")
        .put("in", "header")
        .put("name", "X-CSRF-TOKEN")
        .put("description", "The value that every form of the server's pages holds.");
    schemes
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "A token of POST /api/tokens, with the scope that is named.");
  }
}
