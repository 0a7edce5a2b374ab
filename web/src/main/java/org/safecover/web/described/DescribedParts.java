package org.safecover.web.described;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// What describes the API.
@Configuration(proxyBeanMethods = false)
public class DescribedParts {

  @Bean
  DescriptionApi descriptionApi(
      ObjectProvider<RequestMappingHandlerMapping> handlers, JsonMapper json) {
    return new DescriptionApi(handlers, json);
  }
}
