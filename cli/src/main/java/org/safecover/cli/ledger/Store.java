package org.safecover.cli.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseAddress;
import org.safecover.app.database.DatabaseAddress.Login;
import org.safecover.app.database.DatabaseTrouble;
import org.safecover.app.load.UnusableInput;
import org.safecover.app.server.EmbeddedServer;
import org.safecover.app.server.Secret;
import org.safecover.app.server.Secrets;
import org.safecover.app.server.ServerFolder;
import org.safecover.app.server.ServerTrouble;
import picocli.CommandLine.Option;

/// Where the ledgers are kept: a folder with a server of its own, or a database of somebody else's.
public final class Store {

  private static final Path USUAL =
      Path.of(System.getProperty("user.home", "."), ".local", "share", "safecover");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder of a server of its own. Default: ~/.local/share/safecover.")
  private @Nullable Path data;

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description = {
        "A PostgreSQL of yours instead, as jdbc:postgresql://HOST/DATABASE. Roles and passwords",
        "come from the environment; docs/ledger.md names them."
      })
  private @Nullable String url;

  /// Whether the command line names a store.
  boolean isNamed() {
    return data != null || url != null;
  }

  /// Uses the ledgers that are there.
  <T> T read(Function<Database, T> use) {
    return use(Database::join, Presence.NEEDED, use);
  }

  /// Uses what is there, brought to the form that this version needs.
  <T> T change(Function<Database, T> use) {
    return use(Database::open, Presence.NEEDED, use);
  }

  /// Uses ledgers that may be new.
  public <T> T write(Function<Database, T> use) {
    return use(Database::open, Presence.MADE, use);
  }

  private enum Presence {
    NEEDED,
    MADE
  }

  private <T> T use(
      Function<DatabaseAddress, Database> open, Presence presence, Function<Database, T> use) {
    try {
      Optional<DatabaseAddress> named = findNamed();
      if (named.isPresent()) {
        try (Database database = open.apply(named.get())) {
          return use.apply(database);
        }
      }
      try (EmbeddedServer server = embedded(presence);
          Database database = open.apply(server.address())) {
        return use.apply(database);
      }
    } catch (ServerTrouble | DatabaseTrouble trouble) {
      throw UnusableInput.saying(String.valueOf(trouble.getMessage()));
    }
  }

  private EmbeddedServer embedded(Presence presence) {
    Path folder = Optional.ofNullable(data).orElse(USUAL);
    if (presence == Presence.NEEDED && !Files.exists(folder.resolve("passwords"))) {
      throw UnusableInput.saying(
          folder + ": found no data of Safecover there",
          "Name the folder with --data, or a database with --database-url.");
    }
    return EmbeddedServer.open(ServerFolder.of(folder), new Secrets());
  }

  private Optional<DatabaseAddress> findNamed() {
    if (data != null && url != null) {
      throw UnusableInput.saying("Give --data or --database-url, not both.");
    }
    return Optional.ofNullable(url).map(Store::address);
  }

  private static DatabaseAddress address(String url) {
    if (!url.startsWith("jdbc:postgresql:") || url.contains("password=")) {
      throw UnusableInput.saying(
          "--database-url: write it as jdbc:postgresql://HOST/DATABASE, without a password");
    }
    return new DatabaseAddress(
        url, login("OWNER", "safecover_owner"), login("APPLICATION", "safecover_application"));
  }

  private static Login login(String role, String usual) {
    return new Login(
        environment("SAFECOVER_" + role).orElse(usual),
        new Secret(environment("SAFECOVER_" + role + "_PASSWORD").orElse("")));
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
