package org.safecover.cli.serve;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.safecover.app.account.SetUpLinks;
import org.safecover.app.account.Side;
import org.safecover.app.database.Database;
import org.safecover.app.load.UnusableInput;
import org.safecover.app.message.MessageSettings;
import org.safecover.app.server.Secret;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.ProductVersion;
import org.safecover.cli.ledger.Store;
import org.safecover.web.WebOptions;
import org.safecover.web.WebServer;
import org.safecover.web.WebTrouble;
import org.safecover.web.signin.Oidc;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Runs the server until it is told to stop.
@Command(
    name = "serve",
    description = "Run the server: offers, recall and plans in a browser, and an HTTP API.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Stop it with Ctrl-C. docs/serve.md says how to run it for others.",
      "",
      "Exit codes: 2 unusable input or usage; once running, 130 after Ctrl-C, 143 after SIGTERM.",
      "",
      "Examples:",
      "  safecover serve",
      "  safecover serve --port 9000 --data /srv/safecover --public-url https://cover.example.nhs.uk"
    })
public final class ServeCommand implements Callable<Integer> {

  private static final String LOG_LINE = "%1$tFT%1$tT%1$tz %4$s %3$s: %5$s%6$s%n";
  private static final String SECRET = "SAFECOVER_OIDC_CLIENT_SECRET";
  private static final int HIGHEST_PORT = 65_535;

  private final Console console;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to listen. Default: ${DEFAULT-VALUE}.")
  private int port = WebOptions.USUAL.port();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = {
        "The address of this machine to listen at. Default: ${DEFAULT-VALUE}, which no other",
        "machine reaches."
      })
  private String host = WebOptions.USUAL.host();

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "The address that browsers use, where that is not this one.")
  private @Nullable String publicUrl;

  @Option(
      names = "--oidc-issuer",
      paramLabel = "URL",
      description = "Where people sign in by OpenID Connect. Default: here, with a password.")
  private @Nullable String issuer;

  @Option(
      names = "--oidc-client-id",
      paramLabel = "ID",
      description = {
        "As whom the server is known there. Its secret comes from the environment:",
        "SAFECOVER_OIDC_CLIENT_SECRET."
      })
  private @Nullable String client;

  @Option(
      names = "--first-account-of",
      paramLabel = "SIDE",
      description = {
        "Print a link that makes the first account of NHS England or the union: nhs-england,",
        "union, or trust: and a code. Only whoever runs the server can; once per side."
      })
  private @Nullable String firstAccountOf;

  @Mixin private Store store = new Store();

  public ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    WebOptions options = options();
    Optional<Side> side = findSide();
    System.setProperty("java.util.logging.SimpleFormatter.format", LOG_LINE);
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(told, stopped), "stop"));
    try {
      return store.write(database -> {
        serve(options, side, database, told);
        return ExitCode.CLEAN.number();
      });
    } finally {
      stopped.countDown();
    }
  }

  private WebOptions options() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw UnusableInput.saying("--port: found " + port, "Write a number from 0 to 65535.");
    }
    Optional<URI> reached = Optional.ofNullable(publicUrl).map(ServeCommand::url);
    return new WebOptions(host, port, reached, findOidc(), messages(reached));
  }

  /// How the environment says that messages leave. Beyond the log they hold a link, which only the
  /// public address makes one that others can follow.
  private static MessageSettings messages(Optional<URI> reached) {
    URI link = reached.orElseGet(() -> URI.create("http://localhost"));
    return switch (MessageSettings.read(System.getenv(), link)) {
      case MessageSettings.Read.Good(MessageSettings.ToLog log) -> log;
      case MessageSettings.Read.Good(var settings) when reached.isPresent() -> settings;
      case MessageSettings.Read.Good _ ->
          throw UnusableInput.saying(
              "SAFECOVER_MESSAGES: found messages that leave, and no address to put in them",
              "Give --public-url.");
      case MessageSettings.Read.Bad(var problems) ->
          throw UnusableInput.saying(problems.toArray(String[]::new));
    };
  }

  private Optional<Oidc> findOidc() {
    if (issuer == null && client == null) {
      return Optional.empty();
    }
    String secret = Optional.ofNullable(System.getenv(SECRET)).orElse("");
    if (issuer == null || client == null || secret.isBlank()) {
      throw UnusableInput.saying(
          "OpenID Connect: found only a part of what it needs",
          "Give --oidc-issuer, --oidc-client-id, and " + SECRET + " in the environment.");
    }
    return Optional.of(new Oidc(issuer, client, new Secret(secret)));
  }

  private static URI url(String text) {
    if (!text.matches("https?://[A-Za-z0-9.:\\[\\]-]+/*")) {
      throw UnusableInput.saying(
          "--public-url: found '" + text + "'", "Write it as https://HOST, without a path.");
    }
    return URI.create(text);
  }

  private Optional<Side> findSide() {
    Optional<String> typed = Optional.ofNullable(firstAccountOf).map(String::strip);
    Optional<Side> side = typed.flatMap(Side::find);
    if (typed.isPresent() && side.isEmpty()) {
      throw UnusableInput.saying(
          "--first-account-of: found '" + typed.get() + "'",
          "Write nhs-england, union, or trust: and a code, such as trust:RXK.");
    }
    return side;
  }

  private void serve(
      WebOptions options, Optional<Side> side, Database database, CountDownLatch told) {
    try (WebServer server = WebServer.start(options, database, console.clock())) {
      console.out().println("Safecover answers at " + server.address() + " until Ctrl-C.");
      if (server.isInTheOpen()) {
        sayThatItIsInTheOpen();
      }
      server
          .findFirstSetUp()
          .ifPresent(
              link -> sayLink("There is no account yet. Make the first one here, once:", link));
      side.ifPresent(asked -> sayHowToBegin(server, asked));
      console.out().flush();
      told.await();
    } catch (WebTrouble trouble) {
      throw UnusableInput.saying(String.valueOf(trouble.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void sayHowToBegin(WebServer server, Side side) {
    server
        .findFirstSetUpOf(side)
        .ifPresentOrElse(
            link -> sayLink("The first account of " + side.key() + " is made here, once:", link),
            () ->
                console
                    .out()
                    .println(
                        "Somebody acts for "
                            + side.key()
                            + " already: its own administrators make its accounts."));
  }

  private void sayThatItIsInTheOpen() {
    console
        .out()
        .println(
            "Warning: passwords and sign-ins travel in the open. Other machines reach this address"
                + " by plain HTTP. Put a proxy with HTTPS before it, and say --public-url"
                + " https://HOST.");
  }

  private void sayLink(String what, URI link) {
    console.out().println();
    console.out().println(what);
    console.out().println("  " + link);
    console
        .out()
        .println(
            "The link works for " + SetUpLinks.LASTS.toHours() + " hours; keep it to yourself.");
  }

  /// In the thread that ends the process: lets server and database end first.
  private static void stop(CountDownLatch told, CountDownLatch stopped) {
    told.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
