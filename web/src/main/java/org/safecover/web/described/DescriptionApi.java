package org.safecover.web.described;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// The API's own description.
@RestController
class DescriptionApi {

  private final ObjectProvider<RequestMappingHandlerMapping> handlers;
  private final JsonMapper json;

  DescriptionApi(ObjectProvider<RequestMappingHandlerMapping> handlers, JsonMapper json) {
    this.handlers = handlers;
    this.json = json;
  }

  @Described(value = "Describes this API.", form = "OpenAPI 3.1")
  @GetMapping(path = "/api/openapi.json", produces = "application/json")
  String description() {
    return ApiDescription.of(handlers.getObject().getHandlerMethods(), json);
  }
}
