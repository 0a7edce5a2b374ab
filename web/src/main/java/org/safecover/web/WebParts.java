package org.safecover.web;

import org.safecover.web.account.AccountParts;
import org.safecover.web.api.ApiParts;
import org.safecover.web.audit.AuditParts;
import org.safecover.web.compare.CompareParts;
import org.safecover.web.described.DescribedParts;
import org.safecover.web.hospital.HospitalParts;
import org.safecover.web.live.LiveParts;
import org.safecover.web.mine.MineParts;
import org.safecover.web.offer.OfferParts;
import org.safecover.web.order.OrderParts;
import org.safecover.web.page.PageParts;
import org.safecover.web.person.PersonParts;
import org.safecover.web.plan.PlanParts;
import org.safecover.web.recall.RecallParts;
import org.safecover.web.signin.SignInParts;
import org.safecover.web.trouble.TroubleParts;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Everything that the server consists of, by name: nothing is found by looking around.
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  MultipartAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  ThymeleafAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class
})
@Import({
  TroubleParts.class,
  SignInParts.class,
  ApiParts.class,
  DescribedParts.class,
  PageParts.class,
  HospitalParts.class,
  PlanParts.class,
  OrderParts.class,
  OfferParts.class,
  RecallParts.class,
  LiveParts.class,
  MineParts.class,
  AuditParts.class,
  AccountParts.class,
  CompareParts.class,
  PersonParts.class,
  Striking.class
})
class WebParts {}
