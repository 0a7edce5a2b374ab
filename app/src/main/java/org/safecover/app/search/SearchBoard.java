package org.safecover.app.search;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.app.access.StaffAct;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.plan.PlanKey;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;

/// The searches of all servers of one database. A search whose server has told nothing for a while
/// is lost: whether it has is measured by the clock of the database alone.
public final class SearchBoard {

  /// After how long a server that tells nothing is taken for one that does not run.
  public static final Duration SILENCE = Duration.ofSeconds(15);

  private static final String WAITING = "Waiting for its turn";
  private static final String IS_SILENT =
      "(ended IS NULL AND heard < clock_timestamp() - interval '15 seconds')";
  private static final String SELECT =
      "SELECT id, trust, by, at, plan, task, request, doing, reached, levels, may_stop, ended,"
          + " version, lines, "
          + IS_SILENT
          + " AS silent FROM search ";

  private final Database database;

  public SearchBoard(Database database) {
    this.database = database;
  }

  /// A search and how far it has come.
  public record Posted(String id, Asked asked, Progress progress) {}

  /// A search that was begun.
  ///
  /// @param again whether the same request began it before
  public record Begun(String id, boolean again) {}

  /// Begins one, unless the same request has begun it before, here or elsewhere.
  ///
  /// @param server what the server calls itself, as no other does
  public Begun begin(Asked asked, String server) {
    return database.asKeeper(keeper -> {
      Sql.of(keeper, "SELECT pg_advisory_xact_lock(hashtextextended('searches ' || ?, 0))")
          .text(asked.trust().text())
          .list(_ -> asked);
      forget(keeper);
      Optional<String> before =
          Sql.of(keeper, "SELECT id FROM search WHERE trust = ? AND by = ? AND request = ?")
              .text(asked.trust().text())
              .text(asked.act().by())
              .text(asked.request())
              .find(row -> row.getString(1));
      return before.isPresent()
          ? new Begun(before.get(), true)
          : new Begun(insert(keeper, asked, server), false);
    });
  }

  /// What is a week old goes; what is lost gives its request's name back.
  private static void forget(Connection keeper) throws SQLException {
    Sql.of(keeper, "DELETE FROM search WHERE heard < clock_timestamp() - interval '7 days'")
        .change();
    Sql.of(keeper, "UPDATE search SET ended = 'lost', request = NULL WHERE " + IS_SILENT).change();
  }

  private static String insert(Connection keeper, Asked asked, String server) throws SQLException {
    return Sql.of(
            keeper,
            "INSERT INTO search (trust, by, at, plan, task, request, server, doing)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")
        .text(asked.trust().text())
        .text(asked.act().by())
        .at(asked.act().at())
        .text(asked.plan().text())
        .text(asked.task())
        .text(asked.request())
        .text(server)
        .text(WAITING)
        .find(row -> row.getString(1))
        .orElseThrow();
  }

  /// Tells how far a search has come, which says too that its server runs.
  ///
  /// @return whether somebody wants it stopped
  public boolean tell(String id, Progress progress) {
    Optional<End> end = progress.end();
    Optional<String> ended = end.map(SearchBoard::word);
    return database.asKeeper(keeper ->
        Sql.of(
                keeper,
                "UPDATE search SET heard = clock_timestamp(), doing = ?, reached = ?, levels = ?,"
                    + " may_stop = ?::boolean, ended = ?, version = ?::integer, lines = ?,"
                    + " request = CASE WHEN ? IN ('no-room', 'lost') THEN NULL ELSE request END"
                    + " WHERE id = ? AND (ended IS NULL OR ended = 'lost') RETURNING stop")
            .text(progress.doing())
            .texts(progress.reached())
            .texts(progress.levels().stream().map(SearchBoard::text).toList())
            .text("" + progress.mayStop())
            .text(ended)
            .text(
                end.flatMap(how ->
                    how instanceof End.Kept(int version)
                        ? Optional.of("" + version)
                        : Optional.empty()))
            .texts(end.map(End::lines).orElse(List.of()))
            .text(ended)
            .number(Long.parseLong(id))
            .find(row -> row.getBoolean(1))
            .orElse(false));
  }

  /// Asks the server of a search, whichever it is, to end it with the best so far.
  public void stop(StaffAct act, String id) {
    database.asKeeper(keeper ->
        Sql.of(keeper, "UPDATE search SET stop = true WHERE id = ? AND trust = ?")
            .number(Long.parseLong(id))
            .text(act.trust().text())
            .change());
  }

  /// A search of a trust; none when it is too long ago or another's.
  public Optional<Posted> find(StaffAct act, String id) {
    if (!id.matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    return database.asParty(
        act.viewers(),
        party ->
            Sql.of(party, SELECT + "WHERE id = ? AND trust = ?")
                .number(Long.parseLong(id))
                .text(act.trust().text())
                .find(SearchBoard::posted));
  }

  /// What an account asked for under a name before; not one that was lost, nor one for which there
  /// was no room.
  public Optional<Posted> findAsked(StaffAct act, String request) {
    return database.asParty(
        act.viewers(),
        party ->
            Sql.of(
                    party,
                    SELECT + "WHERE trust = ? AND by = ? AND request = ? AND NOT " + IS_SILENT)
                .text(act.trust().text())
                .text(act.by())
                .text(request)
                .find(SearchBoard::posted));
  }

  private static Posted posted(ResultSet row) throws SQLException {
    StaffAct act =
        new StaffAct(
            new TrustCode(row.getString("trust")), row.getString("by"), Sql.instant(row, "at"));
    Asked asked =
        new Asked(
            act,
            new PlanKey(row.getString("plan")),
            row.getString("task"),
            Sql.findText(row, "request"));
    Optional<End> end = row.getBoolean("silent") ? Optional.of(new End.Lost()) : findEnd(row);
    Progress progress =
        new Progress(
            end.isPresent() ? "Done" : row.getString("doing"),
            Sql.texts(row, "reached").toList(),
            Sql.texts(row, "levels").map(SearchBoard::level).toList(),
            end.isEmpty() && row.getBoolean("may_stop"),
            end);
    return new Posted(row.getString("id"), asked, progress);
  }

  private static Optional<End> findEnd(ResultSet row) throws SQLException {
    Stream<String> lines = Sql.texts(row, "lines");
    int version = row.getInt("version");
    return Sql.findText(row, "ended")
        .map(word ->
            switch (word) {
              case "kept" -> new End.Kept(version);
              case "no-room" -> new End.NoRoom();
              case "lost" -> new End.Lost();
              default -> new End.Nothing(lines.toList());
            });
  }

  private static String word(End end) {
    return switch (end) {
      case End.Kept _ -> "kept";
      case End.Nothing _ -> "nothing";
      case End.NoRoom _ -> "no-room";
      case End.Lost _ -> "lost";
    };
  }

  private static String text(Level level) {
    return level.objective().name() + " " + level.value() + " " + level.bound();
  }

  private static Level level(String text) {
    String[] parts = text.split(" ", 3);
    return new Level(
        Objective.valueOf(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }
}
