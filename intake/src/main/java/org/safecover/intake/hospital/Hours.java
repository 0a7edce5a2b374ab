package org.safecover.intake.hospital;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.safecover.domain.rota.Presence;
import org.safecover.intake.cell.Form;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.Row;

/// Work expected while on call, in decimal hours to the nearest second.
final class Hours {

  private static final BigDecimal MOST = BigDecimal.valueOf(168);

  static final Form<Duration> FORM =
      Forms.decimal(
              "hours such as `4.5`, from 0 to 168",
              hours -> hours.signum() >= 0 && hours.compareTo(MOST) <= 0)
          .map(Hours::duration);

  private Hours() {}

  /// Refuses hours that are missing on call, or given when resident.
  static void check(Row row, Column<Optional<Duration>> column, Presence presence) {
    if (!row.isSound()) {
      return;
    }
    boolean given = row.get(column).isPresent();
    switch (presence) {
      case ON_CALL -> {
        if (!given) {
          row.refuse(column, "write the hours of work expected while on call");
        }
      }
      case RESIDENT -> {
        if (given) {
          row.refuse(column, "leave it blank: a resident duty is worked for its whole length");
        }
      }
    }
  }

  private static Duration duration(BigDecimal hours) {
    BigDecimal seconds = hours.multiply(BigDecimal.valueOf(3600));
    return Duration.ofSeconds(seconds.setScale(0, RoundingMode.HALF_EVEN).longValueExact());
  }
}
