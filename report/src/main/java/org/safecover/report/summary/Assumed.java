package org.safecover.report.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.money.Rate;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.Person;
import org.safecover.report.words.Amounts;

/// What a result rests on that was made up so that an example is whole.
public final class Assumed {

  private Assumed() {}

  /// `18 of 62 people, all 12 posts and the action itself`; empty when nothing is assumed.
  public static String words(Hospital hospital, ActionId planned) {
    List<String> parts = rows(hospital);
    hospital.actions().stream()
        .filter(action -> action.id().equals(planned) && isAssumed(action.origin()))
        .map(Action::id)
        .forEach(id -> parts.add("the action itself"));
    return Amounts.list(parts);
  }

  /// As `words`, of the facts that a rota is checked by.
  public static String rotaWords(Hospital hospital) {
    List<String> parts = new ArrayList<>();
    add(parts, hospital.people(), Person::origin, "people");
    add(parts, hospital.duties(), Duty::origin, "duties");
    return Amounts.list(parts);
  }

  private static List<String> rows(Hospital hospital) {
    List<String> parts = new ArrayList<>();
    add(parts, hospital.people(), Person::origin, "people");
    add(parts, hospital.duties(), Duty::origin, "duties");
    add(parts, hospital.posts(), PostRule::origin, "rows of posts");
    add(parts, hospital.sessions(), Session::origin, "sessions");
    add(parts, hospital.rates().rates(), Rate::origin, "rates of pay");
    return parts;
  }

  private static <T> void add(
      List<String> parts, Collection<T> rows, Function<T, Origin> origin, String things) {
    long assumed = rows.stream().map(origin).filter(Assumed::isAssumed).count();
    if (assumed > 0) {
      String count = assumed == rows.size() ? "all " + assumed : assumed + " of " + rows.size();
      parts.add(count + " " + things);
    }
  }

  private static boolean isAssumed(Origin origin) {
    return origin == Origin.ASSUMED;
  }
}
