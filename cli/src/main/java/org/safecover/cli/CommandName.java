package org.safecover.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.safecover.cli.ledger.BackupCommand;
import org.safecover.cli.ledger.LedgerCommand;
import org.safecover.cli.ledger.PersonCommand;
import org.safecover.cli.ledger.RestoreCommand;
import org.safecover.cli.national.NationalCommand;
import org.safecover.cli.pay.BandCommand;
import org.safecover.cli.pay.CompareCommand;
import org.safecover.cli.pay.CostCommand;
import org.safecover.cli.pay.DeductCommand;
import org.safecover.cli.pay.PayCommand;
import org.safecover.cli.recall.RecallCommand;
import org.safecover.cli.risk.RiskCommand;
import org.safecover.cli.serve.ServeCommand;

/// The commands by name. A command's class is loaded when it is asked for, never before: some need
/// the planner, which not every installation has.
enum CommandName {
  CHECK("check"),
  BAND("band"),
  PAY("pay"),
  DEDUCT("deduct"),
  COST("cost"),
  COMPARE("compare"),
  ACTIONS("actions"),
  PLAN("plan"),
  REPLAN("replan"),
  EXPLAIN("explain"),
  VERIFY("verify"),
  RISK("risk"),
  RECALL("recall"),
  LEDGER("ledger"),
  BACKUP("backup"),
  RESTORE("restore"),
  PERSON("person"),
  SERVE("serve"),
  NATIONAL("national"),
  GENERATE("generate"),
  DEMO("demo");

  private final String text;

  CommandName(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  Callable<Integer> create(Console console) {
    return switch (this) {
      case CHECK -> new CheckCommand(console);
      case BAND -> new BandCommand(console);
      case PAY -> new PayCommand(console);
      case DEDUCT -> new DeductCommand(console);
      case COST -> new CostCommand(console);
      case COMPARE -> new CompareCommand(console);
      case ACTIONS -> new ActionsCommand(console);
      case PLAN -> new PlanCommand(console);
      case EXPLAIN -> new ExplainCommand(console);
      case REPLAN -> new ReplanCommand(console);
      case DEMO -> new DemoCommand(console);
      case VERIFY -> new VerifyCommand(console);
      case RISK -> new RiskCommand(console);
      case RECALL -> new RecallCommand(console);
      case LEDGER -> new LedgerCommand(console);
      case BACKUP -> new BackupCommand(console);
      case RESTORE -> new RestoreCommand(console);
      case PERSON -> new PersonCommand(console);
      case SERVE -> new ServeCommand(console);
      case NATIONAL -> new NationalCommand(console);
      case GENERATE -> new GenerateCommand(console);
    };
  }

  static Optional<CommandName> find(String text) {
    return installed().stream().filter(name -> name.text.equals(text)).findFirst();
  }

  /// The commands that this installation can run.
  static List<CommandName> installed() {
    return Arrays.stream(values()).filter(CommandName::isInstalled).toList();
  }

  private boolean isInstalled() {
    return switch (this) {
      case PLAN, REPLAN, DEMO -> Planners.present();
      case CHECK,
          COMPARE,
          BAND,
          PAY,
          DEDUCT,
          COST,
          ACTIONS,
          EXPLAIN,
          VERIFY,
          RISK,
          RECALL,
          LEDGER,
          BACKUP,
          RESTORE,
          PERSON,
          SERVE,
          NATIONAL,
          GENERATE ->
          true;
    };
  }

  /// Looks for the planner without starting it.
  static final class Planners {
    private Planners() {}

    static boolean present() {
      return ClassLoader.getSystemResource("org/safecover/planner/Planner.class") != null;
    }
  }
}
