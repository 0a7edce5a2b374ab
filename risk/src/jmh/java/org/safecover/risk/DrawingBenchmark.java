package org.safecover.risk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.invented.InventedHospital;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.risk.attendance.Attendance;
import org.safecover.risk.draw.Dice;
import org.safecover.risk.draw.Kernel;
import org.safecover.risk.figures.RiskFigures;
import org.safecover.risk.figures.RiskTexts;
import org.safecover.risk.forecast.Forecast;
import org.safecover.risk.forecast.Precision;
import org.safecover.risk.forecast.Progress;
import org.safecover.risk.forecast.Simulation;
import org.safecover.risk.prospect.Prospect;
import org.safecover.risk.prospect.Prospects;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.figures.ParameterTexts;
import org.safecover.rules.limits.Limits;

/// A thousand draws of five days of full withdrawal at an invented hospital, once everything is
/// laid out.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DrawingBenchmark {

  private static final int DRAWS = 1_000;

  /// How many doctors the hospital has.
  @Param({"100", "400", "1300"})
  public int doctors = 100;

  /// How many threads draw.
  @Param({"1", "2"})
  public int threads = 1;

  private Kernel kernel = kernel(100);

  /// Lays the hospital out.
  @Setup
  public void layOut() {
    kernel = kernel(doctors);
  }

  @Benchmark
  public Forecast aThousandDraws() {
    return new Simulation(1, DRAWS, threads, Precision.NEVER).forecast(kernel, Progress.NONE);
  }

  private static Kernel kernel(int doctors) {
    Hospital hospital = InventedHospital.of(doctors, 1);
    var action = hospital.actions().getFirst();
    Situation situation =
        Situation.of(
            hospital, Limits.of(read(ParameterTexts.all())), action.id(), action.latest());
    RiskFigures figures =
        new RiskFigures(read(RiskTexts.all()), InventedHospital.USUAL_ACTION_DAY);
    Prospect prospect = Prospects.of(situation, Optional.empty(), figures, Instant.MIN);
    Attendance attendance =
        Attendance.starting(figures, situation.version().withdrawal(), prospect.teams());
    return new Kernel(prospect, Dice.of(prospect, attendance, List.of()));
  }

  private static Parameters read(SortedMap<String, String> texts) {
    return switch (ParameterFiles.read(texts)) {
      case Intake.Facts<Parameters>(Parameters parameters) -> parameters;
      case Intake.Unusable<Parameters> unusable ->
          throw new IllegalStateException(unusable.problems().toString());
    };
  }

  @Test
  void run() throws Exception {
    new Runner(
            new OptionsBuilder()
                .include(DrawingBenchmark.class.getName())
                .forks(0)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(4)
                .measurementTime(TimeValue.seconds(2))
                .build())
        .run();
  }
}
