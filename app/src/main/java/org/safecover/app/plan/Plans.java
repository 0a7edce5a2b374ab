package org.safecover.app.plan;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.safecover.app.access.ReadLog;
import org.safecover.app.access.StaffAct;
import org.safecover.app.database.Database;
import org.safecover.app.document.Documents;
import org.safecover.app.extract.Extracts;
import org.safecover.app.extract.ForDoctors;
import org.safecover.app.plan.Saving.Refused;
import org.safecover.app.plan.Saving.Saved;
import org.safecover.app.plan.Saving.Stale;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.Sha256;

/// The plans of trusts. Who changes one says which version they know: when others were faster,
/// nothing is kept, and they are told what happened since and by whom. A plan names who covers;
/// nothing here names anybody else.
public final class Plans {

  private final Database database;

  public Plans(Database database) {
    this.database = database;
  }

  /// Keeps a plan as a draft, which only the trust's staff see.
  public Saving save(StaffAct act, PlanKey plan, Known known, Draft draft) {
    return changed(
        act,
        plan,
        known,
        (connection, before) -> {
          if (!PlanRows.hasHospital(connection, act.trust(), draft.hospital())) {
            return new Refused(
                "There is no version " + draft.hospital() + " of the hospital.",
                "Upload the hospital first, or name a version that there is.");
          }
          Sha256 document = Documents.keep(connection, act, draft.text());
          return new Saved(
              new PlanVersion(
                  plan,
                  known.version() + 1,
                  PlanState.DRAFT,
                  draft.hospital(),
                  document,
                  draft.locks(),
                  known.reason(),
                  act.by(),
                  act.at()));
        });
  }

  /// Puts the draft in force: each doctor is given their own part of it.
  ///
  /// @param parts what each doctor is given
  public Saving publish(
      StaffAct act, PlanKey plan, Known known, SortedMap<PersonId, String> parts) {
    return changed(
        act,
        plan,
        known,
        (connection, before) -> {
          if (before.isEmpty() || before.getLast().state() != PlanState.DRAFT) {
            return new Refused("There is no draft to publish.", "Save the plan first.");
          }
          Extracts.give(connection, act, new ForDoctors(matter(plan), parts));
          return new Saved(next(act, known, before.getLast(), PlanState.PUBLISHED));
        });
  }

  /// Takes a plan out of force: what each doctor was given is taken back.
  public Saving withdraw(StaffAct act, PlanKey plan, Known known) {
    return changed(
        act,
        plan,
        known,
        (connection, before) -> {
          if (!isInForce(before)) {
            return new Refused(
                "The plan is not in force.", "Only a published plan can be withdrawn.");
          }
          Extracts.give(connection, act, ForDoctors.nothing(matter(plan)));
          return new Saved(next(act, known, before.getLast(), PlanState.WITHDRAWN));
        });
  }

  /// What doctors know the plan by.
  public static String matter(PlanKey plan) {
    return "plan " + plan;
  }

  /// Whether the last version that was not a draft is published.
  private static boolean isInForce(List<PlanVersion> versions) {
    return versions.stream()
        .map(PlanVersion::state)
        .filter(state -> state != PlanState.DRAFT)
        .reduce((_, later) -> later)
        .filter(state -> state == PlanState.PUBLISHED)
        .isPresent();
  }

  private static PlanVersion next(StaffAct act, Known known, PlanVersion before, PlanState state) {
    return new PlanVersion(
        before.plan(),
        before.version() + 1,
        state,
        before.hospital(),
        before.document(),
        before.locks(),
        known.reason(),
        act.by(),
        act.at());
  }

  /// What a change comes to, given all versions before it.
  @FunctionalInterface
  private interface Change {
    Saving decide(Connection connection, List<PlanVersion> before) throws SQLException;
  }

  private Saving changed(StaffAct act, PlanKey plan, Known known, Change change) {
    return database.asKeeper(connection -> {
      PlanRows.lock(connection, act.trust(), plan);
      Optional<PlanVersion> repeated = findRepeated(connection, act, known);
      if (repeated.isPresent()) {
        return new Saved(repeated.get());
      }
      List<PlanVersion> before = PlanRows.versions(connection, act.trust(), plan);
      Optional<Saving> hindered = findHindrance(before, known);
      if (hindered.isPresent()) {
        return hindered.get();
      }
      Saving saving = change.decide(connection, before);
      if (saving instanceof Saved(var version)) {
        PlanRows.insert(connection, act.trust(), version, known.request());
      }
      return saving;
    });
  }

  private static Optional<PlanVersion> findRepeated(
      Connection connection, StaffAct act, Known known) throws SQLException {
    return known.request().isEmpty()
        ? Optional.empty()
        : PlanRows.findRequested(connection, act, known.request().get());
  }

  /// The version that a request led to, when it was carried out before.
  public Optional<PlanVersion> findRequested(StaffAct act, String request) {
    return database.asParty(
        act.viewers(), connection -> PlanRows.findRequested(connection, act, request));
  }

  private static Optional<Saving> findHindrance(List<PlanVersion> before, Known known) {
    if (known.version() < before.size()) {
      return Optional.of(new Stale(before.subList(Math.max(known.version(), 0), before.size())));
    }
    if (known.version() > before.size()) {
      return Optional.of(
          new Refused(
              "There is no version " + known.version() + " of the plan.",
              "Look at the plan again; its last version is " + before.size() + "."));
    }
    boolean wasPublished =
        before.stream().anyMatch(version -> version.state() == PlanState.PUBLISHED);
    return wasPublished && known.reason().isEmpty()
        ? Optional.of(
            new Refused("The plan was published; doctors rely on it.", "Say why it is changed."))
        : Optional.empty();
  }

  /// The newest version of every plan of a trust.
  public List<PlanVersion> latest(StaffAct act) {
    return database.asParty(act.viewers(), connection -> PlanRows.latest(connection, act.trust()));
  }

  /// Every version of one plan, in order.
  public List<PlanVersion> versions(StaffAct act, PlanKey plan) {
    return database.asParty(
        act.viewers(), connection -> PlanRows.versions(connection, act.trust(), plan));
  }

  /// The plan.json of one version; none when there is no such version, or it was erased. That it
  /// was read is written down.
  public Optional<String> findText(StaffAct act, PlanKey plan, int version) {
    return database.asParty(
        act.viewers(),
        connection -> {
          ReadLog.note(connection, act, "plan " + plan + " version " + version);
          List<PlanVersion> versions = PlanRows.versions(connection, act.trust(), plan);
          return version < 1 || version > versions.size()
              ? Optional.empty()
              : Documents.find(connection, act.trust(), versions.get(version - 1).document());
        });
  }
}
