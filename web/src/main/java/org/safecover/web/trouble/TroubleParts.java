package org.safecover.web.trouble;

import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/// What answers trouble.
@Configuration(proxyBeanMethods = false)
public class TroubleParts {

  @Bean
  TroubleAnswers troubleAnswers(JsonMapper json) {
    return new TroubleAnswers(json);
  }

  @Bean
  TroublePages troublePages(TroubleAnswers answers) {
    return new TroublePages(answers);
  }

  @Bean
  RefusalAnswers refusalAnswers() {
    return new RefusalAnswers();
  }

  @Bean
  BrokenInside brokenInside() {
    return new BrokenInside();
  }

  @Bean
  ErrorPageRegistrar errorPages() {
    return pages -> pages.addErrorPages(new ErrorPage("/error"));
  }

  @Bean
  FilterRegistrationBean<TroubleFilter> troubleFilter(TroubleAnswers answers) {
    FilterRegistrationBean<TroubleFilter> first =
        new FilterRegistrationBean<>(new TroubleFilter(answers));
    first.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return first;
  }

  @Bean
  FilterRegistrationBean<BodyBound> bodyBound(TroubleAnswers answers) {
    FilterRegistrationBean<BodyBound> second = new FilterRegistrationBean<>(new BodyBound(answers));
    second.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return second;
  }
}
