package org.safecover.app.load;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.judgement.RuleId;
import org.safecover.report.check.RotaFindings.Unjudged;

/// Counts the people for whom a limit could not be judged.
final class NotJudged {

  private record Case(RuleId rule, String why) implements Comparable<Case> {

    private static final Comparator<Case> ORDER =
        Comparator.comparing(Case::rule).thenComparing(Case::why);

    @Override
    public int compareTo(Case other) {
      return ORDER.compare(this, other);
    }
  }

  private final SortedMap<Case, Integer> people = new TreeMap<>();

  void add(RuleId rule, String why) {
    people.merge(new Case(rule, why), 1, Integer::sum);
  }

  List<Unjudged> rows() {
    return people.entrySet().stream()
        .map(row -> new Unjudged(row.getKey().rule(), row.getKey().why(), row.getValue()))
        .toList();
  }
}
