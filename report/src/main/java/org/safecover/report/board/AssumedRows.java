package org.safecover.report.board;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safecover.domain.action.Action;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.money.Rate;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.Person;

/// How many rows of one of the hospital's tables are assumed rather than published.
///
/// @param table in words
public record AssumedRows(String table, long assumed, long all) {

  /// The tables that have any assumed row.
  static List<AssumedRows> of(Hospital hospital) {
    return Stream.of(
            count("people", hospital.people(), Person::origin),
            count("rota", hospital.duties(), Duty::origin),
            count("posts", hospital.posts(), PostRule::origin),
            count("sessions", hospital.sessions(), Session::origin),
            count("actions", hospital.actions(), Action::origin),
            count("rates", hospital.rates().rates(), Rate::origin))
        .filter(rows -> rows.assumed() > 0)
        .toList();
  }

  /// What a reader must know before anything else.
  public static String sentence(List<AssumedRows> tables) {
    return tables.isEmpty()
        ? "No row of the hospital's tables is assumed: all are marked as published."
        : "This plan rests on assumed rows: they were made up so that the hospital is whole, and"
            + " nobody published them.";
  }

  private static <T> AssumedRows count(String table, List<T> rows, Function<T, Origin> origin) {
    long assumed = rows.stream().filter(row -> origin.apply(row) == Origin.ASSUMED).count();
    return new AssumedRows(table, assumed, rows.size());
  }
}
