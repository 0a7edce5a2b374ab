package org.safecover.app;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.safecover.app.access.StaffAct;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.hospital.HospitalFile;
import org.safecover.app.hospital.HospitalFiles;
import org.safecover.app.hospital.HospitalFiles.Offered;
import org.safecover.app.ledger.TrustCode;

/// Rota staff of two trusts, and a small hospital.
public final class Staff {

  public static final TrustCode OTHER_TRUST = new TrustCode("RJ1");
  public static final StaffAct AMINA = of(Offers.TRUST, "amina");
  public static final StaffAct BEN = of(Offers.TRUST, "ben");
  public static final StaffAct STRANGER = of(OTHER_TRUST, "stranger");

  private Staff() {}

  private static StaffAct of(TrustCode trust, String account) {
    return new StaffAct(trust, account, Offers.MORNING);
  }

  public static HospitalFile file(String name, String text) {
    return new HospitalFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public static HospitalFiles files(HospitalFile... files) {
    return ((Offered.Good) HospitalFiles.of(List.of(files))).files();
  }

  /// A hospital of two files, which differ by a word.
  public static HospitalFiles hospital(String word) {
    return files(
        file("hospital.yaml", "name: " + word + "\n"), file("people.csv", "id\nc-patel\n"));
  }

  /// The first column of what somebody is shown of a table.
  public static List<String> shown(Database database, Collection<String> viewers, String sql) {
    return database.asParty(
        viewers, connection -> Sql.of(connection, sql).list(row -> row.getString(1)));
  }
}
