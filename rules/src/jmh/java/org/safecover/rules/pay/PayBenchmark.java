package org.safecover.rules.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.invented.InventedEngland;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.rules.figures.ParameterTexts;
import org.safecover.rules.limits.Limits;
import org.safecover.rules.pay.band.BandOptions;
import org.safecover.rules.pay.band.Banding;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayStatement;

/// One doctor's year of rota priced under one contract, and under five in turn.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PayBenchmark {

  private static final List<Assumption> ASSUMED =
      List.of(
          assumed(Assumable.BASIC_RISE, 11),
          assumed(Assumable.UNSOCIAL_RATE, 30),
          assumed(Assumable.STANDARD_DAY, 8),
          new Assumption(Assumable.PART_TIME_BANDS, "flowchart", BigDecimal.ONE, BigDecimal.ONE));

  private final Parameters figures = figures();
  private final Payroll payroll =
      new Payroll(
          new InventedEngland(100, 1).hospital(0),
          new Banding(
              figures,
              Limits.of(figures),
              new BandOptions(BandOptions.PublicHolidays.COUNTED, ASSUMED)));
  private final Priced bands = priced("2002", "2015-11-04");
  private final Priced november = priced("2015-11-offer", "2015-11-04");
  private final Priced january = priced("2016-01-offer", "2016-01-16");
  private final Priced february = priced("2016-02-offer", "2016-02-11");
  private final Priced hours = priced("2016", "2016-08-03");
  private int next;

  private record Priced(PayContract contract, PayFigures figures) {}

  @Benchmark
  public PayStatement aDoctorYearUnder2002() {
    return statement(doctor(), bands);
  }

  @Benchmark
  public PayStatement aDoctorYearUnderTheOfferOfNovember() {
    return statement(doctor(), november);
  }

  @Benchmark
  public PayStatement aDoctorYearUnder2016() {
    return statement(doctor(), hours);
  }

  @Benchmark
  public List<PayStatement> aDoctorYearUnderFiveContracts() {
    WorkPattern doctor = doctor();
    return List.of(
        statement(doctor, bands),
        statement(doctor, november),
        statement(doctor, january),
        statement(doctor, february),
        statement(doctor, hours));
  }

  @Test
  void run() throws Exception {
    new Runner(
            new OptionsBuilder()
                .include(PayBenchmark.class.getName())
                .forks(0)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(6)
                .measurementTime(TimeValue.seconds(1))
                .build())
        .run();
  }

  private WorkPattern doctor() {
    next = (next + 1) % payroll.patterns().size();
    return payroll.patterns().get(next);
  }

  private PayStatement statement(WorkPattern doctor, Priced priced) {
    return payroll.statement(doctor, priced.contract(), priced.figures());
  }

  private Priced priced(String contract, String day) {
    return new Priced(
        PayContracts.of(figures).find(contract).orElseThrow(),
        new PayFigures(figures, LocalDate.parse(day), ASSUMED));
  }

  private static Assumption assumed(Assumable what, int value) {
    return new Assumption(
        what, Integer.toString(value), BigDecimal.valueOf(value), BigDecimal.valueOf(value));
  }

  private static Parameters figures() {
    return switch (ParameterFiles.read(ParameterTexts.all())) {
      case Intake.Facts<Parameters>(var parameters) -> parameters;
      case Intake.Unusable<Parameters>(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }
}
