package org.safecover.intake.hospital;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.cover.PostRuleId;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Competency;
import org.safecover.intake.cell.Form;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.Row;
import org.safecover.intake.table.Table;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;
import org.safecover.intake.time.TimeForms;

/// `posts.csv`: the posts that must be held.
final class PostsTable {

  static final Column<PostRuleId> ID =
      Column.required("id", Forms.word("the post's id", PostRuleId::new))
          .means("a key of its own", "acute-night");
  static final Column<AreaId> AREA =
      Column.required("area", Ids.AREA).means("where it is held", "acute");
  static final Column<RoleId> ROLE =
      Column.required("role", Ids.ROLE)
          .means("a duty of the same area and role holds the post while they overlap", "ward");
  static final Column<SortedSet<Competency>> COMPETENCIES =
      Column.<SortedSet<Competency>>otherwise(
              "competencies", Forms.set(Ids.COMPETENCY), Collections.emptySortedSet())
          .means("what its holder must be able to do", "airway");
  static final Column<Set<DayOfWeek>> DAYS =
      Column.required("days", days()).means("the days it starts on", "Mon-Fri");
  static final Column<LocalTime> FROM =
      Column.required("from", TimeForms.TIME).means("local start", "21:00");
  static final Column<LocalTime> TO =
      Column.required("to", TimeForms.TIME)
          .means("local end; not after `from` means on the next day", "09:00");
  static final Column<Integer> COUNT =
      Column.required("count", Forms.whole(1, 1_000)).means("how many hold it at a time", "1");
  static final Column<Service> SERVICE =
      Column.required("service", Ids.SERVICE)
          .means(
              "emergency posts are kept through any action, planned ones stood down", "emergency");
  static final Column<Integer> CRITICALITY =
      Column.required("criticality", Forms.whole(1, 1_000_000))
          .means("weight of one minute uncovered", "5");
  static final Column<Origin> ORIGIN = Ids.origin();

  static final TableFormat FORMAT =
      new TableFormat(
          "posts",
          "a post that must be held on certain days",
          Need.REQUIRED,
          List.of(
              ID, AREA, ROLE, COMPETENCIES, DAYS, FROM, TO, COUNT, SERVICE, CRITICALITY, ORIGIN),
          List.of("each post has an id of its own", "the area is one of `hospital.yaml`"));

  private PostsTable() {}

  static List<PostRule> read(Table table, Known areas) {
    table.refuseDuplicates(ID);
    table.soundRows().forEach(row -> areas.check(row, AREA, row.get(AREA)));
    return table.soundRows().stream()
        .map(PostsTable::post)
        .sorted(Comparator.comparing(PostRule::id))
        .toList();
  }

  private static PostRule post(Row row) {
    return new PostRule(
        row.get(ID),
        row.get(AREA),
        row.get(ROLE),
        row.get(COMPETENCIES),
        row.get(DAYS),
        row.get(FROM),
        row.get(TO),
        row.get(COUNT),
        row.get(SERVICE),
        row.get(CRITICALITY),
        row.get(ORIGIN));
  }

  private static Form<Set<DayOfWeek>> days() {
    return Form.of(
        "`daily`, days such as `Sat;Sun`, or a run of days such as `Mon-Fri`",
        PostsTable::findDays);
  }

  private static Optional<Set<DayOfWeek>> findDays(String text) {
    if (text.equalsIgnoreCase("daily")) {
      return Optional.of(EnumSet.allOf(DayOfWeek.class));
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String part : text.split(";", -1)) {
      List<String> ends = List.of(part.split("-", -1));
      Optional<DayOfWeek> first = findDay(ends.getFirst());
      Optional<DayOfWeek> last = findDay(ends.getLast());
      if (ends.size() > 2 || first.isEmpty() || last.isEmpty()) {
        return Optional.empty();
      }
      for (DayOfWeek day = first.get(); day != last.get(); day = day.plus(1)) {
        days.add(day);
      }
      days.add(last.get());
    }
    return Optional.of(days);
  }

  /// A day by its first three letters, or written out.
  private static Optional<DayOfWeek> findDay(String text) {
    String typed = text.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> typed.equals(day.name()) || typed.equals(day.name().substring(0, 3)))
        .findFirst();
  }
}
