package org.safecover.web.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// All pages.
@Configuration(proxyBeanMethods = false)
public class PageParts {

  @Bean
  Frames frames() {
    return new Frames();
  }

  @Bean
  Moments moments() {
    return new Moments();
  }

  @Bean
  HomePage homePage() {
    return new HomePage();
  }
}
