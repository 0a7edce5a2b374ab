package org.safecover.bench.cover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.safecover.bench.peer.Question;
import org.safecover.bench.peer.Watch;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.rules.cover.Completion;
import org.safecover.rules.cover.Draft;
import org.safecover.rules.cover.PlanCheck;
import org.safecover.rules.cover.PlanFault;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.figures.ParameterTexts;
import org.safecover.rules.limits.Limits;

/// One solver on one instance, in this process.
final class Measuring {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  private Measuring() {}

  static Measured measure(Instance instance, Peer peer, Duration limit) {
    Hospital hospital = instance.hospital();
    Question question = new Question(hospital, limits(), limit);
    Watch watch = new Watch();
    Draft draft = peer.solver().plan(question, watch);
    double seconds = watch.seconds();
    long peak = peakMebibytes();
    Situation situation = question.situation();
    Plan plan = Completion.of(situation, draft);
    List<PlanFault> faults = PlanCheck.faults(hospital, question.limits(), plan);
    faults.stream().limit(3).forEach(fault -> System.err.println(peer + ": " + fault));
    return new Measured(
        instance,
        peer,
        situation.needs().size(),
        plan.levels().stream().map(Level::value).toList(),
        plan.levels().stream().map(Level::bound).toList(),
        faults.size(),
        seconds,
        peak,
        watch.reached());
  }

  static Limits limits() {
    return switch (ParameterFiles.read(ParameterTexts.all())) {
      case Intake.Facts<Parameters>(Parameters parameters) -> Limits.of(parameters);
      case Intake.Unusable<Parameters> unusable ->
          throw new IllegalStateException(unusable.problems().toString());
    };
  }

  /// The most memory that this process has held, where the system says so.
  private static long peakMebibytes() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(PEAK))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
