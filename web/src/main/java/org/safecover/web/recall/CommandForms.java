package org.safecover.web.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.app.account.Account;
import org.safecover.app.order.Rights;
import org.safecover.domain.recall.LocalOption;
import org.safecover.protocol.Count;
import org.safecover.protocol.Decision;
import org.safecover.protocol.Protocol;
import org.safecover.protocol.Refusal;
import org.safecover.protocol.Words;
import org.safecover.protocol.recall.LocalStep;
import org.safecover.protocol.recall.RecallCommand;
import org.safecover.protocol.recall.RecallEvent;
import org.safecover.protocol.recall.RecallState;
import org.safecover.protocol.recall.Request;
import org.safecover.protocol.recall.Scope;

/// The forms for what somebody may send about a recall now: what their role allows and the state
/// has a place for. What an edition still asks for stands beside the form.
record CommandForms(
    Protocol<RecallState, RecallCommand, RecallEvent> protocol, Account account, Instant now) {

  private static final Words ANY = new Words("-");
  private static final String NOT_NOW = "RECALL-NOW";
  private static final String LOG_STEP = "log-step";

  /// @param key tells it from every other on the page
  /// @param command its word
  /// @param missing what must be so before it can be recorded
  record CommandForm(
      String key, String command, String title, List<FormField> fields, List<Refusal> missing) {
    CommandForm {
      fields = List.copyOf(fields);
      missing = List.copyOf(missing);
    }
  }

  List<CommandForm> of(RecallReading reading) {
    List<CommandForm> forms = new ArrayList<>();
    reading
        .known()
        .ifPresent(known ->
            samples(reading)
                .forEach((word, sample) ->
                    find(reading, word, sample)
                        .ifPresent(missing -> add(forms, word, missing, known))));
    return forms;
  }

  private static void add(
      List<CommandForm> forms, String word, List<Refusal> missing, KnownRecall known) {
    if (word.equals(LOG_STEP)) {
      for (LocalOption option : LocalOption.values()) {
        String key = LOG_STEP + ":" + CommandFields.written(option);
        forms.add(
            new CommandForm(
                key,
                word,
                "Log as tried: " + option.text(),
                CommandFields.of(key, known.edition()),
                missing));
      }
      return;
    }
    forms.add(
        new CommandForm(word, word, title(word), CommandFields.of(word, known.edition()), missing));
  }

  /// What is missing for a command; none where it is not this account's, or has no place now.
  private Optional<List<Refusal>> find(RecallReading reading, String word, RecallCommand sample) {
    boolean allowed =
        Rights.all().stream()
            .filter(right -> right.ledgers().equals("recall") && right.command().equals(word))
            .anyMatch(right -> right.roles().stream().anyMatch(account::is));
    if (!allowed) {
      return Optional.empty();
    }
    RecallState state = reading.known().orElseThrow().state();
    return switch (protocol.decide(state, sample, reading.party(), now)) {
      case Decision.Accepted<RecallEvent> _ -> Optional.of(List.of());
      case Decision.Refused<RecallEvent>(var reasons) ->
          reasons.stream().anyMatch(reason -> reason.guard().equals(NOT_NOW))
              ? Optional.empty()
              : Optional.of(reasons);
    };
  }

  /// A command of each word, to ask whether it has a place now.
  private Map<String, RecallCommand> samples(RecallReading reading) {
    Optional<Request> request = reading.findRequest();
    Scope scope = request.map(Request::scope).orElseGet(this::anything);
    Map<String, RecallCommand> samples = new LinkedHashMap<>();
    samples.put("send", new RecallCommand.Send());
    samples.put("confirm", new RecallCommand.Confirm());
    samples.put("agree", new RecallCommand.Agree(scope));
    samples.put("publish", new RecallCommand.Publish(ANY));
    samples.put("call", new RecallCommand.Call(Count.of(0)));
    samples.put("give-evidence", new RecallCommand.GiveEvidence(ANY));
    samples.put("ask", new RecallCommand.Ask(ANY));
    samples.put("refuse", new RecallCommand.Refuse(ANY));
    reading
        .known()
        .map(known -> known.edition().grounds().value().getFirst())
        .ifPresent(ground ->
            samples.put(
                "draft",
                new RecallCommand.Draft(
                    new Request(scope, ground, Optional.empty(), Optional.empty()))));
    samples.put(LOG_STEP, new RecallCommand.LogStep(new LocalStep.Redeployed(Count.of(0))));
    samples.put("log-attendance", new RecallCommand.LogAttendance(Count.of(0), Count.of(0)));
    samples.putAll(more(reading, scope));
    return samples;
  }

  private static Map<String, RecallCommand> more(RecallReading reading, Scope scope) {
    Map<String, RecallCommand> samples = new LinkedHashMap<>();
    reading
        .known()
        .map(known -> known.state().file().opening().window())
        .ifPresent(window -> {
          samples.put("name-risk", new RecallCommand.NameRisk(Samples.risk(window)));
          samples.put("record-incident", new RecallCommand.RecordIncident(Samples.incident()));
        });
    samples.put("state-position", new RecallCommand.StatePosition(ANY));
    samples.put("find-cover", new RecallCommand.FindCover());
    samples.put("withdraw", new RecallCommand.Withdraw());
    samples.put("stand-down", new RecallCommand.StandDown(ANY, ANY));
    samples.put("revoke", new RecallCommand.Revoke(ANY));
    samples.put("audit", new RecallCommand.Audit(RecallCommand.Finding.JUSTIFIED, ANY));
    samples.put("record-direct-appeal", new RecallCommand.RecordDirectAppeal(ANY));
    samples.put("call-in-parallel", new RecallCommand.CallInParallel(scope));
    return samples;
  }

  private Scope anything() {
    return new Scope(
        ANY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        now,
        Optional.empty());
  }

  private static String title(String word) {
    return switch (word) {
      case "name-risk" -> "Name the risk";
      case "record-incident" -> "Put an incident on record";
      case "state-position" -> "State a position";
      case "record-direct-appeal" -> "Record that doctors were asked back without the route";
      case "log-attendance" -> "Log who came";
      case "draft" -> "Write the request";
      case "send" -> "Send the request to NHS England";
      case "ask" -> "Ask for evidence";
      case "give-evidence" -> "Give the evidence that was asked for";
      case "confirm" -> "Confirm the request and hand it to the union";
      case "refuse" -> "Refuse the request";
      case "agree" -> "Agree to the request, or to a part of it";
      case "publish" -> "Publish the recall";
      case "call" -> "Call the doctors";
      case "call-in-parallel" -> "Call doctors past the route";
      case "audit" -> "Audit the bypass";
      case "find-cover" -> "Close: cover was found";
      case "withdraw" -> "Withdraw the request";
      case "stand-down" -> "Stand the recall down";
      case "revoke" -> "Revoke the recall";
      default -> word;
    };
  }
}
