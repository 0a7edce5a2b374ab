package org.safecover.app.database;

import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables of a database to the form that this version needs, as their owner.
final class Migrations {

  static final String SCHEMA = "safecover";

  private Migrations() {}

  static void apply(DatabaseAddress address) {
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(address.url(), address.owner().name(), address.owner().password().text())
          .locations("classpath:org/safecover/app/database")
          .schemas(SCHEMA)
          .defaultSchema(SCHEMA)
          .createSchemas(true)
          .placeholders(Map.of("application", address.application().name()))
          .connectRetries(0)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw e.getCause() instanceof SQLException sql ? DatabaseTrouble.of(sql) : e;
    }
  }
}
