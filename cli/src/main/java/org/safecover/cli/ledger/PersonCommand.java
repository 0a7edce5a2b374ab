package org.safecover.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.access.StaffAct;
import org.safecover.app.database.Database;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.load.UnusableInput;
import org.safecover.app.retention.PersonData;
import org.safecover.app.retention.PersonDesk;
import org.safecover.app.retention.PersonDesk.Erased;
import org.safecover.app.retention.Retention;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.ProductVersion;
import org.safecover.cli.TextOrJson;
import org.safecover.domain.staff.PersonId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Copies or erases what is kept about one person.
@Command(
    name = "person",
    description = "Copy everything that is kept about one person, or erase it.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    synopsisSubcommandLabel = "export|erase",
    footer = {
      "",
      "Examples:",
      "  safecover person export c-patel --trust RXK",
      "  safecover person erase c-patel --trust RXK"
    })
public final class PersonCommand implements Callable<Integer> {

  private static final String BY = "whoever runs the server";

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  public PersonCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine line =
        Optional.ofNullable(spec)
            .map(CommandSpec::commandLine)
            .orElseGet(() -> new CommandLine(this));
    throw new CommandLine.ParameterException(line, "Say export or erase.");
  }

  /// Who is asked about.
  static final class Whom {

    @Parameters(paramLabel = "PERSON", description = "The person's id in people.csv.")
    private String person = "";

    @Option(
        names = "--trust",
        required = true,
        paramLabel = "CODE",
        description = "The code of the person's trust, such as RXK.")
    private String trust = "";

    private PersonId person() {
      if (person.isBlank()) {
        throw UnusableInput.saying("Say whose data: the id of people.csv.");
      }
      return new PersonId(person.strip());
    }

    private TrustCode trust() {
      String code = trust.strip().toUpperCase(Locale.ROOT);
      if (!TrustCode.isOne(code)) {
        throw UnusableInput.saying("--trust: found '" + trust + "'", "Write a code such as RXK.");
      }
      return new TrustCode(code);
    }
  }

  @Command(
      name = "export",
      description = "Print everything that is kept about a person. That it was read is noted.",
      mixinStandardHelpOptions = true,
      footer = {"", "Exit codes: 0 printed, 2 unusable input or usage."})
  int export(@Mixin Whom whom, @Mixin TextOrJson format, @Mixin Store store) {
    PersonId person = whom.person();
    StaffAct act = act(whom);
    PersonData data = store.change(database -> desk(database).export(act, person));
    format.print(console, () -> data.text().lines().toList(), data::json);
    return ExitCode.CLEAN.number();
  }

  @Command(
      name = "erase",
      description = {
        "Erase what is kept about a person, as far as nothing stands against it, and say what is",
        "kept and why. Nothing brings it back."
      },
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "Exit codes: 0 nothing is left, 1 something is kept, 2 unusable input or usage."
      })
  int erase(@Mixin Whom whom, @Mixin Store store) {
    PersonId person = whom.person();
    StaffAct act = act(whom);
    Erased erased = store.change(database -> desk(database).erase(act, person));
    List<String> lines = new ArrayList<>();
    lines.add(
        "Erased: %d entries of offers, %d own parts, %d accounts."
            .formatted(erased.answers(), erased.parts(), erased.accounts()));
    erased.kept().forEach(kept -> lines.add("Kept: " + kept));
    lines.forEach(console.out()::println);
    return erased.kept().isEmpty() ? ExitCode.CLEAN.number() : ExitCode.FOUND.number();
  }

  private StaffAct act(Whom whom) {
    return new StaffAct(whom.trust(), BY, console.clock().instant());
  }

  private static PersonDesk desk(Database database) {
    return new PersonDesk(database, Retention.usual());
  }
}
