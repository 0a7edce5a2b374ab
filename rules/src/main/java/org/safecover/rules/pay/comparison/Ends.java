package org.safecover.rules.pay.comparison;

import java.util.ArrayList;
import java.util.List;
import org.safecover.rules.pay.line.Assumption;

/// The corners of what assumptions span: one when none spans anything, two for one span.
final class Ends {

  private Ends() {}

  /// Every choice of an end of each span, least first.
  static List<List<Assumption>> of(List<Assumption> assumptions) {
    List<List<Assumption>> ends = List.of(List.of());
    for (Assumption one : assumptions) {
      List<Assumption> choices =
          one.isSpan() ? List.of(one.at(one.least()), one.at(one.most())) : List.of(one);
      ends = ends.stream().flatMap(end -> choices.stream().map(each -> with(end, each))).toList();
    }
    return ends;
  }

  private static List<Assumption> with(List<Assumption> end, Assumption one) {
    List<Assumption> longer = new ArrayList<>(end);
    longer.add(one);
    return List.copyOf(longer);
  }
}
