package org.safecover.national.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safecover.national.pay.TrustPay.End;
import org.safecover.national.trust.Findings;
import org.safecover.national.trust.Group;
import org.safecover.report.country.CsvTable;

/// What two contracts pay, by trust, system, region and in all, for readers outside the hospitals.
///
/// Where a count of doctors is from one to four, the whole row says `merged`. Where one row alone
/// within a larger group does, the next smallest beside it does too, so that it cannot be found by
/// taking the others off.
public final class PayTable {

  private static final int FEWEST = 5;
  private static final String MERGED = "merged";
  private static final List<String> COLUMNS =
      List.of(
          "level",
          "name",
          "trusts",
          "broken",
          "assumed",
          "cannot_be_said",
          "worse",
          "same",
          "better",
          "before",
          "after",
          "rise_percent");

  private final Findings<TrustPay> findings;
  private final Set<String> merged = new HashSet<>();

  private PayTable(Findings<TrustPay> findings) {
    this.findings = findings;
  }

  public static CsvTable of(Findings<TrustPay> findings) {
    PayTable table = new PayTable(findings);
    List<Group> groups = findings.groups();
    groups.stream().filter(table::isSmall).forEach(group -> table.merged.add(key(group)));
    for (Group group : groups) {
      table.hideOneMore(group, groups);
    }
    List<List<String>> rows = groups.stream().flatMap(group -> table.rows(group).stream()).toList();
    return new CsvTable("pay", COLUMNS, rows);
  }

  private static String key(Group group) {
    return group.level().text() + " " + group.name();
  }

  private boolean isSmall(Group group) {
    return (unsaid(group) > 0 && unsaid(group) < FEWEST)
        || ends(group).stream()
            .flatMap(end -> Stream.of(end.worse(), end.same(), end.better()))
            .anyMatch(count -> count > 0 && count < FEWEST);
  }

  /// When a group's own row is shown and one row of its parts is not, hides a second part.
  private void hideOneMore(Group group, List<Group> all) {
    List<Group> parts =
        all.stream()
            .filter(part -> group.level().within().filter(part.level()::equals).isPresent())
            .filter(part -> group.trusts().containsAll(part.trusts()))
            .filter(part -> !ends(part).isEmpty())
            .toList();
    long hidden = parts.stream().filter(part -> merged.contains(key(part))).count();
    if (hidden == 1 && !merged.contains(key(group))) {
      parts.stream()
          .filter(part -> !merged.contains(key(part)))
          .min(Comparator.comparingInt(this::said).thenComparing(Group::name))
          .ifPresentOrElse(part -> merged.add(key(part)), () -> merged.add(key(group)));
    }
  }

  private int said(Group group) {
    return ends(group).getFirst().said();
  }

  private int unsaid(Group group) {
    return findings.of(group).stream().mapToInt(TrustPay::unsaid).sum();
  }

  private List<End> ends(Group group) {
    List<End> sums = new ArrayList<>();
    for (TrustPay trust : findings.of(group)) {
      for (int end = 0; end < trust.ends().size(); end++) {
        if (sums.size() <= end) {
          sums.add(End.none(trust.ends().get(end).assumed()));
        }
        sums.set(end, sums.get(end).plus(trust.ends().get(end)));
      }
    }
    return sums;
  }

  private List<List<String>> rows(Group group) {
    int trusts = findings.of(group).size();
    List<String> head =
        List.of(
            group.level().text(),
            group.name(),
            Integer.toString(trusts),
            Integer.toString(group.trusts().size() - trusts));
    return ends(group).stream()
        .map(end -> Stream.concat(head.stream(), cells(group, end)).toList())
        .toList();
  }

  private Stream<String> cells(Group group, End end) {
    if (merged.contains(key(group))) {
      return Stream.of(end.assumed(), MERGED, MERGED, MERGED, MERGED, MERGED, MERGED, MERGED);
    }
    return Stream.of(
        end.assumed(),
        Integer.toString(unsaid(group)),
        Integer.toString(end.worse()),
        Integer.toString(end.same()),
        Integer.toString(end.better()),
        pounds(end.before()),
        pounds(end.after()),
        rise(end));
  }

  private static String pounds(long pence) {
    return BigDecimal.valueOf(pence, 2).toPlainString();
  }

  private static String rise(End end) {
    return end.before() == 0
        ? ""
        : BigDecimal.valueOf(end.after() - end.before())
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(end.before()), 2, RoundingMode.HALF_EVEN)
            .toPlainString();
  }
}
