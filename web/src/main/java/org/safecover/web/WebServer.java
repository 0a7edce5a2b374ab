package org.safecover.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.safecover.app.account.Accounts;
import org.safecover.app.account.SetUpLinks;
import org.safecover.app.account.Side;
import org.safecover.app.database.Database;
import org.safecover.app.message.MessageSettings;
import org.safecover.app.server.Secrets;
import org.safecover.web.signin.OidcTrouble;
import org.safecover.web.signin.Reached;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A server that answers browsers and machines, on a database that others may use too. It stops
/// when it is closed; the database stays open.
public final class WebServer implements AutoCloseable {

  /// What Tomcat has to say, kept here so that its level stays set.
  private static final Logger TOMCAT = Logger.getLogger("org.apache");

  private final ConfigurableApplicationContext context;
  private final Reached reached;
  private final String host;
  private final int port;

  private WebServer(ConfigurableApplicationContext context, Reached reached, String host) {
    this.context = context;
    this.reached = reached;
    this.host = host;
    this.port = port(context);
  }

  /// @throws WebTrouble when it cannot listen there
  public static WebServer start(WebOptions options, Database database, Clock clock) {
    Reached reached = new Reached(options.publicUrl(), options.oidc());
    // Set before anything of it is loaded: what is to be said, Safecover says itself.
    TOMCAT.setLevel(Level.WARNING);
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    SpringApplication application = new SpringApplication(WebParts.class);
    application.setWebApplicationType(WebApplicationType.SERVLET);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.setAddCommandLineProperties(false);
    application.setDefaultProperties(settings(options));
    application.addInitializers(context -> {
      GenericApplicationContext beans = (GenericApplicationContext) context;
      // As a thing that is there already, which the server does not close.
      beans.getBeanFactory().registerSingleton("database", database);
      beans.registerBean(Clock.class, () -> clock);
      beans.registerBean(Secrets.class, Secrets::new);
      beans.registerBean(Reached.class, () -> reached);
      beans.registerBean(MessageSettings.class, options::messages);
    });
    try {
      ConfigurableApplicationContext context = application.run();
      return new WebServer(context, reached, options.host());
    } catch (RuntimeException e) {
      throw trouble(options, e);
    }
  }

  private static int port(ConfigurableApplicationContext context) {
    return Optional.ofNullable(((ServletWebServerApplicationContext) context).getWebServer())
        .orElseThrow()
        .getPort();
  }

  private static Map<String, Object> settings(WebOptions options) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("server.address", address(options.host()));
    settings.put("server.port", options.port());
    settings.put("server.shutdown", "graceful");
    settings.put("spring.lifecycle.timeout-per-shutdown-phase", "5s");
    settings.put("spring.main.allow-bean-definition-overriding", false);
    settings.putAll(Limits.SETTINGS);
    return settings;
  }

  private static InetAddress address(String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new WebTrouble(
          "--host: found '" + host + "'.", "Write an address of this machine, such as 127.0.0.1.");
    }
  }

  private static RuntimeException trouble(WebOptions options, RuntimeException e) {
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException) {
        return new WebTrouble(
            "Port " + options.port() + " is taken by another program.",
            "Name another with --port, or stop that program.");
      }
      if (cause instanceof OidcTrouble) {
        return new WebTrouble(
            String.valueOf(cause.getMessage()),
            "Give the address below which .well-known/openid-configuration lies, and see that it"
                + " answers.");
      }
      if (cause instanceof WebServerException) {
        return new WebTrouble(
            "Cannot listen at " + options.host() + ", port " + options.port() + ".",
            "Name an address of this machine with --host, and a port that you may use.");
      }
    }
    return e;
  }

  /// The port that it listens at.
  public int port() {
    return port;
  }

  /// Where a browser finds it.
  public URI address() {
    return reached.publicUrl().orElseGet(() -> URI.create("http://localhost:" + port));
  }

  /// A link that makes the first account; none when there is one.
  public Optional<URI> findFirstSetUp() {
    if (!context.getBean(Accounts.class).isEmpty()) {
      return Optional.empty();
    }
    var now = context.getBean(Clock.class).instant();
    var link = context.getBean(SetUpLinks.class).first(now);
    return Optional.of(URI.create(address() + "/set-up/" + link.text()));
  }

  /// A link that makes the first account of a side; none when somebody acts for it already.
  public Optional<URI> findFirstSetUpOf(Side side) {
    var now = context.getBean(Clock.class).instant();
    return context
        .getBean(SetUpLinks.class)
        .findFirstOf(side, now)
        .map(link -> URI.create(address() + "/set-up/" + link.text()));
  }

  /// Whether it tells of passwords and sign-ins in the open: it listens where other machines reach
  /// it, and browsers are not known to come by HTTPS.
  public boolean isInTheOpen() {
    return !reached.isEncrypted() && !address(host).isLoopbackAddress();
  }

  /// Every method and path that it answers, as they are registered.
  public SortedSet<String> endpoints() {
    SortedSet<String> endpoints = new TreeSet<>();
    context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(mapping -> endpoints.addAll(named(mapping)));
    endpoints.remove("ANY /error");
    return Collections.unmodifiableSortedSet(endpoints);
  }

  private static List<String> named(RequestMappingInfo mapping) {
    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
    List<String> words =
        methods.isEmpty() ? List.of("ANY") : methods.stream().map(RequestMethod::name).toList();
    return mapping.getPatternValues().stream()
        .flatMap(path -> words.stream().map(word -> word + " " + path))
        .toList();
  }

  @Override
  public void close() {
    context.close();
  }
}
