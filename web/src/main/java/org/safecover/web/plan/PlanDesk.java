package org.safecover.web.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.app.access.StaffAct;
import org.safecover.app.hospital.Hospitals;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.load.Figures;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.Loading;
import org.safecover.app.load.NationalCalendar;
import org.safecover.app.load.PlanInHand;
import org.safecover.app.load.StoredHospitals;
import org.safecover.app.load.UnusableInput;
import org.safecover.app.plan.PlanKey;
import org.safecover.app.plan.PlanVersion;
import org.safecover.app.plan.Plans;
import org.safecover.app.planning.Verification;
import org.safecover.intake.plan.PlanFile;
import org.safecover.protocol.Sha256;
import org.safecover.report.actions.ActionList;
import org.safecover.rules.calendar.ActionCalendar;
import org.safecover.rules.calendar.CalendarQuestion;
import org.safecover.rules.calendar.CalendarTexts;
import org.safecover.rules.calendar.NoticeLaw;

/// A trust's hospital and plans, opened: read from what is stored, and judged again before anybody
/// sees them. The plans opened last are kept in memory; that they were read is written down all the
/// same.
final class PlanDesk {

  private static final int KEPT = 8;
  private static final float LOAD = 0.75f;

  private final Hospitals hospitals;
  private final StoredHospitals stored;
  private final Plans plans;
  private final Map<Opened, PlanInHand> kept =
      new LinkedHashMap<>(KEPT, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Opened, PlanInHand> eldest) {
          return size() > KEPT;
        }
      };

  PlanDesk(Hospitals hospitals, StoredHospitals stored, Plans plans) {
    this.hospitals = hospitals;
    this.stored = stored;
    this.plans = plans;
  }

  /// What tells one opened plan from another.
  private record Opened(TrustCode trust, int hospital, Sha256 document) {}

  Plans plans() {
    return plans;
  }

  /// The newest hospital, with its version.
  record OpenHospital(int version, LoadedHospital loaded) {}

  /// One version of a plan beside the hospital that it is for.
  ///
  /// @param versions of the plan, all of them in order
  record OpenPlan(PlanVersion version, List<PlanVersion> versions, PlanInHand inHand) {

    /// Whether it is the newest.
    public boolean isLatest() {
      return version.version() == versions.size();
    }
  }

  Optional<OpenHospital> findHospital(StaffAct act) {
    return hospitals
        .findLatest(act)
        .flatMap(latest ->
            findHospital(act, latest.version())
                .map(loaded -> new OpenHospital(latest.version(), loaded)));
  }

  /// The actions of the national calendar, and of the hospital where there is one.
  ///
  /// @param asKnownOn a date; as known last when there is none
  static ActionList actions(Optional<OpenHospital> open, Optional<LocalDate> asKnownOn) {
    ActionCalendar calendar =
        open.map(OpenHospital::loaded)
            .map(LoadedHospital::hospital)
            .map(hospital -> NationalCalendar.read().with(hospital.actions()))
            .orElseGet(NationalCalendar::read);
    return ActionList.of(
        calendar.answer(new CalendarQuestion(asKnownOn, Optional.empty(), Optional.empty())),
        NoticeLaw.of(Figures.read(), CalendarTexts.ZONE),
        CalendarTexts.ZONE);
  }

  private Optional<LoadedHospital> findHospital(StaffAct act, int version) {
    return hospitals
        .findFiles(act, version)
        .map(files ->
            switch (stored.read(files)) {
              case StoredHospitals.Read.Good(var loaded) -> loaded;
              case StoredHospitals.Read.Bad(var problems, _) -> throw UnusableInput.of(problems);
            });
  }

  /// @param wanted a version; the newest when none is named
  Optional<OpenPlan> findPlan(StaffAct act, PlanKey key, Optional<Integer> wanted) {
    List<PlanVersion> versions = plans.versions(act, key);
    int number = wanted.orElse(versions.size());
    if (number < 1 || number > versions.size()) {
      return Optional.empty();
    }
    PlanVersion version = versions.get(number - 1);
    return plans
        .findText(act, key, number)
        .flatMap(text -> inHand(act, version, text))
        .map(inHand -> new OpenPlan(version, versions, inHand));
  }

  /// A version of a plan judged again, also where it breaks its promises.
  Optional<Verification> findVerification(StaffAct act, PlanKey key, Optional<Integer> wanted) {
    List<PlanVersion> versions = plans.versions(act, key);
    int number = wanted.orElse(versions.size());
    if (number < 1 || number > versions.size()) {
      return Optional.empty();
    }
    return plans
        .findText(act, key, number)
        .map(text -> Loading.facts(PlanFile.read(key + ".json", text)))
        .flatMap(plan ->
            findHospital(act, versions.get(number - 1).hospital())
                .map(loaded -> Verification.of(loaded, plan)));
  }

  private Optional<PlanInHand> inHand(StaffAct act, PlanVersion version, String text) {
    Opened opened = new Opened(act.trust(), version.hospital(), version.document());
    synchronized (kept) {
      if (kept.containsKey(opened)) {
        return Optional.of(kept.get(opened));
      }
    }
    Optional<PlanInHand> inHand =
        findHospital(act, version.hospital())
            .map(loaded ->
                PlanInHand.of(
                    Loading.facts(PlanFile.read(version.plan() + ".json", text)), loaded));
    synchronized (kept) {
      inHand.ifPresent(plan -> kept.put(opened, plan));
    }
    return inHand;
  }
}
