package org.safecover.web.described;

import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safecover.app.account.Scope;
import org.safecover.web.signin.TokenRules;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One method at one path, as it is described.
///
/// @param described what the code says of it
record Operation(
    RequestMethod method,
    String path,
    RequestMappingInfo info,
    HandlerMethod handler,
    Described described) {

  private static final List<Integer> ALWAYS = List.of(401, 403, 503);
  private static final List<Integer> WHERE_CHANGED = List.of(400, 507);
  private static final int BAD_REQUEST = 400;

  void writeTo(ObjectNode node, Schemas schemas) {
    String part = handler.getBeanType().getSimpleName().replaceFirst("Api$", "");
    node.put("operationId", part + "." + handler.getMethod().getName());
    node.put("summary", described.value());
    secure(node);
    List<Parameter> parameters = new ArrayList<>(with(PathVariable.class));
    if (!isMultipart()) {
      parameters.addAll(with(RequestParam.class));
    }
    if (!parameters.isEmpty()) {
      ArrayNode list = node.putArray("parameters");
      parameters.forEach(parameter -> parameter(list.addObject(), parameter, schemas));
    }
    body(node, schemas);
    answers(node.putObject("responses"), schemas);
  }

  private List<Parameter> with(Class<? extends Annotation> annotation) {
    return Stream.of(handler.getMethod().getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(annotation))
        .toList();
  }

  private boolean isMultipart() {
    return consumed().filter(type -> type.startsWith("multipart/")).isPresent();
  }

  private Optional<String> consumed() {
    return info.getConsumesCondition().getConsumableMediaTypes().stream()
        .map(Object::toString)
        .findFirst();
  }

  /// A browser's sign-in, with the value of its forms where something is changed; or a token with
  /// one of the scopes that let it in here.
  private void secure(ObjectNode node) {
    ArrayNode ways = node.putArray("security");
    ObjectNode browser = ways.addObject();
    browser.putArray("signIn");
    if (method != RequestMethod.GET) {
      browser.putArray("formValue");
    }
    for (Scope scope : TokenRules.scopes(method.name(), path)) {
      ways.addObject().putArray("token").add(scope.key());
    }
  }

  private static void parameter(ObjectNode node, Parameter parameter, Schemas schemas) {
    boolean inPath = parameter.isAnnotationPresent(PathVariable.class);
    node.put("name", parameter.getName())
        .put("in", inPath ? "path" : "query")
        .put("required", inPath || isRequired(parameter))
        .set("schema", schemas.of(parameter.getParameterizedType()));
  }

  private static boolean isRequired(Parameter parameter) {
    RequestParam asked = parameter.getAnnotation(RequestParam.class);
    return asked != null
        && asked.required()
        && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
  }

  private void body(ObjectNode node, Schemas schemas) {
    if (isMultipart()) {
      ObjectNode schema = schemas.typed("object");
      ObjectNode properties = schema.putObject("properties");
      ArrayNode required = schema.putArray("required");
      for (Parameter parameter : with(RequestParam.class)) {
        properties.set(parameter.getName(), schemas.of(parameter.getParameterizedType()));
        required.add(parameter.getName());
      }
      content(node.putObject("requestBody").put("required", true), "multipart/form-data", schema);
    }
    for (Parameter parameter : with(RequestBody.class)) {
      content(
          node.putObject("requestBody").put("required", true),
          consumed().orElse("application/json"),
          schemas.closed(parameter.getType()));
    }
  }

  private static void content(ObjectNode node, String type, ObjectNode schema) {
    node.putObject("content").putObject(type).set("schema", schema);
  }

  private void answers(ObjectNode node, Schemas schemas) {
    int usual = status();
    ObjectNode answer = node.putObject("" + usual);
    answer.put("description", HttpStatus.valueOf(usual).getReasonPhrase());
    findGiven(schemas).ifPresent(schema -> content(answer, produced(), schema));
    for (int status : refusals()) {
      node.putObject("" + status).put("$ref", "#/components/responses/Problem" + status);
    }
  }

  private int status() {
    ResponseStatus status =
        AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), ResponseStatus.class);
    return status == null ? HttpStatus.OK.value() : status.code().value();
  }

  private String produced() {
    return info.getProducesCondition().getProducibleMediaTypes().stream()
        .map(Object::toString)
        .findFirst()
        .orElse("application/json");
  }

  private Optional<ObjectNode> findGiven(Schemas schemas) {
    Type given = handler.getMethod().getGenericReturnType();
    if (!described.form().isEmpty()) {
      ObjectNode schema = schemas.any();
      if (!produced().startsWith("application/json")) {
        schema.put("type", "string");
      }
      return Optional.of(schema.put("description", described.form()));
    }
    return given == void.class ? Optional.empty() : Optional.of(schemas.of(given));
  }

  /// The statuses of every refusal, in order.
  SortedSet<Integer> refusals() {
    TreeSet<Integer> all = new TreeSet<>(ALWAYS);
    if (method != RequestMethod.GET) {
      all.addAll(WHERE_CHANGED);
    } else if (handler.getMethod().getParameterCount() > 1) {
      all.add(BAD_REQUEST);
    }
    for (int status : described.refusals()) {
      all.add(status);
    }
    return all;
  }
}
