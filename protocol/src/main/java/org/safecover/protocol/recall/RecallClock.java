package org.safecover.protocol.recall;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.safecover.domain.recall.Edition;
import org.safecover.domain.recall.Guard;
import org.safecover.domain.recall.Step;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.recall.RecallState.OnRecord;

/// Whose turn it is, and how long each party has had it.
///
/// @param neededBy the hour after which a decision is of no use
/// @param turn whose next step is waited for; nobody's once doctors are called or it is over
/// @param inHands the time that each party had the turn, from the opening on
public record RecallClock(
    Optional<Instant> neededBy, Optional<Organisation> turn, Map<Organisation, Duration> inHands) {

  public RecallClock {
    inHands = Collections.unmodifiableMap(new EnumMap<>(inHands));
  }

  /// The clock of a record at an instant.
  ///
  /// @param until not before the last event
  public static RecallClock of(RecallFile file, Edition edition, Instant until) {
    Map<Organisation, Duration> inHands = new EnumMap<>(Organisation.class);
    for (Organisation each : Organisation.values()) {
      inHands.put(each, Duration.ZERO);
    }
    RecallState state = new RecallState.Unopened();
    Instant since = file.events().getFirst().at();
    for (Happened<RecallEvent> event : file.events()) {
      add(inHands, findTurn(state, edition), Duration.between(since, event.at()));
      state = RecallMoves.findNext(state, event).orElseThrow();
      since = event.at();
    }
    Optional<Organisation> turn = findTurn(state, edition);
    add(inHands, turn, Duration.between(since, until));
    return new RecallClock(file.findRequest().flatMap(Request::neededBy), turn, inHands);
  }

  /// The time left until the decision is needed; negative once it is late.
  public Optional<Duration> left(Instant at) {
    return neededBy.map(hour -> Duration.between(at, hour));
  }

  private static void add(
      Map<Organisation, Duration> inHands, Optional<Organisation> turn, Duration time) {
    turn.ifPresent(organisation -> inHands.merge(organisation, time, Duration::plus));
  }

  private static Optional<Organisation> findTurn(RecallState state, Edition edition) {
    return switch (state) {
      case RecallState.Unopened _ -> Optional.empty();
      case OnRecord open -> findTurnOnRecord(open, edition);
    };
  }

  private static Optional<Organisation> findTurnOnRecord(OnRecord state, Edition edition) {
    boolean published = edition.guards(Step.CALL).contains(Guard.PUBLISHED);
    return switch (state) {
      case RecallState.Preparing _,
          RecallState.Drafted _,
          RecallState.Queried _,
          RecallState.Published _ ->
          Optional.of(Organisation.TRUST);
      case RecallState.WithNhsEngland _ -> Optional.of(Organisation.NHS_ENGLAND);
      case RecallState.WithUnion _ -> Optional.of(Organisation.UNION);
      case RecallState.Agreed _ -> Optional.of(published ? Organisation.UNION : Organisation.TRUST);
      case RecallState.Working _,
          RecallState.InParallel _,
          RecallState.AwaitingAudit _,
          RecallState.Closed _ ->
          Optional.empty();
    };
  }
}
