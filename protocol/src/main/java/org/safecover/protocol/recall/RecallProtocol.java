package org.safecover.protocol.recall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.recall.Editions;
import org.safecover.protocol.Decision;
import org.safecover.protocol.Due;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Party;
import org.safecover.protocol.Protocol;
import org.safecover.protocol.recall.RecallState.Agreed;
import org.safecover.protocol.recall.RecallState.AwaitingAudit;
import org.safecover.protocol.recall.RecallState.Closed;
import org.safecover.protocol.recall.RecallState.Drafted;
import org.safecover.protocol.recall.RecallState.InParallel;
import org.safecover.protocol.recall.RecallState.Preparing;
import org.safecover.protocol.recall.RecallState.Published;
import org.safecover.protocol.recall.RecallState.Queried;
import org.safecover.protocol.recall.RecallState.Unopened;
import org.safecover.protocol.recall.RecallState.WithNhsEngland;
import org.safecover.protocol.recall.RecallState.WithUnion;
import org.safecover.protocol.recall.RecallState.Working;

/// The rules of one recall, by the edition that its first event names.
///
/// @param editions that can be named
public record RecallProtocol(Editions editions)
    implements Protocol<RecallState, RecallCommand, RecallEvent> {

  @Override
  public RecallState start() {
    return new Unopened();
  }

  @Override
  public Decision<RecallEvent> decide(
      RecallState state, RecallCommand command, Party party, Instant at) {
    return new RecallTurn(editions, state, party, at).decide(command);
  }

  @Override
  public Optional<RecallState> findApplied(RecallState state, Happened<RecallEvent> event) {
    return RecallMoves.findNext(state, event);
  }

  @Override
  public boolean visibleTo(Happened<RecallEvent> event, Party party) {
    return RecallSight.isShown(event, party);
  }

  @Override
  public List<Due<RecallCommand>> due(RecallState state) {
    return switch (state) {
      case Unopened _, Preparing _, Drafted _, AwaitingAudit _, Closed _ -> List.of();
      case WithNhsEngland(var file) -> lapse(file);
      case WithUnion(var file) -> lapse(file);
      case Queried(var file, _) -> lapse(file);
      case Agreed(var file) -> end(file);
      case Published(var file) -> end(file);
      case Working(var file) -> end(file);
      case InParallel(var file) -> end(file);
    };
  }

  private static List<Due<RecallCommand>> lapse(RecallFile file) {
    return file.findRequest().flatMap(Request::neededBy).stream()
        .map(at -> new Due<RecallCommand>(at, new RecallCommand.Lapse()))
        .toList();
  }

  private static List<Due<RecallCommand>> end(RecallFile file) {
    return file.findCalledScope().flatMap(Scope::until).stream()
        .map(at -> new Due<RecallCommand>(at, new RecallCommand.EndScope()))
        .toList();
  }
}
