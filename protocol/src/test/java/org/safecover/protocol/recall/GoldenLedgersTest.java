package org.safecover.protocol.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safecover.protocol.Count;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Golden;
import org.safecover.protocol.Ledger;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Protocol;
import org.safecover.protocol.Story;
import org.safecover.protocol.Words;
import org.safecover.protocol.offer.OfferForm;
import org.safecover.protocol.offer.OfferProtocol;
import org.safecover.protocol.offer.OfferStories;
import org.safecover.protocol.text.EntryText;
import org.safecover.protocol.text.Form;
import org.safecover.protocol.text.LedgerText;

/// Ledgers of the past lead to the same states for ever, and are the same bytes when written again.
/// The ledgers here were written once and are never rewritten; their states are compared.
class GoldenLedgersTest {

  private static final String FOLDER = "protocol/src/test/ledgers/";
  private static final Words WORDS = new Words("said on the day");

  private static Map<String, Story<RecallState, RecallCommand, RecallEvent>> recalls() {
    Recalls first = Recalls.of("2016-1");
    Recalls april = Recalls.of("2016-2");
    Recalls derogation = Recalls.of("2023-1");
    var stories = new LinkedHashMap<String, Story<RecallState, RecallCommand, RecallEvent>>();
    stories.put("recall-2016-1-called-and-stood-down", first.called().trust(standDown()));
    stories.put(
        "recall-2016-1-direct-appeal",
        first
            .prepared()
            .trust(new RecallCommand.RecordIncident(first.ownLevelFour()))
            .trust(new RecallCommand.RecordDirectAppeal(WORDS))
            .union(new RecallCommand.StatePosition(WORDS))
            .trust(new RecallCommand.LogAttendance(Count.of(12), Count.of(3)))
            .trust(standDown()));
    stories.put("recall-2016-2-refused", april.sent().nhsEngland(new RecallCommand.Refuse(WORDS)));
    stories.put(
        "recall-2023-1-revoked",
        derogation
            .sent()
            .nhsEngland(new RecallCommand.Ask(WORDS))
            .trust(new RecallCommand.GiveEvidence(WORDS))
            .nhsEngland(new RecallCommand.Confirm())
            .union(new RecallCommand.Agree(derogation.scope()))
            .trust(new RecallCommand.Call(Count.of(7)))
            .union(new RecallCommand.Revoke(WORDS)));
    stories.put(
        "recall-2023-1-lapsed",
        derogation
            .confirmed()
            .union(new RecallCommand.Ask(WORDS))
            .at(derogation.hour(10))
            .clock(new RecallCommand.Lapse()));
    stories.putAll(recallsOf2025());
    return stories;
  }

  private static Map<String, Story<RecallState, RecallCommand, RecallEvent>> recallsOf2025() {
    Recalls mitigation = Recalls.of("2025-1");
    var stories = new LinkedHashMap<String, Story<RecallState, RecallCommand, RecallEvent>>();
    stories.put(
        "recall-2025-1-ended",
        mitigation
            .called()
            .trust(new RecallCommand.LogAttendance(Count.of(1), Count.of(0)))
            .at(mitigation.hour(23))
            .clock(new RecallCommand.EndScope()));
    stories.put("recall-2025-1-withdrawn", mitigation.sent().trust(new RecallCommand.Withdraw()));
    stories.put("recall-2025-1-covered", mitigation.agreed().trust(new RecallCommand.FindCover()));
    stories.put(
        "recall-2025-1-bypass",
        mitigation
            .prepared()
            .trust(new RecallCommand.CallInParallel(mitigation.scope()))
            .trust(standDown())
            .union(new RecallCommand.Audit(RecallCommand.Finding.NOT_JUSTIFIED, WORDS)));
    return stories;
  }

  private static RecallCommand standDown() {
    return new RecallCommand.StandDown(new Words("the local negotiating committee"), WORDS);
  }

  @Test
  void LEDGER_recalls_of_the_past_lead_to_the_same_states_for_ever() throws IOException {
    Protocol<RecallState, RecallCommand, RecallEvent> protocol =
        new RecallProtocol(AllEditions.get());
    for (var story : recalls().entrySet()) {
      check(story.getKey(), story.getValue().ledger(), protocol, new RecallForm());
    }
  }

  @Test
  void LEDGER_offers_of_the_past_lead_to_the_same_states_for_ever() throws IOException {
    for (var story : OfferStories.all().entrySet()) {
      check(story.getKey(), story.getValue().ledger(), new OfferProtocol(), new OfferForm());
    }
  }

  private static <S, C, E> void check(
      String name, Ledger<S, C, E> made, Protocol<S, C, E> protocol, Form<E> form)
      throws IOException {
    Path file = Golden.path(FOLDER + name + ".jsonl");
    LedgerText<S, E> text = new LedgerText<>(protocol, form);
    if (System.getProperty("golden", "compare").equals("rewrite") && !Files.exists(file)) {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text.write(made));
    }
    String written = Files.readString(file);
    Ledger<S, C, E> read = Ledger.of(protocol, entries(text, written));

    EntryText<E> lines = new EntryText<>(form);
    assertThat(written.lines())
        .allSatisfy(line -> assertThat(lines.read(line)).isInstanceOf(EntryText.Read.Good.class));
    assertThat(text.write(read)).as("%s as written again", name).isEqualTo(written);
    Golden.compare(FOLDER + name + ".states.txt", states(read, protocol, form));
  }

  private static <S, E> List<Entry<E>> entries(LedgerText<S, E> text, String written) {
    return switch (text.read(written)) {
      case LedgerText.Read.Good<E>(var lines) ->
          lines.stream().map(LedgerText.Line::entry).toList();
      case LedgerText.Read.Bad<E>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static <S, C, E> String states(
      Ledger<S, C, E> ledger, Protocol<S, C, E> protocol, Form<E> form) {
    List<String> lines = new ArrayList<>();
    S state = protocol.start();
    for (Entry<E> entry : ledger.entries()) {
      state = protocol.apply(state, entry.happened());
      lines.add(
          "%d %s -> %s"
              .formatted(entry.number(), form.kind(entry.what()), OfferStories.name(state)));
    }
    lines.add("trust sees " + numbers(ledger.shownTo(Organisation.TRUST)));
    lines.add("NHS England sees " + numbers(ledger.shownTo(Organisation.NHS_ENGLAND)));
    lines.add("union sees " + numbers(ledger.shownTo(Organisation.UNION)));
    return String.join("\n", lines) + "\n";
  }

  private static <E> List<Long> numbers(List<Entry<E>> entries) {
    return entries.stream().map(Entry::number).toList();
  }
}
