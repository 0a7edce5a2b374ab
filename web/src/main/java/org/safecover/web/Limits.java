package org.safecover.web;

import java.util.Map;

/// How much the server takes in, and what it never tells.
final class Limits {

  static final Map<String, Object> SETTINGS =
      Map.ofEntries(
          Map.entry("server.max-http-request-header-size", "16KB"),
          Map.entry("server.tomcat.max-http-form-post-size", "256KB"),
          Map.entry("server.tomcat.max-swallow-size", "256MB"),
          Map.entry("server.tomcat.max-parameter-count", "1000"),
          Map.entry("server.tomcat.connection-timeout", "20s"),
          Map.entry("server.tomcat.use-relative-redirects", "true"),
          Map.entry("server.tomcat.threads.max", "64"),
          Map.entry("server.tomcat.max-connections", "2048"),
          Map.entry("server.compression.enabled", "true"),
          // Nothing that stands beside a secret: how well that is packed would tell of it.
          Map.entry("server.compression.mime-types", "text/css,text/javascript,image/svg+xml"),
          Map.entry("server.compression.min-response-size", "1KB"),
          Map.entry("spring.servlet.multipart.max-file-size", "20MB"),
          Map.entry("spring.servlet.multipart.max-request-size", "24MB"),
          Map.entry("spring.servlet.multipart.resolve-lazily", "true"),
          Map.entry("spring.web.error.include-stacktrace", "never"),
          Map.entry("spring.web.error.include-message", "never"),
          Map.entry("spring.web.error.whitelabel.enabled", "false"),
          Map.entry("spring.mvc.static-path-pattern", "/static/**"),
          Map.entry("spring.web.resources.cache.cachecontrol.max-age", "1h"),
          Map.entry("spring.mvc.log-resolved-exception", "false"),
          Map.entry("spring.jackson.deserialization.fail-on-unknown-properties", "true"),
          Map.entry("spring.jackson.default-property-inclusion", "non_absent"),
          Map.entry("spring.thymeleaf.check-template-location", "false"));

  private Limits() {}
}
