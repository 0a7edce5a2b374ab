package org.safecover.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.Figures;
import org.safecover.app.load.Loading;
import org.safecover.app.load.NationalCalendar;
import org.safecover.app.load.UnusableInput;
import org.safecover.intake.HospitalFolder;
import org.safecover.report.actions.ActionList;
import org.safecover.report.actions.ActionsCalendar;
import org.safecover.report.actions.ActionsJson;
import org.safecover.report.actions.ActionsText;
import org.safecover.rules.calendar.ActionCalendar;
import org.safecover.rules.calendar.CalendarAnswer;
import org.safecover.rules.calendar.CalendarQuestion;
import org.safecover.rules.calendar.CalendarTexts;
import org.safecover.rules.calendar.NoticeLaw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists announced actions as they were known on a day.
@Command(
    name = "actions",
    description = "List industrial action by doctors in England: what was announced, and its fate.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Examples:",
      "  safecover actions --as-known-on 2016-01-12",
      "  safecover actions --from 2023-01-01 --to 2023-12-31 --format json",
      "  safecover actions --hospital our-hospital --format ics"
    })
final class ActionsCommand implements Callable<Integer> {

  private enum Format {
    TEXT,
    JSON,
    ICS
  }

  private final Console console;

  @Option(
      names = "--as-known-on",
      paramLabel = "DATE",
      description = "Actions as they were known at the end of this date. Default: as known last.")
  private @Nullable LocalDate asKnownOn;

  @Option(names = "--from", paramLabel = "DATE", description = "First day of interest.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Last day of interest.")
  private @Nullable LocalDate to;

  @Option(
      names = "--hospital",
      paramLabel = "DIR",
      description = "Add the actions of this hospital folder or workbook.")
  private @Nullable Path hospital;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "What to print: text, json or ics. Default: text.")
  private Format format = Format.TEXT;

  ActionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CalendarAnswer answer = calendar().answer(question());
    NoticeLaw law = NoticeLaw.of(Figures.read(), CalendarTexts.ZONE);
    ActionList list = ActionList.of(answer, law, CalendarTexts.ZONE);
    console
        .out()
        .print(
            switch (format) {
              case TEXT -> ActionsText.of(list);
              case JSON -> ActionsJson.of(list);
              case ICS -> ActionsCalendar.of(list);
            });
    return ExitCode.CLEAN.number();
  }

  private CalendarQuestion question() {
    if (from != null && to != null && to.isBefore(from)) {
      throw UnusableInput.saying(
          "--to " + to + " is before --from " + from + "; give the earlier date as --from.");
    }
    return new CalendarQuestion(
        Optional.ofNullable(asKnownOn), Optional.ofNullable(from), Optional.ofNullable(to));
  }

  private ActionCalendar calendar() {
    ActionCalendar national = NationalCalendar.read();
    return hospital == null
        ? national
        : national.with(Loading.facts(HospitalFolder.read(hospital)).actions());
  }
}
