package org.safecover.app.database;

import org.safecover.app.server.Secret;

/// Where a database is and who signs in to it.
///
/// @param url of JDBC, without a password
/// @param owner who owns the tables and migrates them
/// @param application as whom the program works
public record DatabaseAddress(String url, Login owner, Login application) {

  /// A role of the database that can sign in.
  public record Login(String name, Secret password) {}
}
