package org.safecover.rules.cover;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.rota.Service;
import org.safecover.domain.time.Period;

/// The posts table laid out on the days of an action. Planned posts are stood down and do not
/// appear.
final class PostCalendar {

  private PostCalendar() {}

  /// Every emergency post that overlaps one of the stretches, in order of rule, day and number.
  static List<Post> posts(List<PostRule> rules, List<Period> stretches, ZoneId zone) {
    if (stretches.isEmpty()) {
      return List.of();
    }
    LocalDate first = stretches.getFirst().start().atZone(zone).toLocalDate().minusDays(1);
    LocalDate last = stretches.getLast().end().atZone(zone).toLocalDate();
    List<Post> posts = new ArrayList<>();
    for (PostRule rule : rules) {
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        if (rule.service() == Service.EMERGENCY && rule.days().contains(day.getDayOfWeek())) {
          addTouched(posts, rule, day, new Touching(stretches, zone));
        }
      }
    }
    return posts;
  }

  private static void addTouched(
      List<Post> posts, PostRule rule, LocalDate day, Touching touching) {
    Period period = onDay(rule, day, touching.zone());
    if (touching.stretches().stream().noneMatch(period::overlaps)) {
      return;
    }
    for (int number = 1; number <= rule.count(); number++) {
      PostId id = new PostId(rule.id() + "/" + day + (rule.count() > 1 ? "/" + number : ""));
      posts.add(new Post(id, rule, period));
    }
  }

  private static Period onDay(PostRule rule, LocalDate day, ZoneId zone) {
    LocalDate endDay = rule.to().isAfter(rule.from()) ? day : day.plusDays(1);
    return new Period(
        day.atTime(rule.from()).atZone(zone).toInstant(),
        endDay.atTime(rule.to()).atZone(zone).toInstant());
  }

  private record Touching(List<Period> stretches, ZoneId zone) {}
}
