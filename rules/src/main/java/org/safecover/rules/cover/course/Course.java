package org.safecover.rules.cover.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.action.Version;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Service;
import org.safecover.domain.time.Period;

/// How an action stands over time: what is past was worked under the versions known then, the rest
/// is judged by the version that is planned for.
///
/// @param stages in order of time, each up to the next
public record Course(List<Stage> stages) {

  /// @param windows called out, none when the action is suspended
  public record Stage(Withdrawal withdrawal, List<Period> windows, Period span) {}

  public Course {
    stages = List.copyOf(stages);
  }

  public static Course of(Version version, Optional<Amendment> amendment) {
    List<Stage> stages = new ArrayList<>();
    Instant from = Instant.MIN;
    for (Amendment.Earlier earlier : amendment.map(Amendment::earlier).orElse(List.of())) {
      stages.add(stage(earlier.version(), new Period(from, earlier.until())));
      from = earlier.until();
    }
    Period rest = new Period(from, Instant.MAX);
    stages.add(
        amendment.isPresent()
            ? stage(version, rest)
            : new Stage(version.withdrawal(), version.windows(), rest));
    return new Course(stages);
  }

  private static Stage stage(Version version, Period span) {
    List<Period> windows = new ArrayList<>();
    if (version.stands()) {
      version.windows().forEach(window -> window.findOverlap(span).ifPresent(windows::add));
    }
    return new Stage(version.withdrawal(), windows, span);
  }

  /// Whether a duty of those called out is left unworked: it starts while they are called out.
  public boolean reaches(Duty duty) {
    return stages.stream()
        .filter(stage -> stage.span().contains(duty.period().start()))
        .anyMatch(stage -> reaches(stage, duty));
  }

  private static boolean reaches(Stage stage, Duty duty) {
    boolean kind = duty.service() == Service.PLANNED || stage.withdrawal().reachesEmergencyDuties();
    return kind && stage.windows().stream().anyMatch(w -> w.contains(duty.period().start()));
  }

  public List<Period> windows() {
    return stages.stream().flatMap(stage -> stage.windows().stream()).toList();
  }
}
