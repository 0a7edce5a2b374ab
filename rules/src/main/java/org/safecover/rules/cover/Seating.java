package org.safecover.rules.cover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safecover.domain.cover.Held;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.time.Period;

/// Who holds which post by the published rota: an emergency duty holds posts of its own area and
/// role, one at a time.
final class Seating {

  private record Place(AreaId area, RoleId role) {}

  private final Map<PostId, List<Period>> taken = new HashMap<>();
  private final Map<DutyId, List<Period>> spent = new HashMap<>();
  private final List<Held> held = new ArrayList<>();

  /// @param posts in order
  /// @param worked the duties that will be worked, in order of time
  void seat(List<Post> posts, List<Duty> worked) {
    Map<Place, List<Duty>> byPlace = new HashMap<>();
    for (Duty duty : worked) {
      if (duty.service() == Service.EMERGENCY) {
        byPlace
            .computeIfAbsent(new Place(duty.area(), duty.role()), p -> new ArrayList<>())
            .add(duty);
      }
    }
    for (Post post : posts) {
      Place place = new Place(post.rule().area(), post.rule().role());
      byPlace.getOrDefault(place, List.of()).forEach(duty -> seat(post, duty));
    }
  }

  /// Keeps stretches of a post from whoever is seated later.
  void keep(PostId post, List<Period> periods) {
    taken.computeIfAbsent(post, id -> new ArrayList<>()).addAll(periods);
  }

  List<Held> held() {
    return held;
  }

  private void seat(Post post, Duty duty) {
    if (!post.period().overlaps(duty.period())) {
      return;
    }
    List<Period> postTaken = taken.computeIfAbsent(post.id(), id -> new ArrayList<>());
    List<Period> dutySpent = spent.computeIfAbsent(duty.id(), id -> new ArrayList<>());
    for (Period free : post.period().minus(postTaken)) {
      for (Period able : duty.period().minus(dutySpent)) {
        free.findOverlap(able).ifPresent(period -> take(post, duty, period));
      }
    }
  }

  private void take(Post post, Duty duty, Period period) {
    taken.computeIfAbsent(post.id(), id -> new ArrayList<>()).add(period);
    spent.computeIfAbsent(duty.id(), id -> new ArrayList<>()).add(period);
    held.add(new Held(duty.person(), post.id(), period));
  }
}
