package org.safecover.report.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.NearMiss;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.report.check.RotaFindings.JudgedRule;
import org.safecover.report.check.RotaFindings.Unjudged;
import org.safecover.report.summary.Assumed;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.LimitWords;
import org.safecover.report.words.TimeWords;

/// A rota's judgement for people: the whole first, then each person with a breach.
public final class CheckText {

  private static final int DUTIES_SHOWN = 4;

  private final RotaFindings findings;
  private final TimeWords times;
  private final LimitWords limits;
  private final List<String> lines = new ArrayList<>();

  private CheckText(RotaFindings findings) {
    this.findings = findings;
    this.times = new TimeWords(findings.hospital().zone());
    this.limits = new LimitWords(times);
  }

  public static List<String> lines(RotaFindings findings) {
    CheckText text = new CheckText(findings);
    text.heading();
    text.rules();
    text.unjudged();
    text.people();
    return List.copyOf(text.lines);
  }

  private void heading() {
    Hospital hospital = findings.hospital();
    lines.add("%s (%s)".formatted(hospital.name(), hospital.odsCode()));
    lines.add(basis());
    lines.add(
        "%s, %s%s"
            .formatted(
                Amounts.count(findings.people().size(), "person", "people"),
                Amounts.count(duties().size(), "duty", "duties"),
                span()));
    String assumed = Assumed.rotaWords(hospital);
    if (!assumed.isEmpty()) {
      lines.add("Assumed for this example: " + assumed + ".");
    }
  }

  private String basis() {
    String figures =
        findings
            .basis()
            .asAt()
            .map(day -> "the figures in force on " + times.day(day))
            .orElse("the figures in force on the day of each duty");
    String whose =
        findings
            .basis()
            .contract()
            .map(contract -> "contract " + contract)
            .orElse("each person's own contract");
    return "Judged by " + whose + " and the law, with " + figures + ".";
  }

  private List<Duty> duties() {
    Set<PersonId> people =
        findings.people().stream().map(p -> p.person().id()).collect(Collectors.toSet());
    return findings.hospital().duties().stream()
        .filter(duty -> people.contains(duty.person()))
        .toList();
  }

  private String span() {
    List<Duty> duties = duties();
    if (duties.isEmpty()) {
      return "";
    }
    Instant end =
        duties.stream().map(d -> d.period().end()).max(Comparator.naturalOrder()).orElseThrow();
    return ", %s to %s"
        .formatted(times.moment(duties.getFirst().period().start()), times.moment(end));
  }

  private void rules() {
    lines.add("");
    if (findings.rules().isEmpty()) {
      lines.add("No limit binds anybody here.");
      return;
    }
    int all = findings.breaches().size();
    long measured =
        findings.rules().stream().filter(rule -> findings.wasMeasured(rule.id())).count();
    lines.add(
        "%s judged, of %d that bind: %s."
            .formatted(
                Amounts.count(measured, "limit", "limits"),
                findings.rules().size(),
                all == 0 ? "no breach" : Amounts.count(all, "breach", "breaches")));
    findings.rules().forEach(this::rule);
  }

  private void rule(JudgedRule rule) {
    List<Breach> breaches = findings.breaches(rule.id());
    Set<PersonId> people = new HashSet<>();
    breaches.forEach(breach -> people.add(breach.person()));
    String closest =
        findings
            .findClosest(rule.id())
            .map(nearest -> "; nearest miss: " + nearest.person() + ", " + found(nearest))
            .orElse("");
    lines.add(
        "  %s %s: %s%s"
            .formatted(
                rule.id(),
                rule.title(),
                breaches.isEmpty()
                    ? kept(rule.id())
                    : Amounts.count(breaches.size(), "breach", "breaches")
                        + " by "
                        + Amounts.count(people.size(), "person", "people"),
                closest));
  }

  private String kept(RuleId rule) {
    if (findings.wasMeasured(rule)) {
      return "kept";
    }
    return findings.isUnjudged(rule) ? "not judged" : "nothing to measure";
  }

  private void unjudged() {
    if (findings.unjudged().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("Limits that cannot be judged, in whole or in part");
    for (Unjudged one : findings.unjudged()) {
      String people = Amounts.count(one.people(), "person", "people");
      lines.add("  %s: %s (%s)".formatted(one.rule(), one.why(), people));
    }
    if (findings.basis().asAt().isEmpty()) {
      lines.add("To judge with the figures in force on another day, add --as-at DATE.");
    }
  }

  private void people() {
    boolean one = findings.people().size() == 1;
    findings.people().stream()
        .filter(person -> one || !person.breaches().isEmpty())
        .forEach(this::person);
  }

  private void person(PersonFindings findings) {
    Person person = findings.person();
    int count = findings.breaches().size();
    lines.add("");
    lines.add(
        "%s, %s, contract %s: %s"
            .formatted(
                person.id(),
                person.grade().text(),
                person.contract(),
                count == 0 ? "no breach" : Amounts.count(count, "breach", "breaches")));
    for (Breach breach : findings.breaches()) {
      lines.add("  " + limits.breach(breach));
      lines.add("    " + evidence(breach));
    }
    nearest(findings);
  }

  private void nearest(PersonFindings person) {
    if (findings.people().size() == 1) {
      person.nearest().forEach(nearest -> lines.add("  nearest miss: " + nearest(nearest)));
    } else {
      person.findClosest().ifPresent(nearest -> lines.add("  nearest miss: " + nearest(nearest)));
    }
  }

  private String evidence(Breach breach) {
    List<Duty> duties = breach.evidence();
    String shown =
        duties.stream()
            .limit(DUTIES_SHOWN)
            .map(duty -> duty.role() + " " + times.shortPeriod(duty.period()))
            .collect(Collectors.joining("; "));
    int more = duties.size() - DUTIES_SHOWN;
    return (duties.size() == 1 ? "duty: " : "duties: ")
        + shown
        + (more > 0 ? "; and " + more + " more" : "");
  }

  private String nearest(NearMiss nearest) {
    return "%s (%s, %s)".formatted(found(nearest), nearest.rule(), nearest.clause());
  }

  private String found(NearMiss nearest) {
    return Amounts.measure(nearest.found())
        + " against "
        + Amounts.measure(nearest.required())
        + ", "
        + times.period(nearest.window());
  }
}
