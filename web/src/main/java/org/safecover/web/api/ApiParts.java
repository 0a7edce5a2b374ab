package org.safecover.web.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Everything that the API consists of.
@Configuration(proxyBeanMethods = false)
public class ApiParts {

  @Bean
  MeApi meApi() {
    return new MeApi();
  }
}
