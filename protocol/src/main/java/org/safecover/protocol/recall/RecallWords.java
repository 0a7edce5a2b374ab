package org.safecover.protocol.recall;

import java.util.List;
import java.util.stream.Collectors;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Clock;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Refusal;

/// Whose word each command is, and what a refusal says when it is not theirs or not the time.
final class RecallWords {

  private RecallWords() {}

  /// The parties that may give a command.
  static List<Party> whoseWord(RecallCommand command) {
    return switch (command) {
      case RecallCommand.Open _,
          RecallCommand.NameRisk _,
          RecallCommand.LogStep _,
          RecallCommand.RecordDirectAppeal _,
          RecallCommand.LogAttendance _,
          RecallCommand.Draft _,
          RecallCommand.Send _,
          RecallCommand.GiveEvidence _,
          RecallCommand.Call _,
          RecallCommand.CallInParallel _,
          RecallCommand.FindCover _,
          RecallCommand.Withdraw _,
          RecallCommand.StandDown _ ->
          List.of(Organisation.TRUST);
      case RecallCommand.RecordIncident _ -> List.of(Organisation.TRUST, Organisation.NHS_ENGLAND);
      case RecallCommand.StatePosition _ -> List.of(Organisation.values());
      case RecallCommand.Ask _, RecallCommand.Refuse _, RecallCommand.Audit _ ->
          List.of(Organisation.NHS_ENGLAND, Organisation.UNION);
      case RecallCommand.Confirm _ -> List.of(Organisation.NHS_ENGLAND);
      case RecallCommand.Agree _, RecallCommand.Publish _, RecallCommand.Revoke _ ->
          List.of(Organisation.UNION);
      case RecallCommand.Lapse _, RecallCommand.EndScope _ -> List.of(Clock.HOUR);
    };
  }

  static Refusal notTheirs(RecallCommand command) {
    String parties =
        whoseWord(command).stream().map(Party::text).collect(Collectors.joining(" or "));
    return new Refusal(
        "RECALL-PARTY", "This is for " + parties + " to say.", "It must come from them.");
  }

  static Refusal notNow(RecallState state, RecallCommand command) {
    return new Refusal("RECALL-NOW", "The recall " + state.text() + ".", wanted(command));
  }

  private static String wanted(RecallCommand command) {
    return switch (command) {
      case RecallCommand.Open _ -> "A recall is opened once; open another one.";
      case RecallCommand.NameRisk _,
          RecallCommand.RecordIncident _,
          RecallCommand.LogStep _,
          RecallCommand.StatePosition _ ->
          "This can be put on record from the opening to the end.";
      case RecallCommand.RecordDirectAppeal _ ->
          "This can be put on record until the union has agreed.";
      case RecallCommand.LogAttendance _ ->
          "Attendance can be logged once doctors have been called, by whatever way.";
      case RecallCommand.Draft _ -> "A request can be written until it is sent.";
      case RecallCommand.Send _ -> "A request can be sent once it is drafted.";
      case RecallCommand.Ask _ -> "Whoever the request is with can ask for evidence.";
      case RecallCommand.GiveEvidence _ -> "Evidence can be given once it was asked for.";
      case RecallCommand.Confirm _ ->
          "NHS England can confirm a request while it is with NHS England.";
      case RecallCommand.Refuse _ -> "Whoever the request is with can refuse it.";
      case RecallCommand.Agree _ -> "The union can agree while the request is with the union.";
      case RecallCommand.Publish _ -> "What is agreed can be published, once.";
      case RecallCommand.Call _ -> "Doctors can be called once the recall is agreed.";
      case RecallCommand.CallInParallel _ ->
          "The bypass is open until the union has agreed; then the route is.";
      case RecallCommand.Audit _ -> "A call past the route can be audited once it is over.";
      case RecallCommand.FindCover _ -> "This ends a recall for which nobody was called yet.";
      case RecallCommand.Withdraw _ ->
          "A request can be withdrawn from its draft until doctors are called.";
      case RecallCommand.Lapse _ -> "A request lapses while a decision is waited for.";
      case RecallCommand.EndScope _ -> "A recall ends by its hour once it is agreed.";
      case RecallCommand.StandDown _ ->
          "Doctors who have been asked back can be stood down, by whatever way they were asked.";
      case RecallCommand.Revoke _ -> "What is agreed can be revoked until it is over.";
    };
  }
}
