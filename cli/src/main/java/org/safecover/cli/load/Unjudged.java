package org.safecover.cli.load;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.judgement.RuleId;
import org.safecover.report.words.Amounts;

/// The limits that could not be judged, whole or in part, and for how many people.
final class Unjudged {

  private final SortedMap<String, Integer> people = new TreeMap<>();

  void add(RuleId rule, String why) {
    people.merge(rule + ": " + why, 1, Integer::sum);
  }

  List<String> words() {
    return people.entrySet().stream()
        .map(entry -> entry.getKey() + " (" + counted(entry.getValue()) + ")")
        .toList();
  }

  private static String counted(int number) {
    return Amounts.count(number, "person", "people");
  }
}
