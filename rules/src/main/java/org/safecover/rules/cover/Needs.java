package org.safecover.rules.cover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safecover.domain.cover.Held;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.time.Period;

/// What the published rota leaves unheld, cut at the hospital's handover times.
final class Needs {

  private Needs() {}

  /// @param stretches when the action bears on the rota, merged and in order
  static List<Need> of(List<Post> posts, List<Held> held, List<Period> stretches, Cuts cuts) {
    Map<PostId, List<Period>> heldByPost =
        held.stream()
            .collect(
                Collectors.groupingBy(
                    Held::post, Collectors.mapping(Held::period, Collectors.toList())));
    List<Need> needs = new ArrayList<>();
    for (Post post : posts) {
      List<Period> taken = heldByPost.getOrDefault(post.id(), List.of());
      for (Period stretch : stretches) {
        post.period()
            .findOverlap(stretch)
            .ifPresent(part -> part.minus(taken).forEach(open -> addCut(needs, post, open, cuts)));
      }
    }
    return needs.stream().sorted().toList();
  }

  private static void addCut(List<Need> needs, Post post, Period open, Cuts cuts) {
    for (Period piece : open.cutAt(cuts.of(post, open))) {
      needs.add(new Need(post, open, piece));
    }
  }

  /// Where posts may change hands: at the hospital's handover times, and where the plan in hand had
  /// them change.
  record Cuts(Handovers handovers, InHand inHand) {

    List<Instant> of(Post post, Period open) {
      List<Instant> cuts = new ArrayList<>(handovers.during(open));
      cuts.addAll(inHand.cuts(post.id()));
      return cuts;
    }
  }

  /// The local times at which a post may change hands.
  record Handovers(List<LocalTime> times, ZoneId zone) {

    List<Instant> during(Period period) {
      List<Instant> instants = new ArrayList<>();
      LocalDate last = period.end().atZone(zone).toLocalDate();
      LocalDate day = period.start().atZone(zone).toLocalDate();
      for (; !day.isAfter(last); day = day.plusDays(1)) {
        for (LocalTime time : times) {
          instants.add(day.atTime(time).atZone(zone).toInstant());
        }
      }
      return instants;
    }
  }
}
