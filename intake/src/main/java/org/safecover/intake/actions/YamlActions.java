package org.safecover.intake.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Certainty;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;
import org.safecover.intake.Intake;
import org.safecover.intake.time.LocalTimeText;
import org.safecover.intake.yaml.YamlMapping;
import org.safecover.intake.yaml.YamlProblems;
import org.safecover.intake.yaml.YamlValue;

/// Reads `actions.yaml`.
final class YamlActions {

  private static final Period STAND_IN = new Period(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));

  private final String file;
  private final ZoneId zone;
  private final YamlProblems problems = new YamlProblems();
  private final Set<String> ids = new HashSet<>();
  private final List<Action> actions = new ArrayList<>();

  YamlActions(String file, ZoneId zone) {
    this.file = file;
    this.zone = zone;
  }

  Intake<List<Action>> read(String text) {
    YamlValue.parse(file, text, problems).map(YamlValue::mapping).ifPresent(this::readAll);
    return problems.orElse(() -> List.copyOf(actions));
  }

  private void readAll(YamlMapping root) {
    root.required("actions").ifPresent(list -> list.list(this::readOne));
    root.close();
  }

  /// Reads one action; gives nothing back but what it adds to the actions and the problems.
  private boolean readOne(YamlValue value) {
    YamlMapping fields = value.mapping();
    String id = fields.text("id");
    String notice = fields.text("notice");
    String union = fields.text("union");
    Set<StaffGroup> calledOut = calledOut(fields);
    Optional<LocalDate> given = fields.findDate("notice_given");
    Origin origin = fields.findWord("origin", Origin.class).orElse(Origin.PUBLISHED);
    List<Version> versions = fields.list("versions", this::version);
    checkOrder(value, versions);
    if (!ids.add(id)) {
      value.problem("the action id '" + id + "' again", "give each action an id of its own");
    }
    return fields.close()
        && actions.add(
            new Action(new ActionId(id), notice, union, calledOut, given, versions, origin));
  }

  private static Set<StaffGroup> calledOut(YamlMapping fields) {
    Set<StaffGroup> groups = EnumSet.noneOf(StaffGroup.class);
    fields
        .required("called_out")
        .ifPresent(value -> {
          groups.addAll(value.list(v -> YamlMapping.word(v, StaffGroup.class)));
          if (groups.isEmpty()) {
            value.problem("no group", "name at least one of resident, sas, consultant");
          }
        });
    return groups;
  }

  private static void checkOrder(YamlValue value, List<Version> versions) {
    if (versions.isEmpty()) {
      value.problem("no version", "write at least the announced version");
    }
    for (int i = 1; i < versions.size(); i++) {
      if (!versions.get(i - 1).knownFrom().isBefore(versions.get(i).knownFrom())) {
        value.problem(
            "a version known from "
                + versions.get(i).knownFrom()
                + " after a version of the same"
                + " or a later day",
            "write the versions in order, at most one a day");
      }
    }
  }

  private Version version(YamlValue value) {
    YamlMapping fields = value.mapping();
    LocalDate knownFrom = fields.date("known_from");
    Status status = fields.word("status", Status.class);
    Withdrawal withdrawal = fields.word("withdrawal", Withdrawal.class);
    List<Period> windows = fields.list("windows", this::window);
    checkWindows(fields, windows);
    String source = fields.text("source");
    Certainty certainty = certainty(fields);
    boolean sound = fields.close();
    return new Version(
        knownFrom, status, withdrawal, sound ? windows : List.of(STAND_IN), source, certainty);
  }

  private static Certainty certainty(YamlMapping fields) {
    return new Certainty(
        fields.findWord("hours", Confidence.class).orElse(Confidence.SOURCED),
        fields.findWord("known", Certainty.Dating.class).orElse(Certainty.Dating.ON_THE_DAY),
        fields.findText("note"));
  }

  private Period window(YamlValue value) {
    YamlMapping fields = value.mapping();
    Instant start = instant(fields, "start");
    Instant end = instant(fields, "end");
    if (!fields.close()) {
      return STAND_IN;
    }
    if (!start.isBefore(end)) {
      value.problem("an end that is not after the start", "write an end after the start");
      return STAND_IN;
    }
    return new Period(start, end);
  }

  private Instant instant(YamlMapping fields, String key) {
    Optional<YamlValue> value = fields.required(key);
    Optional<String> text = value.flatMap(YamlValue::findText);
    if (text.isEmpty()) {
      return Instant.EPOCH;
    }
    return switch (LocalTimeText.read(text.get(), zone)) {
      case LocalTimeText.At at -> at.instant();
      case LocalTimeText.Not not -> {
        value.get().problem(not.found(), not.wanted());
        yield Instant.EPOCH;
      }
    };
  }

  private static void checkWindows(YamlMapping fields, List<Period> windows) {
    if (windows.isEmpty()) {
      fields.value().problem("no window", "write at least one window with start and end");
    }
    if (windows.contains(STAND_IN)) {
      return;
    }
    for (int i = 1; i < windows.size(); i++) {
      if (windows.get(i).start().isBefore(windows.get(i - 1).end())) {
        fields.value().problem("windows out of order or overlapping", "write them in order, apart");
        return;
      }
    }
  }
}
