package org.safecover.report.board;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.domain.time.Period;

/// One plan as people read it.
///
/// @param span from the first post, called-out hour or moved session to the last
/// @param areas with a post or a moved session, in the hospital's order
/// @param covering in order of id
/// @param moved most urgent first
/// @param assumed by table; empty when every row is published
public record PlanBoard(
    Period span,
    List<AreaBoard> areas,
    List<CoveringDoctor> covering,
    List<MovedWork> moved,
    List<AssumedRows> assumed) {

  public PlanBoard {
    areas = List.copyOf(areas);
    covering = List.copyOf(covering);
    moved = List.copyOf(moved);
    assumed = List.copyOf(assumed);
  }

  /// @throws IllegalArgumentException when the plan names what the hospital does not have
  public static PlanBoard of(Hospital hospital, Plan plan) {
    List<MovedWork> moved = moved(hospital, plan);
    return new PlanBoard(
        span(plan, moved),
        new Lanes(plan).areas(hospital, moved),
        new Covering(hospital, plan, moved).doctors(),
        moved,
        AssumedRows.of(hospital));
  }

  /// All post hours held in one way, together.
  public Duration length(Holding holding) {
    return areas.stream()
        .flatMap(area -> area.lanes().stream())
        .flatMap(lane -> lane.stretches().stream())
        .filter(stretch -> stretch.holding() == holding)
        .map(stretch -> stretch.period().length())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// How many posts there are, each day's counted apart.
  public long posts() {
    return areas.stream()
        .flatMap(area -> area.lanes().stream())
        .flatMap(lane -> lane.stretches().stream())
        .map(stretch -> stretch.post().id())
        .distinct()
        .count();
  }

  private static Period span(Plan plan, List<MovedWork> moved) {
    return Stream.of(
            plan.version().windows().stream(),
            plan.posts().stream().map(Post::period),
            moved.stream().map(work -> work.session().period()))
        .flatMap(periods -> periods)
        .reduce(Period::hull)
        .orElseThrow();
  }

  private static List<MovedWork> moved(Hospital hospital, Plan plan) {
    Map<SessionId, Session> sessions = new HashMap<>();
    hospital.sessions().forEach(session -> sessions.put(session.id(), session));
    return plan.moved().stream().map(moved -> moved(sessions, moved)).sorted().toList();
  }

  private static MovedWork moved(Map<SessionId, Session> sessions, MovedSession moved) {
    Session session = sessions.get(moved.session());
    if (session == null) {
      throw new IllegalArgumentException(
          "The plan moves a session the hospital does not have: " + moved.session());
    }
    return new MovedWork(session, moved.cause());
  }
}
