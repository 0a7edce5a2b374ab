package org.safecover.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safecover.app.account.Accounts;
import org.safecover.app.account.Scope;
import org.safecover.app.account.SetUpLinks;
import org.safecover.app.account.SignIns;
import org.safecover.app.account.Tokens;
import org.safecover.app.account.WrongTries;
import org.safecover.app.database.Database;
import org.safecover.app.server.Secrets;
import org.safecover.web.trouble.TroubleAnswers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.ViewResolver;

/// Everything that signing in consists of, and the order in which a request meets it.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class SignInParts {

  private static final String SIGN_IN = "/sign-in";
  private static final RequestMatcher LIVE = PathPatternRequestMatcher.pathPattern("/live");
  private static final String CONTENT =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Bean
  Accounts accounts(Database database) {
    return new Accounts(database);
  }

  @Bean
  SetUpLinks setUpLinks(Database database, Secrets secrets) {
    return new SetUpLinks(database, secrets);
  }

  @Bean
  SignIns signIns(Database database, Secrets secrets) {
    return new SignIns(database, secrets);
  }

  @Bean
  Tokens tokens(Database database, Secrets secrets) {
    return new Tokens(database, secrets);
  }

  @Bean
  WrongTries wrongTries(Database database) {
    return new WrongTries(database);
  }

  @Bean
  Passwords passwords(Secrets secrets) {
    return new Passwords(secrets);
  }

  @Bean
  Cookies cookies(Reached reached) {
    return new Cookies(reached);
  }

  @Bean
  Presence presence(SignIns signIns, Cookies cookies, Clock clock) {
    return new Presence(signIns, cookies, clock);
  }

  @Bean
  SignInEnds signInEnds(SignInEnds.Ways ways, Clock clock, Presence presence, TypedForms forms) {
    SignInEnds ends = new SignInEnds(ways, clock, presence, forms);
    ends.setRequestCache(wanted(ways.cookies()));
    return ends;
  }

  @Bean
  SignInEnds.Ways ways(SignIns signIns, Cookies cookies) {
    return new SignInEnds.Ways(signIns, cookies);
  }

  @Bean
  TypedForms typedForms(
      @Lazy @Qualifier("thymeleafViewResolver") ViewResolver views,
      TroubleAnswers answers,
      Reached reached) {
    return new TypedForms(views, answers, reached);
  }

  @Bean
  PasswordCheck passwordCheck(
      Accounts accounts, WrongTries tries, Passwords passwords, Clock clock) {
    return new PasswordCheck(accounts, tries, passwords, clock);
  }

  @Bean
  SignInPages signInPages(Reached reached) {
    return new SignInPages(reached);
  }

  @Bean
  SetUpPages setUpPages(SetUpLinks links, Passwords passwords, SignInEnds ends, Clock clock) {
    return new SetUpPages(links, passwords, ends, clock);
  }

  /// What a browser wanted before it was asked to sign in.
  private static WantedPage wanted(Cookies cookies) {
    RequestMatcher pages = PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/**");
    return new WantedPage(
        cookies,
        new AndRequestMatcher(
            pages,
            new NegatedRequestMatcher(PathPatternRequestMatcher.pathPattern("/api/**")),
            request -> !isPart(request)));
  }

  /// Whether a script asks for a part of a page, and not somebody for a page.
  private static boolean isPart(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null || LIVE.matches(request);
  }

  /// The way of a machine that shows a token. Its cookies count for nothing, so that no other site
  /// can make a browser speak with one.
  @Bean
  @Order(1)
  SecurityFilterChain machines(
      HttpSecurity http, Tokens tokens, TroubleAnswers answers, BrowserParts parts) {
    return http.securityMatcher(new AndRequestMatcher(TroubleAnswers.API, TokenFilter::showsAToken))
        .securityContext(context ->
            context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(headers -> harden(headers, parts.encrypted()))
        .addFilterAfter(new TokenFilter(tokens, parts.clock()), HeaderWriterFilter.class)
        .exceptionHandling(trouble ->
            trouble
                .authenticationEntryPoint(answers::signInFirst)
                .accessDeniedHandler(answers::notAllowed))
        .authorizeHttpRequests(asked -> asked.anyRequest().access(SignInParts::isFor))
        .build();
  }

  /// Whether the token that was shown is for what is asked.
  private static AuthorizationDecision isFor(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    HttpServletRequest request = context.getRequest();
    List<Scope> scopes = TokenRules.scopes(request.getMethod(), request.getRequestURI());
    boolean may =
        Optional.ofNullable(who.get()).map(Authentication::getPrincipal).stream()
            .filter(SignedIn.class::isInstance)
            .map(SignedIn.class::cast)
            .anyMatch(signedIn -> signedIn.showsATokenFor(scopes));
    return new AuthorizationDecision(may);
  }

  /// The way of a browser.
  @Bean
  @Order(2)
  SecurityFilterChain browsers(
      HttpSecurity http, BrowserParts parts, SignInEnds ends, TroubleAnswers answers) {
    parts.elsewhere().ifPresent(oidc -> http.oauth2Login(oidc::configure));
    return http.securityContext(context ->
            context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.requestCache(wanted(parts.cookies())))
        .csrf(csrf -> csrf.csrfTokenRepository(parts.csrfTokens()))
        .headers(headers -> harden(headers, parts.encrypted()))
        .addFilterAfter(parts.filter(), HeaderWriterFilter.class)
        .formLogin(form -> form(form, ends, parts.forms()))
        .logout(out ->
            out.logoutUrl("/sign-out").addLogoutHandler(ends).logoutSuccessUrl(SIGN_IN + "?out"))
        .exceptionHandling(trouble ->
            trouble
                .defaultAuthenticationEntryPointFor(answers::signInFirst, TroubleAnswers.API)
                .defaultAuthenticationEntryPointFor(
                    new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), SignInParts::isPart)
                .defaultAuthenticationEntryPointFor(
                    parts.forms(), new NegatedRequestMatcher(TroubleAnswers.API))
                .accessDeniedHandler(parts.forms()::denied))
        .authorizeHttpRequests(asked ->
            asked
                .requestMatchers(
                    "/static/**", SIGN_IN, SIGN_IN + "/**", "/set-up/*", "/calendar/*", "/error")
                .permitAll()
                .anyRequest()
                .authenticated())
        .build();
  }

  private static void form(
      FormLoginConfigurer<HttpSecurity> form, SignInEnds ends, TypedForms forms) {
    form.loginPage(SIGN_IN)
        .loginProcessingUrl(SIGN_IN)
        .usernameParameter("name")
        .passwordParameter("password")
        .successHandler(ends)
        .failureHandler((request, response, failure) ->
            forms.failed(
                request, response, failure instanceof LockedException ? "locked" : "wrong"));
  }

  private static void harden(HeadersConfigurer<HttpSecurity> headers, boolean encrypted) {
    headers
        .contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(to -> to.policy(ReferrerPolicy.NO_REFERRER))
        .httpStrictTransportSecurity(https -> https.requestMatcher(_ -> encrypted))
        .permissionsPolicyHeader(
            none -> none.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
        .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"))
        .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"));
  }

  /// What the way of a browser is made of. The filter is no bean of its own, or it would be put in
  /// every way.
  record BrowserParts(
      SignInFilter filter,
      BoundCsrfTokens csrfTokens,
      TypedForms forms,
      Cookies cookies,
      Clock clock,
      Optional<OidcSignIn> elsewhere) {

    boolean encrypted() {
      return cookies.isEncrypted();
    }
  }

  @Bean
  BrowserParts browserParts(
      SignInEnds.Ways ways, Secrets secrets, Clock clock, OidcSignIn.Tools tools) {
    Cookies cookies = tools.cookies();
    return new BrowserParts(
        new SignInFilter(ways.signIns(), cookies, clock),
        new BoundCsrfTokens(cookies, secrets),
        tools.forms(),
        cookies,
        clock,
        cookies.reached().oidc().map(oidc -> OidcSignIn.with(oidc, cookies.reached(), tools)));
  }

  @Bean
  OidcSignIn.Tools oidcTools(
      Accounts accounts, SignInEnds ends, Cookies cookies, TypedForms forms) {
    return new OidcSignIn.Tools(accounts, ends, cookies, forms);
  }
}
