package org.safecover.cli.national;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.Figures;
import org.safecover.app.load.NationalWork;
import org.safecover.app.load.UnusableInput;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.OutFolder;
import org.safecover.cli.ProductVersion;
import org.safecover.cli.pay.WorkProgress;
import org.safecover.domain.invented.InventedEngland;
import org.safecover.national.aid.AidTables;
import org.safecover.national.aid.MutualAid;
import org.safecover.national.pay.PayKernel;
import org.safecover.national.pay.PayTable;
import org.safecover.national.pay.TrustPay;
import org.safecover.national.plan.PlanKernel;
import org.safecover.national.plan.PlanTables;
import org.safecover.national.plan.TrustPlan;
import org.safecover.national.risk.RiskKernel;
import org.safecover.national.risk.RiskTable;
import org.safecover.national.risk.TrustRisk;
import org.safecover.national.task.Runner;
import org.safecover.national.trust.Findings;
import org.safecover.national.trust.Trusts;
import org.safecover.report.country.CsvTable;
import org.safecover.rules.pay.comparison.Held;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Plans, forecasts and prices many hospitals at once.
@Command(
    name = "national",
    description = "Plan, forecast or compare pay for every hospital of a country.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done, 1 gaps are left or possible, 2 unusable usage, or a trust whose input is",
      "            broken: its problems are written, and all others are worked out.",
      "",
      "Examples:",
      "  safecover generate england --seed 7 out/england",
      "  safecover national risk out/england --action 2026-10-22 --draws 1000 --out out/risk",
      "  safecover national plan out/england --action 2026-10-22 --out out/plans",
      "  safecover national pay out/england --from 2002 --to 2016 --assume standard-day=8",
      "  safecover national risk out/england --action 2026-10-22 --master spark://head:7077"
    })
public final class NationalCommand implements Callable<Integer> {

  private static final int MOST_DRAWS = 100_000;

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  public NationalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    throw new ParameterException(line, "Say what to do: plan, risk, pay or price.");
  }

  @Command(
      name = "risk",
      description = "Say how an action is likely to go, by trust, system, region and in all.",
      mixinStandardHelpOptions = true,
      versionProvider = ProductVersion.class)
  Integer risk(
      @Mixin NationalOptions options,
      @Option(names = "--action", required = true, paramLabel = "ID", description = "The action.")
          String action,
      @Option(
              names = "--draws",
              paramLabel = "NUMBER",
              defaultValue = "10000",
              description = "How many draws of each hospital. Default: 10000.")
          int draws) {
    if (draws < 1 || draws > MOST_DRAWS) {
      throw UnusableInput.saying("--draws is from 1 to " + MOST_DRAWS + ", not " + draws + ".");
    }
    Optional<OutFolder> target = options.target();
    Trusts trusts = options.trusts();
    Findings<TrustRisk> findings;
    try (WorkProgress progress = WorkProgress.on(console, "Hospitals drawn");
        Runner runner = options.runner()) {
      RiskKernel kernel = new RiskKernel(action, draws, options.seed());
      findings =
          Findings.of(
              trusts.country().trusts(),
              runner.run(kernel, trusts.tasks(options.seed()), progress::done));
    }
    Results results = new Results(console, target, List.of(RiskTable.of(findings)), List.of());
    boolean open = findings.results().values().stream().anyMatch(TrustRisk::mayFallShort);
    return results.told(findings, open ? ExitCode.FOUND : ExitCode.CLEAN);
  }

  @Command(
      name = "plan",
      description = "Plan an action for every hospital, and propose whom neighbours might lend.",
      mixinStandardHelpOptions = true,
      versionProvider = ProductVersion.class)
  Integer plan(@Mixin NationalOptions options, @Mixin PlanOptions asked) {
    if (ClassLoader.getSystemResource("org/safecover/planner/Planner.class") == null) {
      throw UnusableInput.saying("The planner is not installed here.");
    }
    Optional<OutFolder> target = options.target();
    Trusts trusts = options.trusts();
    try (Runner runner = options.runner()) {
      Findings<TrustPlan> findings = plans(trusts, runner, asked, options.seed());
      AidTables aid = aid(new MutualAid(trusts, findings, asked.longest), runner, asked);
      PlanTables tables = new PlanTables(findings);
      List<CsvTable> all = List.of(tables.plans(), tables.gaps(), aid.aid());
      boolean open = findings.results().values().stream().anyMatch(plan -> !plan.gaps().isEmpty());
      return new Results(console, target, all, aid.lenders())
          .told(findings, open ? ExitCode.FOUND : ExitCode.CLEAN);
    }
  }

  private Findings<TrustPlan> plans(Trusts trusts, Runner runner, PlanOptions asked, long seed) {
    PlanKernel kernel = new PlanKernel(asked.action, asked.timeLimit);
    try (WorkProgress progress = WorkProgress.on(console, "Hospitals planned")) {
      return Findings.of(
          trusts.country().trusts(), runner.run(kernel, trusts.tasks(seed), progress::done));
    }
  }

  private AidTables aid(MutualAid mutual, Runner runner, PlanOptions asked) {
    try (WorkProgress progress = WorkProgress.on(console, "Neighbours asked")) {
      return new AidTables(mutual.proposals(asked.action, runner, progress::done));
    }
  }

  /// What to plan for, and how long to search.
  static final class PlanOptions {

    @Option(names = "--action", required = true, paramLabel = "ID", description = "The action.")
    private String action = "";

    @Option(
        names = "--time-limit",
        paramLabel = "TIME",
        defaultValue = "60s",
        description = {
          "How long to search for one hospital at most. A plan that is not proven best by then",
          "may differ from run to run. Default: 60s."
        })
    private Duration timeLimit = Duration.ofMinutes(1);

    @Option(
        names = "--longest-way",
        paramLabel = "MINUTES",
        defaultValue = "60",
        description = "Ask no neighbour who lies further away. Default: 60.")
    private int longest;
  }

  @Command(
      name = "pay",
      description = "Set two contracts side by side for every doctor in training.",
      mixinStandardHelpOptions = true,
      versionProvider = ProductVersion.class)
  Integer pay(@Mixin NationalOptions options, @Mixin PayOptions asked) {
    asked.asked().understood(Figures.read());
    Optional<OutFolder> target = options.target();
    Trusts trusts = options.trusts();
    Findings<TrustPay> findings;
    try (WorkProgress progress = WorkProgress.on(console, "Hospitals priced");
        Runner runner = options.runner()) {
      findings =
          Findings.of(
              trusts.country().trusts(),
              runner.run(
                  new PayKernel(asked.asked()), trusts.tasks(options.seed()), progress::done));
    }
    return new Results(console, target, List.of(PayTable.of(findings)), List.of())
        .told(findings, ExitCode.CLEAN);
  }

  /// The contracts to compare.
  static final class PayOptions {

    @Option(
        names = "--from",
        required = true,
        paramLabel = "ID",
        description = "The contract to start from, such as 2002.")
    private String from = "";

    @Option(
        names = "--to",
        required = true,
        paramLabel = "ID",
        description = "The contract to set against it, such as 2016.")
    private String to = "";

    @Option(
        names = "--hold",
        paramLabel = "WHAT",
        defaultValue = "rota",
        description = "What stays the same: rota or hours. Default: rota.")
    private Held held = Held.ROTA;

    @Option(
        names = "--assume",
        paramLabel = "NAME=VALUE",
        description = "Assume a figure that is not sourced. May be repeated.")
    private List<String> assumptions = new ArrayList<>();

    @Option(
        names = "--as-at",
        paramLabel = "DATE",
        description = "Price by the figures of this date. Default: when the later was made.")
    private @Nullable LocalDate asAt;

    PayKernel.Asked asked() {
      return new PayKernel.Asked(from, to, held, assumptions, asAt);
    }
  }

  @Command(
      name = "price",
      description = "Invent a country of doctors in training and price a year under contracts.",
      mixinStandardHelpOptions = true,
      versionProvider = ProductVersion.class,
      footer = {
        "",
        "Every doctor is invented; nothing is read. Hospitals have some 1,310 doctors each, with a",
        "rota of a year. The same number and seed always give the same lines.",
        "",
        "Example:",
        "  safecover national price --doctors 55000 --contract 2002 --contract 2016",
        "      --assume standard-day=8 --assume part-time-bands=flowchart"
      })
  Integer price(@Mixin PriceOptions asked) {
    NationalWork work = asked.work();
    try (WorkProgress progress = WorkProgress.on(console, "Hospitals priced")) {
      work.lines(progress::done).forEach(console.out()::println);
    }
    return ExitCode.CLEAN.number();
  }

  /// The country to invent and the contracts to price it under.
  static final class PriceOptions {

    @Option(
        names = "--doctors",
        required = true,
        paramLabel = "NUMBER",
        description = "How many doctors, from 8 to 1000000.")
    private int doctors;

    @Option(
        names = "--seed",
        paramLabel = "NUMBER",
        defaultValue = "1",
        description = "The same seed invents the same doctors. Default: 1.")
    private long seed = 1;

    @Option(
        names = "--contract",
        required = true,
        paramLabel = "ID",
        description = "A contract to price them under, such as 2002 or 2016. Repeatable.")
    private List<String> contracts = new ArrayList<>();

    @Option(
        names = "--assume",
        paramLabel = "NAME=VALUE",
        description = "Assume a figure that is not sourced, such as basic-rise=11%%. Repeatable.")
    private List<String> assume = new ArrayList<>();

    NationalWork work() {
      if (doctors < InventedEngland.FEWEST_DOCTORS || doctors > InventedEngland.MOST_DOCTORS) {
        throw UnusableInput.saying(
            "--doctors is %d; give a number from %d to %d."
                .formatted(doctors, InventedEngland.FEWEST_DOCTORS, InventedEngland.MOST_DOCTORS));
      }
      return new NationalWork(new InventedEngland(doctors, seed), contracts, assume);
    }
  }
}
