package org.safecover.report.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Certainty;
import org.safecover.domain.action.Version;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.StaffGroup;

/// What a reader of a plan must know of the action it is for.
public final class ActionFacts {

  private ActionFacts() {}

  /// In the order they are read out: the action, its hours, how far it goes, where that is known
  /// from.
  public static List<Fact> of(Hospital hospital, Plan plan) {
    TimeWords times = new TimeWords(hospital.zone());
    Version version = plan.version();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Hospital", hospital.name() + " (" + hospital.odsCode() + ")"));
    facts.add(Fact.of("Action", action(hospital, plan)));
    findAction(hospital, plan).map(ActionFacts::calledOut).ifPresent(facts::add);
    facts.add(new Fact("Hours", ActionWords.windows(version, times)));
    facts.add(Fact.of("Duration", Amounts.length(ActionWords.length(version))));
    facts.add(
        Fact.of(
            "Withdrawal",
            ActionWords.withdrawal(version.withdrawal())
                + ": "
                + ActionWords.meaning(version.withdrawal())));
    facts.add(Fact.of("Status", status(version, times)));
    facts.add(Fact.of("Source", version.source()));
    caution(version.certainty()).ifPresent(facts::add);
    return facts;
  }

  private static String action(Hospital hospital, Plan plan) {
    return plan.action().text()
        + findAction(hospital, plan).map(action -> ", called by " + action.union()).orElse("");
  }

  private static Fact calledOut(Action action) {
    List<String> groups =
        Arrays.stream(StaffGroup.values())
            .filter(action.calledOut()::contains)
            .map(StaffGroup::text)
            .toList();
    return Fact.of("Called out", Amounts.list(groups));
  }

  private static String status(Version version, TimeWords times) {
    String known =
        switch (version.certainty().dating()) {
          case ON_THE_DAY -> ", public since ";
          case AT_THE_LATEST -> ", public by ";
        };
    return ActionWords.status(version.status()) + known + times.day(version.knownFrom());
  }

  private static Optional<Fact> caution(Certainty certainty) {
    List<String> lines = new ArrayList<>();
    if (certainty.hours() != Confidence.SOURCED) {
      lines.add("the hours are " + confidence(certainty.hours()));
    }
    certainty.note().ifPresent(lines::add);
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Fact("Take care", lines));
  }

  private static String confidence(Confidence confidence) {
    return switch (confidence) {
      case SOURCED -> "as published";
      case SECOND_HAND -> "known at second hand";
      case DERIVED -> "worked out from what was published";
      case GENERAL -> "generally known, not found in a source";
      case ASSUMED -> "assumed";
    };
  }

  private static Optional<Action> findAction(Hospital hospital, Plan plan) {
    return hospital.actions().stream().filter(a -> a.id().equals(plan.action())).findFirst();
  }
}
