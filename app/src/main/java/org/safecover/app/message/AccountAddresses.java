package org.safecover.app.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.ledger.Viewer;
import org.safecover.domain.staff.PersonId;

/// The mail addresses that accounts have. An account is told of what it acts on or is asked: those
/// who administer or audit look for themselves.
public final class AccountAddresses implements Addresses {

  private static final Pattern FORM =
      Pattern.compile("[!-~&&[^@,;<>\"]]{1,64}@[A-Za-z0-9.-]{1,253}");
  private static final String OF_SIDE =
      """
      SELECT email, roles && ARRAY['doctor'] AS doctor, person
      FROM account
      WHERE email IS NOT NULL AND closed IS NULL AND side = ?
        AND roles && ARRAY['doctor', 'rota-coordinator', 'medical-director', 'commander',
          'reviewer', 'union-officer']
      ORDER BY name COLLATE "C"\
      """;

  private final Database database;

  public AccountAddresses(Database database) {
    this.database = database;
  }

  /// Whether a text can be a mail address here.
  public static boolean isOne(String email) {
    return FORM.matcher(email).matches();
  }

  /// Gives an account a mail address, or takes it away.
  ///
  /// @param account the name that it signs in with
  public void set(String account, Optional<String> email) {
    email
        .filter(text -> !isOne(text))
        .ifPresent(text -> {
          throw new IllegalArgumentException("Not a mail address: '" + text + "'");
        });
    database.asKeeper(connection ->
        Sql.of(connection, "UPDATE account SET email = ? WHERE name = ?")
            .text(email)
            .text(account)
            .change());
  }

  private record Reached(String email, Optional<String> person, String side) {

    boolean reads(String viewer) {
      int at = side.indexOf(':');
      if (at < 0 || viewer.startsWith("trust@")) {
        return person.isEmpty();
      }
      return person
          .map(id -> Viewer.doctor(new PersonId(id), new TrustCode(side.substring(at + 1))))
          .filter(doctor -> doctor.addresses().contains(viewer))
          .isPresent();
    }
  }

  @Override
  public List<String> of(String viewer) {
    int at = viewer.lastIndexOf('@');
    String side = at < 0 ? viewer : "trust:" + viewer.substring(at + 1);
    List<Reached> all =
        database.asKeeper(
            connection -> Sql.of(connection, OF_SIDE).text(side).list(row -> reached(row, side)));
    return all.stream().filter(each -> each.reads(viewer)).map(Reached::email).distinct().toList();
  }

  private static Reached reached(ResultSet row, String side) throws SQLException {
    Optional<String> person =
        row.getBoolean("doctor") ? Sql.findText(row, "person") : Optional.empty();
    return new Reached(row.getString("email"), person, side);
  }
}
