package org.safecover.rules.cover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.Release;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// What is settled before the search: the plan in hand, what of it is past, who is away since, and
/// who must hold what. Empty for a first plan.
public final class InHand {

  private final Optional<Amendment> amendment;
  private final Instant at;
  private final List<Amendment.Lock> locks = new ArrayList<>();
  private final Map<PersonId, List<Cover>> covers = new TreeMap<>();
  private final Map<PostId, List<Cover>> coversByPost = new HashMap<>();
  private final Map<DutyId, Release> releases = new TreeMap<>();
  private final SortedSet<DutyId> settled = new TreeSet<>();
  private final Map<PersonId, List<Period>> away = new HashMap<>();

  InHand(Facing facing) {
    this.amendment = facing.amendment();
    this.at = amendment.map(Amendment::at).orElse(Instant.MIN);
    amendment.ifPresent(this::index);
    locks.addAll(facing.tried());
  }

  private void index(Amendment change) {
    for (Cover cover : change.covers()) {
      covers.computeIfAbsent(cover.person(), id -> new ArrayList<>()).add(cover);
      coversByPost.computeIfAbsent(cover.post(), id -> new ArrayList<>()).add(cover);
    }
    for (Release release : change.releases()) {
      releases.put(release.duty(), release);
      if (release.period().start().isBefore(at)) {
        settled.add(release.duty());
      }
    }
    for (Amendment.Away gone : change.away()) {
      away.computeIfAbsent(gone.person(), id -> new ArrayList<>()).add(gone.period());
    }
    locks.addAll(change.locks());
  }

  public Optional<Amendment> amendment() {
    return amendment;
  }

  /// When the plan is changed; before everything for a first plan.
  public Instant at() {
    return at;
  }

  /// Posts given to people by hand, those recorded and those tried.
  public List<Amendment.Lock> locks() {
    return List.copyOf(locks);
  }

  /// Whether a need has begun, so that who holds it is settled.
  public boolean isPast(Need need) {
    return need.period().start().isBefore(at);
  }

  /// Who must hold a need: its holder by the plan in hand once it has begun, or whoever it was
  /// given to by hand.
  public Optional<PersonId> findHolder(Need need) {
    return isPast(need)
        ? ofPost(need.post().id())
            .filter(cover -> Gaps.holds(cover, need))
            .map(Cover::person)
            .findFirst()
        : locks.stream()
            .filter(lock -> lock.post().equals(need.post().id()))
            .map(Amendment.Lock::person)
            .findFirst();
  }

  /// Whether what is settled leaves a need to a person.
  public boolean mayHold(PersonId person, Need need) {
    return findHolder(need).map(person::equals).orElse(!isPast(need));
  }

  /// A person's covers by the plan in hand, in order.
  public List<Cover> covers(PersonId person) {
    return covers.getOrDefault(person, List.of());
  }

  /// The duties that a person is released from by the plan in hand.
  public SortedSet<DutyId> released(PersonId person) {
    SortedSet<DutyId> own = new TreeSet<>();
    releases.values().stream()
        .filter(release -> release.person().equals(person))
        .forEach(release -> own.add(release.duty()));
    return own;
  }

  /// Everyone whom the plan in hand asks to cover or releases.
  SortedSet<PersonId> asked() {
    SortedSet<PersonId> asked = new TreeSet<>(covers.keySet());
    releases.values().forEach(release -> asked.add(release.person()));
    return asked;
  }

  Optional<Release> findRelease(DutyId duty) {
    return Optional.ofNullable(releases.get(duty));
  }

  /// Releases that have begun and can no longer be taken back.
  public SortedSet<DutyId> settledReleases() {
    return Collections.unmodifiableSortedSet(settled);
  }

  /// When a person is away since the plan was first made.
  public List<Period> away(PersonId person) {
    return away.getOrDefault(person, List.of());
  }

  public boolean isAway(PersonId person) {
    return away.containsKey(person);
  }

  /// Where a post may change hands beside the handover times: where it did, and now, unless
  /// somebody who is still there holds it.
  Collection<Instant> cuts(PostId post) {
    SortedSet<Instant> cuts = new TreeSet<>();
    if (amendment.isEmpty()) {
      return cuts;
    }
    ofPost(post)
        .forEach(cover -> {
          cuts.add(cover.period().start());
          cuts.add(cover.period().end());
        });
    boolean running = staying(post).anyMatch(cover -> cover.period().contains(at));
    if (!running) {
      cuts.add(at);
    }
    return cuts;
  }

  /// The stretches of a post that people who are still there hold by the plan in hand.
  List<Period> keptCovers(PostId post) {
    return staying(post).map(Cover::period).toList();
  }

  private Stream<Cover> staying(PostId post) {
    return ofPost(post)
        .filter(cover -> away(cover.person()).stream().noneMatch(cover.period()::overlaps));
  }

  private Stream<Cover> ofPost(PostId post) {
    return coversByPost.getOrDefault(post, List.of()).stream();
  }
}
