package org.safecover.report.sitrep;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.report.words.CellText;
import org.safecover.rules.cover.Situation;

/// `sitrep.csv`: doctors by specialty and grade at 09:00 and 20:00 of each day of the action, and
/// the posts that nobody holds then. Doctors on call count as at work.
public final class Sitrep {

  private static final List<LocalTime> TIMES = List.of(LocalTime.of(9, 0), LocalTime.of(20, 0));

  private static final Comparator<Kind> BY_KIND =
      Comparator.comparing(Kind::specialty).thenComparing(Kind::grade);

  private final Situation situation;
  private final Plan plan;
  private final Set<DutyId> released = new HashSet<>();

  private record Kind(String specialty, Grade grade) {}

  private Sitrep(Situation situation, Plan plan) {
    this.situation = situation;
    this.plan = plan;
    plan.releases().forEach(release -> released.add(release.duty()));
  }

  /// @param situation that the plan was made for
  public static String csv(Situation situation, Plan plan) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(
          "date",
          "time",
          "specialty",
          "grade",
          "due_at_work",
          "expected_at_work",
          "covering",
          "posts_uncovered");
      new Sitrep(situation, plan).write(csv);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void write(CsvWriter csv) {
    for (LocalDate day : days()) {
      for (LocalTime time : TIMES) {
        Instant at = day.atTime(time).atZone(zone()).toInstant();
        SmallCounts.merged(counts(at)).forEach(count -> row(csv, day, time, count));
        csv.writeRecord(
            day.toString(), time.toString(), "all", "all", "", "", "", shown(uncovered(at)));
      }
    }
  }

  private static void row(CsvWriter csv, LocalDate day, LocalTime time, StaffCount count) {
    csv.writeRecord(
        day.toString(),
        time.toString(),
        CellText.safe(count.specialty()),
        count.grade(),
        shown(count.due()),
        shown(count.expected()),
        shown(count.covering()),
        "");
  }

  /// Nothing under five is shown, even where nothing was left to merge it with.
  private static String shown(long number) {
    return number == 0 || number >= StaffCount.LEAST_SHOWN
        ? Long.toString(number)
        : "fewer than " + StaffCount.LEAST_SHOWN;
  }

  /// The local days on which the action is under way at one of the times.
  private SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Period window : plan.version().windows()) {
      LocalDate last = window.end().atZone(zone()).toLocalDate();
      for (LocalDate day = window.start().atZone(zone()).toLocalDate();
          !day.isAfter(last);
          day = day.plusDays(1)) {
        if (isUnderWay(window, day)) {
          days.add(day);
        }
      }
    }
    return days;
  }

  private boolean isUnderWay(Period window, LocalDate day) {
    return TIMES.stream()
        .anyMatch(time -> window.contains(day.atTime(time).atZone(zone()).toInstant()));
  }

  private List<StaffCount> counts(Instant at) {
    Set<PersonId> due = at(situation.hospital().duties().stream(), at);
    Set<PersonId> covering = new HashSet<>();
    plan.covers().stream()
        .filter(cover -> cover.period().contains(at))
        .forEach(cover -> covering.add(cover.person()));
    SortedMap<Kind, StaffCount> counts = new TreeMap<>(BY_KIND);
    for (Person person : situation.hospital().people()) {
      boolean isDue = due.contains(person.id()) && !isOnLeave(person, at);
      boolean covers = covering.contains(person.id());
      boolean works = covers || works(person, at);
      StaffCount one =
          new StaffCount(
              person.specialty().text(),
              person.grade().text(),
              isDue ? 1 : 0,
              works ? 1 : 0,
              covers ? 1 : 0);
      Kind kind = new Kind(one.specialty(), person.grade());
      counts.merge(kind, one, (a, b) -> a.with(b, a.specialty(), a.grade()));
    }
    return new ArrayList<>(counts.values().stream().filter(c -> !c.isEmpty()).toList());
  }

  private boolean works(Person person, Instant at) {
    return situation.worked(person.id()).stream()
        .anyMatch(duty -> duty.period().contains(at) && !released.contains(duty.id()));
  }

  private boolean isOnLeave(Person person, Instant at) {
    return situation.leave(person.id()).stream().anyMatch(leave -> leave.period().contains(at));
  }

  private static Set<PersonId> at(Stream<Duty> duties, Instant at) {
    Set<PersonId> people = new HashSet<>();
    duties.filter(duty -> duty.period().contains(at)).forEach(duty -> people.add(duty.person()));
    return people;
  }

  private long uncovered(Instant at) {
    return plan.gaps().stream().filter(gap -> gap.period().contains(at)).count();
  }

  private ZoneId zone() {
    return situation.hospital().zone();
  }
}
