package org.safecover.web.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.safecover.app.account.AccountId;
import org.safecover.app.ledger.Readings;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.ledger.Viewer;
import org.safecover.app.live.News;
import org.safecover.app.live.Topic;

/// The open lines of this server, and who of them is told what. There are only so many at once, of
/// one account and in all, so that nobody can use the server up.
final class Lines {

  private static final int MOST = 1_500;
  private static final int MOST_OF_ONE = 12;
  private static final String LEDGER = "ledger";
  private static final List<String> FOR_STAFF = List.of("plan", "hospital", "search", "risk");
  private static final List<String> EVERYTHING =
      List.of("plan", "hospital", "search", "risk", "offers", "recall");

  private final Readings readings;
  private final String run;
  private final Map<Line, AccountId> open = new ConcurrentHashMap<>();
  private final Map<Line, SortedMap<String, String>> seen = new ConcurrentHashMap<>();
  private final Map<TrustCode, Long> told = new ConcurrentHashMap<>();

  /// @param run tells this run of the server from others
  Lines(Readings readings, String run) {
    this.readings = readings;
    this.run = run;
  }

  /// A short text that is another one when somebody is shown more than before.
  String mark(Sight sight) {
    return run
        + "."
        + sight.trust().map(code -> told.getOrDefault(code, 0L)).orElse(0L)
        + "."
        + Integer.toHexString(readings.marks(sight.viewer()).hashCode());
  }

  /// Opens a line, as long as there is room for it.
  ///
  /// @param mark of when the page was made; what is new since is told at once
  synchronized Optional<Line> findRoom(AccountId account, Line line, String mark) {
    long own = open.values().stream().filter(account::equals).count();
    if (open.size() >= MOST || own >= MOST_OF_ONE) {
      return Optional.empty();
    }
    open.put(line, account);
    seen.put(line, readings.marks(line.sight().viewer()));
    if (!mark(line.sight()).equals(mark)) {
      EVERYTHING.forEach(line::tell);
    }
    return Optional.of(line);
  }

  /// Closes a line; it may be closed already.
  synchronized void close(Line line) {
    open.remove(line);
    seen.remove(line);
  }

  /// Tells every page what concerns it.
  void tell(News news) {
    switch (news) {
      case News.Changed(Topic topic) when topic.word().equals(LEDGER) -> ledgers(topic.trust());
      case News.Changed(Topic topic) when FOR_STAFF.contains(topic.word()) ->
          staff(topic.word(), topic.trust());
      case News.Changed _ -> {}
      case News.Lost _ -> open.keySet().forEach(line -> line.tell("lost"));
      case News.Back _ -> open.keySet().forEach(line -> line.tell("back"));
    }
  }

  private void staff(String word, TrustCode trust) {
    told.merge(trust, 1L, Long::sum);
    open.keySet().stream()
        .filter(line -> line.sight().isStaff() && line.sight().isOf(trust))
        .forEach(line -> line.tell(word));
  }

  /// Each viewer is asked for once, however many lines they have.
  private void ledgers(TrustCode trust) {
    Map<Viewer, List<Line>> concerned = new HashMap<>();
    open.keySet().stream()
        .filter(line -> line.sight().isOf(trust))
        .forEach(line ->
            concerned.computeIfAbsent(line.sight().viewer(), _ -> new ArrayList<>()).add(line));
    concerned.forEach((viewer, lines) -> {
      SortedMap<String, String> now = readings.marks(viewer);
      lines.forEach(line -> ledgers(line, now));
    });
  }

  private void ledgers(Line line, SortedMap<String, String> now) {
    SortedMap<String, String> before = Optional.ofNullable(seen.replace(line, now)).orElse(now);
    now.forEach((kind, mark) -> {
      if (!mark.equals(before.get(kind))) {
        line.tell(kind);
      }
    });
  }

  /// Lets every line of an account look whether it is still signed in.
  void wake(AccountId account) {
    open.forEach((line, whose) -> {
      if (whose.equals(account)) {
        line.wake();
      }
    });
  }

  /// Ends all lines.
  void endAll() {
    open.keySet().forEach(Line::end);
  }
}
