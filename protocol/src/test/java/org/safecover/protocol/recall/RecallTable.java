package org.safecover.protocol.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safecover.protocol.Decision;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Protocol;
import org.safecover.protocol.Refusal;
import org.safecover.protocol.Story;
import org.safecover.protocol.Words;

/// Every state × command × party of one edition, tried out on a recall that has all that is asked
/// for.
record RecallTable(Recalls recalls) {

  static final List<Party> PARTIES =
      List.of(Organisation.TRUST, Organisation.NHS_ENGLAND, Organisation.UNION, Party.Clock.HOUR);
  private static final Words WORDS = new Words("words");

  /// One state of each kind, by name.
  Map<String, RecallState> states() {
    Map<String, RecallState> states = new LinkedHashMap<>();
    var asked = recalls.sent().nhsEngland(new RecallCommand.Ask(WORDS));
    var askedByUnion = recalls.confirmed().union(new RecallCommand.Ask(WORDS));
    states.put("Unopened", recalls.story().state());
    states.put("Preparing", recalls.prepared().state());
    states.put("Preparing, after a direct appeal", appealed().state());
    states.put("Drafted", recalls.drafted().state());
    states.put("With NHS England", recalls.sent().state());
    states.put("Queried by NHS England", asked.state());
    states.put("With the union", recalls.confirmed().state());
    states.put("Queried by the union", askedByUnion.state());
    states.put("Agreed", recalls.agreed().state());
    states.put("Published", recalls.published().state());
    states.put("Working", recalls.called().state());
    RecallState past = past();
    states.put("In parallel", past);
    states.put("Awaiting audit", after(past, new RecallEvent.StoodDown(WORDS, WORDS)));
    states.put("Closed", recalls.called().union(new RecallCommand.Revoke(WORDS)).state());
    return states;
  }

  private Story<RecallState, RecallCommand, RecallEvent> appealed() {
    return recalls.prepared().trust(new RecallCommand.RecordDirectAppeal(WORDS));
  }

  /// Reached by its event, since not every edition has a bypass.
  private RecallState past() {
    RecallState prepared = recalls.prepared().state();
    RecallFile file = ((RecallState.OnRecord) prepared).file();
    return after(
        prepared,
        new RecallEvent.CalledInParallel(file.opening(), recalls.scope(), file.incidents()));
  }

  private RecallState after(RecallState state, RecallEvent event) {
    return protocol().apply(state, new Happened<>(recalls.hour(1), Organisation.TRUST, event));
  }

  private static Protocol<RecallState, RecallCommand, RecallEvent> protocol() {
    return new RecallProtocol(AllEditions.get());
  }

  Decision<RecallEvent> decide(RecallState state, RecallCommand command, Party party) {
    return protocol().decide(state, command, party, hour(command));
  }

  /// The clock's orders come at their hour, all others early on.
  private Instant hour(RecallCommand command) {
    return switch (command) {
      case RecallCommand.Lapse _ -> recalls.hour(10);
      case RecallCommand.EndScope _ -> recalls.hour(23);
      default -> recalls.hour(1);
    };
  }

  /// A row a command, a column a state; a cell holds the letters of the parties that may.
  String matrix() {
    Map<String, RecallState> states = states();
    StringBuilder text = new StringBuilder("| |");
    states.keySet().forEach(name -> text.append(' ').append(name).append(" |"));
    text.append("\n|---|").append("---|".repeat(states.size())).append('\n');
    for (RecallCommand command : Samples.of(recalls)) {
      text.append("| ").append(name(command)).append(" |");
      states.values().forEach(state -> text.append(' ').append(cell(state, command)).append(" |"));
      text.append('\n');
    }
    return text.toString();
  }

  private String cell(RecallState state, RecallCommand command) {
    String letters =
        PARTIES.stream()
            .filter(party -> decide(state, command, party) instanceof Decision.Accepted)
            .map(RecallTable::letter)
            .collect(Collectors.joining(" "));
    return letters.isEmpty() ? "·" : letters;
  }

  private static String letter(Party party) {
    return switch (party) {
      case Organisation.TRUST -> "T";
      case Organisation.NHS_ENGLAND -> "N";
      case Organisation.UNION -> "U";
      case Party.Clock _ -> "C";
      case Party.Doctor _ -> "D";
    };
  }

  /// Every refusal that the table holds, with how often.
  Map<String, Long> refusals() {
    return states().values().stream()
        .flatMap(state ->
            Samples.of(recalls).stream()
                .flatMap(command -> PARTIES.stream().map(party -> decide(state, command, party))))
        .filter(Decision.Refused.class::isInstance)
        .flatMap(refused -> ((Decision.Refused<RecallEvent>) refused).reasons().stream())
        .collect(Collectors.groupingBy(Refusal::guard, TreeMap::new, Collectors.counting()));
  }

  /// The moves from state to state, as lines of a Mermaid diagram.
  List<String> arrows() {
    Map<String, Set<String>> commands = new LinkedHashMap<>();
    for (RecallState state : states().values()) {
      for (RecallCommand command : Samples.of(recalls)) {
        for (Party party : PARTIES) {
          if (decide(state, command, party) instanceof Decision.Accepted<RecallEvent>(var events)) {
            Happened<RecallEvent> event = new Happened<>(recalls.hour(1), party, events.getFirst());
            String to = node(protocol().apply(state, event));
            if (!to.equals(node(state))) {
              commands
                  .computeIfAbsent(node(state) + " --> " + to, _ -> new LinkedHashSet<>())
                  .add(name(command));
            }
          }
        }
      }
    }
    List<String> lines = new ArrayList<>();
    commands.forEach((arrow, names) -> lines.add("  " + arrow + " : " + String.join(", ", names)));
    return lines;
  }

  private static String node(RecallState state) {
    return state instanceof RecallState.Unopened ? "[*]" : state.getClass().getSimpleName();
  }

  static String name(Object command) {
    return command.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
  }
}
