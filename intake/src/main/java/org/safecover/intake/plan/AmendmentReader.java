package org.safecover.intake.plan;

import static org.safecover.intake.plan.PlanReader.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.action.Version;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.Release;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.intake.yaml.YamlMapping;

/// Reads what a changed plan was made from.
final class AmendmentReader {

  private AmendmentReader() {}

  static Optional<Amendment> amendment(YamlMapping fields) {
    Instant at = fields.instant("at");
    List<Amendment.Earlier> earlier = records(fields, "earlier", AmendmentReader::earlier);
    if (earlier.isEmpty() && fields.isSound()) {
      fields.value().problem("no earlier version", "give the version of the plan in hand");
    }
    if (!isInOrder(earlier, at) && fields.isSound()) {
      fields.value().problem("earlier versions out of order", "give each until a later instant");
    }
    List<Cover> covers = records(fields, "covers", PlanReader::cover);
    List<Release> releases = records(fields, "releases", PlanReader::release);
    List<Amendment.Away> away = records(fields, "away", AmendmentReader::away);
    List<Amendment.Lock> locks = records(fields, "locks", AmendmentReader::lock);
    List<Amendment.Came> came = records(fields, "came", AmendmentReader::came);
    return fields.close()
        ? Optional.of(new Amendment(at, earlier, covers, releases, away, locks, came))
        : Optional.empty();
  }

  private static boolean isInOrder(List<Amendment.Earlier> earlier, Instant at) {
    for (int i = 1; i < earlier.size(); i++) {
      if (!earlier.get(i - 1).until().isBefore(earlier.get(i).until())) {
        return false;
      }
    }
    return earlier.isEmpty() || earlier.getLast().until().equals(at);
  }

  private static Optional<Amendment.Earlier> earlier(YamlMapping fields) {
    Instant until = fields.instant("until");
    Optional<Version> version = PlanReader.version(fields);
    return version.map(v -> new Amendment.Earlier(v, until));
  }

  private static Optional<Amendment.Away> away(YamlMapping fields) {
    String person = fields.text("person");
    Optional<Period> period = Periods.beside(fields);
    return fields.close()
        ? Optional.of(new Amendment.Away(new PersonId(person), period.orElseThrow()))
        : Optional.empty();
  }

  private static Optional<Amendment.Lock> lock(YamlMapping fields) {
    String person = fields.text("person");
    String post = fields.text("post");
    return fields.close()
        ? Optional.of(new Amendment.Lock(new PersonId(person), new PostId(post)))
        : Optional.empty();
  }

  private static Optional<Amendment.Came> came(YamlMapping fields) {
    Instant start = fields.instant("dutiesFrom");
    Instant from = fields.instant("countedFrom");
    Grade grade = fields.word("grade", Grade.class);
    String area = fields.text("area");
    String role = fields.text("role");
    int count = PlanReader.whole(fields, "count", 1);
    if (from.isBefore(start)) {
      fields.value().problem("counted from before the duties start", "give their start or later");
    }
    return fields.close()
        ? Optional.of(
            new Amendment.Came(start, from, grade, new AreaId(area), new RoleId(role), count))
        : Optional.empty();
  }
}
