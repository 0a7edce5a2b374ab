package org.safecover.national.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safecover.domain.country.Trust;
import org.safecover.national.pay.TrustPay.End;
import org.safecover.national.trust.Findings;
import org.safecover.national.trust.Group;
import org.safecover.report.country.CsvTable;

/// What two contracts pay, by trust, system, region and in all, for readers outside the hospitals.
///
/// Where a count of doctors is from one to four, the whole row says `merged`. Others do too, the
/// smallest first, until nothing small is left when what is shown is taken off a larger row.
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
  private final List<Group> groups;
  private final Set<Group> hidden = new HashSet<>();

  private PayTable(Findings<TrustPay> findings) {
    this.findings = findings;
    this.groups = findings.groups();
  }

  public static CsvTable of(Findings<TrustPay> findings) {
    PayTable table = new PayTable(findings);
    table.hide();
    List<List<String>> rows =
        table.groups.stream().flatMap(group -> table.rows(group).stream()).toList();
    return new CsvTable("pay", COLUMNS, rows);
  }

  private void hide() {
    groups.stream().filter(group -> isSmall(group.trusts())).forEach(hidden::add);
    Optional<Group> telling = findTelling();
    while (telling.isPresent()) {
      hidden.add(smallestShownPart(telling.get()).orElse(telling.get()));
      telling = findTelling();
    }
  }

  /// A row from which, or a hidden one whose parts, tell what is hidden.
  private Optional<Group> findTelling() {
    return groups.stream()
        .filter(group ->
            hidden.contains(group)
                ? !parts(group).isEmpty() && parts(group).stream().noneMatch(this::isHidden)
                : isSmall(left(group)))
        .findFirst();
  }

  /// The trusts that are left when every row shown within a group is taken off its own.
  private List<Trust> left(Group group) {
    return parts(group).stream()
        .filter(this::isHidden)
        .flatMap(part -> (parts(part).isEmpty() ? part.trusts() : left(part)).stream())
        .toList();
  }

  private List<Group> parts(Group group) {
    return groups.stream()
        .filter(part -> group.level().within().filter(part.level()::equals).isPresent())
        .filter(part -> group.trusts().containsAll(part.trusts()))
        .filter(part -> !findings.of(part).isEmpty())
        .toList();
  }

  /// A trust of which nothing can be said has no row of pay.
  private boolean isHidden(Group group) {
    return hidden.contains(group) || ends(group.trusts()).isEmpty();
  }

  private Optional<Group> smallestShownPart(Group group) {
    return parts(group).stream()
        .filter(part -> !isHidden(part))
        .min(Comparator.comparingInt(this::said).thenComparing(Group::name));
  }

  private boolean isSmall(List<Trust> trusts) {
    return isSmall(unsaid(trusts))
        || ends(trusts).stream()
            .flatMap(end -> Stream.of(end.worse(), end.same(), end.better()))
            .anyMatch(PayTable::isSmall);
  }

  private static boolean isSmall(int count) {
    return count > 0 && count < FEWEST;
  }

  private int said(Group group) {
    return ends(group.trusts()).getFirst().said();
  }

  private int unsaid(List<Trust> trusts) {
    return results(trusts).mapToInt(TrustPay::unsaid).sum();
  }

  private Stream<TrustPay> results(List<Trust> trusts) {
    return trusts.stream().flatMap(trust -> findings.find(trust).stream());
  }

  private List<End> ends(List<Trust> trusts) {
    List<End> sums = new ArrayList<>();
    results(trusts)
        .forEach(trust -> {
          for (int end = 0; end < trust.ends().size(); end++) {
            if (sums.size() <= end) {
              sums.add(End.none(trust.ends().get(end).assumed()));
            }
            sums.set(end, sums.get(end).plus(trust.ends().get(end)));
          }
        });
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
    return ends(group.trusts()).stream()
        .map(end -> Stream.concat(head.stream(), cells(group, end)).toList())
        .toList();
  }

  private Stream<String> cells(Group group, End end) {
    if (hidden.contains(group)) {
      return Stream.of(end.assumed(), MERGED, MERGED, MERGED, MERGED, MERGED, MERGED, MERGED);
    }
    return Stream.of(
        end.assumed(),
        Integer.toString(unsaid(group.trusts())),
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
