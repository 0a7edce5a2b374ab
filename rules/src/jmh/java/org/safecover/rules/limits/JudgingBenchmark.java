package org.safecover.rules.limits;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.staff.Specialty;
import org.safecover.domain.time.Period;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.rules.figures.ParameterTexts;

/// One doctor's schedule judged by every limit that binds: a year whole, and eight weeks around one
/// duty, as a planner asks for it. Laying the schedule out is part of what is measured.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JudgingBenchmark {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /// The contract that binds.
  @Param({"2002", "2016"})
  public String contract = "2016";

  private Limits limits = limits();
  private Schedule year = schedule(52);
  private Schedule eightWeeks = schedule(8);

  /// Draws the rotas for the contract.
  @Setup
  public void draw() {
    limits = limits();
    year = schedule(52);
    eightWeeks = schedule(8);
  }

  @Benchmark
  public List<Breach> aDoctorYear() {
    return limits.breaches(year.with(year.duties()));
  }

  @Benchmark
  public List<Breach> eightWeeksAroundOneDuty() {
    return limits.breaches(
        eightWeeks.with(eightWeeks.duties()), eightWeeks.duties().get(20).period());
  }

  @Test
  void run() throws Exception {
    new Runner(
            new OptionsBuilder()
                .include(JudgingBenchmark.class.getName())
                .forks(0)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(8)
                .measurementTime(TimeValue.seconds(1))
                .build())
        .run();
  }

  /// Days, long days with a weekend, nights, and short weeks, in turn.
  private Schedule schedule(int weeks) {
    List<Duty> duties = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      LocalDate start = LocalDate.of(2020, 1, 6).plusWeeks(week);
      switch (week % 4) {
        case 0 -> add(duties, start, 5, 9);
        case 1 -> {
          add(duties, start, 3, 8);
          add(duties, start.plusDays(4), 3, 8);
        }
        case 2 -> add(duties, start.plusDays(2), 3, 20);
        default -> add(duties, start.plusDays(1), 4, 9);
      }
    }
    Person person =
        new Person(
            new PersonId("one"),
            Grade.ST,
            new Specialty("medicine"),
            new ContractId(contract),
            BigDecimal.ONE,
            Set.of(),
            Set.of(),
            false,
            Optional.of(RotaType.FULL_SHIFT),
            Origin.ASSUMED);
    return new Schedule(person, duties, List.of(), LONDON, Optional.empty());
  }

  private static void add(List<Duty> duties, LocalDate first, int days, int hour) {
    for (int day = 0; day < days; day++) {
      LocalDateTime start = first.plusDays(day).atTime(hour, 0);
      Period period =
          new Period(
              start.atZone(LONDON).toInstant(),
              start.plusHours(hour == 9 ? 8 : 12).atZone(LONDON).toInstant());
      duties.add(
          new Duty(
              new DutyId("one " + start),
              new PersonId("one"),
              period,
              new AreaId("ward"),
              new RoleId("doctor"),
              Service.EMERGENCY,
              Presence.RESIDENT,
              Duration.between(period.start(), period.end()),
              Origin.ASSUMED));
    }
  }

  private static Limits limits() {
    return switch (ParameterFiles.read(ParameterTexts.all())) {
      case Intake.Facts<Parameters>(var parameters) -> Limits.of(parameters);
      case Intake.Unusable<Parameters>(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }
}
