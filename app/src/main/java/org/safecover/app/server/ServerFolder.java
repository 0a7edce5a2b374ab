package org.safecover.app.server;

import java.nio.file.Path;

/// The folder of an embedded server: its data, its passwords, its log.
///
/// @param root holds all that must be kept
/// @param programs where PostgreSQL is unpacked; can be thrown away
public record ServerFolder(Path root, Path programs) {

  public ServerFolder {
    root = root.toAbsolutePath().normalize();
    programs = programs.toAbsolutePath().normalize();
  }

  /// A folder that holds everything.
  public static ServerFolder of(Path root) {
    return new ServerFolder(root, root.resolve("postgresql-18.6"));
  }

  Path data() {
    return root.resolve("data");
  }

  Path passwords() {
    return root.resolve("passwords");
  }

  Path port() {
    return root.resolve("port");
  }

  Path lock() {
    return root.resolve("lock");
  }

  Path log() {
    return root.resolve("server.log");
  }
}
