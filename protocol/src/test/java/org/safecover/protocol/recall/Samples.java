package org.safecover.protocol.recall;

import java.util.List;
import org.safecover.protocol.Count;
import org.safecover.protocol.Words;

/// One command of every kind, each fit for an invented recall.
final class Samples {

  private static final Words WORDS = new Words("words");

  private Samples() {}

  static List<RecallCommand> of(Recalls recalls) {
    return List.of(
        recalls.open(),
        new RecallCommand.NameRisk(recalls.risk()),
        new RecallCommand.RecordIncident(recalls.external()),
        new RecallCommand.LogStep(Recalls.extraPay()),
        new RecallCommand.StatePosition(WORDS),
        new RecallCommand.RecordDirectAppeal(WORDS),
        new RecallCommand.LogAttendance(Count.of(3), Count.of(1)),
        new RecallCommand.Draft(recalls.request()),
        new RecallCommand.Send(),
        new RecallCommand.Ask(WORDS),
        new RecallCommand.GiveEvidence(WORDS),
        new RecallCommand.Confirm(),
        new RecallCommand.Refuse(WORDS),
        new RecallCommand.Agree(recalls.scope()),
        new RecallCommand.Publish(WORDS),
        new RecallCommand.Call(Count.of(1)),
        new RecallCommand.CallInParallel(recalls.scope()),
        new RecallCommand.FindCover(),
        new RecallCommand.Withdraw(),
        new RecallCommand.Lapse(),
        new RecallCommand.EndScope(),
        new RecallCommand.StandDown(WORDS, WORDS),
        new RecallCommand.Revoke(WORDS),
        new RecallCommand.Audit(RecallCommand.Finding.JUSTIFIED, WORDS));
  }
}
