package org.safecover.web;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/// A real place to sign in by OpenID Connect, where `m.director` and `stranger` are known.
final class Elsewhere implements AutoCloseable {

  static final String SECRET = "the secret of the client";

  private final ConfigurableApplicationContext context;

  Elsewhere() {
    SpringApplication application = new SpringApplication(Parts.class);
    application.setLogStartupInfo(false);
    application.setBannerMode(Banner.Mode.OFF);
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(Map.of("server.port", 0, "server.address", "127.0.0.1"));
    context = application.run();
  }

  private int port() {
    return Optional.ofNullable(((ServletWebServerApplicationContext) context).getWebServer())
        .orElseThrow()
        .getPort();
  }

  URI issuer() {
    return URI.create("http://127.0.0.1:" + port());
  }

  /// Knows a server by where people are sent back to.
  void register(String back) {
    context.getBean(Clients.class).known =
        RegisteredClient.withId("1")
            .clientId("safecover")
            .clientSecret("{noop}" + SECRET)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(back)
            .scope("openid")
            .scope("email")
            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
            .build();
  }

  @Override
  public void close() {
    context.close();
  }

  /// Clients that are told once their address is known.
  static final class Clients implements RegisteredClientRepository {
    private volatile RegisteredClient known =
        RegisteredClient.withId("0")
            .clientId("nobody")
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .build();

    private RegisteredClientRepository now() {
      return new InMemoryRegisteredClientRepository(known);
    }

    @Override
    public void save(RegisteredClient client) {
      known = client;
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
      return now().findById(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
      return now().findByClientId(id);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableWebSecurity
  @ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
  })
  static class Parts {

    @Bean
    SecurityFilterChain everything(HttpSecurity http) {
      http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()));
      return http.authorizeHttpRequests(asked -> asked.anyRequest().authenticated())
          .formLogin(Customizer.withDefaults())
          .build();
    }

    @Bean
    Clients clients() {
      return new Clients();
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings settings() {
      return AuthorizationServerSettings.builder().build();
    }

    @Bean
    UserDetailsService people() {
      return new InMemoryUserDetailsManager(
          User.withUsername("m.director").password("{noop}right").roles("USER").build(),
          User.withUsername("stranger").password("{noop}right").roles("USER").build());
    }

    @Bean
    JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      RSAKey key =
          new RSAKey.Builder((RSAPublicKey) pair.getPublic())
              .privateKey((RSAPrivateKey) pair.getPrivate())
              .keyID("1")
              .build();
      return new ImmutableJWKSet<>(new JWKSet(key));
    }
  }
}
