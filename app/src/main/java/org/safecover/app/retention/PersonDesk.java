package org.safecover.app.retention;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.safecover.app.access.ReadLog;
import org.safecover.app.access.StaffAct;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.ledger.Viewer;
import org.safecover.app.retention.PersonData.Section;
import org.safecover.domain.staff.PersonId;

/// What one person of a trust can ask for: a copy of everything that is kept about them, and its
/// erasure as far as nothing stands against it.
public final class PersonDesk {

  private static final String EVENTS =
      """
      SELECT l.key || ' ' || e.number || ': ' || e.entry
      FROM event e JOIN ledger l ON l.id = e.ledger
      WHERE l.key LIKE ? AND e.entry::jsonb ->> 'doctor' = ? ORDER BY l.key, e.number\
      """;
  private static final String PARTS =
      """
      SELECT matter || ' version ' || version || ' of ' || at || ': '
        || coalesce(replace(content, E'\\n', ' | '), 'taken back')
      FROM extract WHERE viewer = ? ORDER BY matter, version\
      """;
  private static final String LOCKS =
      """
      SELECT 'plan ' || plan || ' version ' || version || ': given the post ' || post
      FROM plan_lock WHERE trust = ? AND person = ? ORDER BY plan, version, post\
      """;
  private static final String ACCOUNTS =
      """
      SELECT name || ' (' || shown_name || '), ' || array_to_string(roles, ', ')
        || coalesce(', ' || email, '')
        || coalesce(', signs in at ' || issuer || ' as ' || subject, '')
        || CASE WHEN password IS NULL THEN '' ELSE ', with a password' END
        || coalesce(', closed ' || closed, '')
      FROM account WHERE side = 'trust:' || ? AND person = ? ORDER BY name\
      """;
  private static final String FEEDS =
      """
      SELECT 'a secret address for a calendar, made ' || made
        || coalesce(', revoked ' || revoked, '')
      FROM calendar_feed WHERE trust = ? AND person = ? ORDER BY made\
      """;
  private static final String WAYS =
      """
      SELECT line FROM (
        SELECT a.side, a.person, 1 AS sort, t.id AS number, 'a token, ' || t.name || ', for '
          || array_to_string(t.scopes, ', ') || ', made ' || t.made || ', ends ' || t.ends
          || coalesce(', revoked ' || t.revoked, '') AS line
        FROM token t JOIN account a ON a.id = t.account
        UNION ALL
        SELECT a.side, a.person, 2, 0, 'signed in, last seen ' || s.last_seen
        FROM sign_in s JOIN account a ON a.id = s.account
        UNION ALL
        SELECT a.side, a.person, 3, 0, 'a link to choose a password with, ends ' || l.ends
          || coalesce(', used ' || l.used, '')
        FROM set_up_link l JOIN account a ON a.id = l.account) w
      WHERE side = 'trust:' || ? AND person = ? ORDER BY sort, number, line\
      """;
  private static final String LOOKED_AT =
      """
      SELECT by || ' at ' || at FROM read_log
      WHERE trust = ? AND what = 'everything about ' || ? ORDER BY id\
      """;
  private static final String MESSAGES =
      """
      SELECT 'told of ' || l.key || ' entry ' || m.number || coalesce(' at ' || m.sent, ', waiting')
      FROM message m JOIN ledger l ON l.id = m.ledger WHERE m.viewer = ? ORDER BY m.id\
      """;

  private final Database database;
  private final Retention retention;

  public PersonDesk(Database database, Retention retention) {
    this.database = database;
    this.retention = retention;
  }

  /// Everything that is kept about a person; that it was read is written down.
  public PersonData export(StaffAct act, PersonId person) {
    return database.asKeeper(connection -> {
      ReadLog.note(connection, act, "everything about " + person);
      return export(connection, act, person);
    });
  }

  private static PersonData export(Connection connection, StaffAct act, PersonId person)
      throws SQLException {
    String trust = act.trust().text();
    String viewer = Viewer.doctor(person, act.trust()).name();
    List<Section> sections = new ArrayList<>();
    sections.add(section("Accounts", Sql.of(connection, ACCOUNTS).text(trust).text(person.text())));
    sections.add(section("Ways in", Sql.of(connection, WAYS).text(trust).text(person.text())));
    sections.add(
        section(
            "Offers and answers",
            Sql.of(connection, EVENTS).text("offers/" + trust + "/%").text(person.text())));
    sections.add(section("Own parts", Sql.of(connection, PARTS).text(viewer)));
    sections.add(
        section("Posts given by hand", Sql.of(connection, LOCKS).text(trust).text(person.text())));
    sections.add(section("Calendars", Sql.of(connection, FEEDS).text(trust).text(person.text())));
    sections.add(section("Messages", Sql.of(connection, MESSAGES).text(viewer)));
    sections.add(
        section("Looked at", Sql.of(connection, LOOKED_AT).text(trust).text(person.text())));
    sections.addAll(mentions(connection, act, person));
    return new PersonData(act.trust(), person, sections);
  }

  private static Section section(String place, Sql sql) throws SQLException {
    return new Section(place, sql.list(row -> row.getString(1)));
  }

  /// Every line of a hospital's files and of plans that names the person.
  private static List<Section> mentions(Connection connection, StaffAct act, PersonId person)
      throws SQLException {
    List<Section> found = new ArrayList<>();
    found.addAll(
        Sql.of(
                connection,
                "SELECT 'Hospital version ' || version || ', ' || name AS place, content"
                    + " FROM hospital_file WHERE trust = ? ORDER BY version, name")
            .text(act.trust().text())
            .list(row -> mentions(row.getString("place"), row.getBytes("content"), person)));
    found.addAll(
        Sql.of(
                connection,
                "SELECT 'Document ' || encode(digest, 'hex') AS place, content"
                    + " FROM document WHERE trust = ? AND content IS NOT NULL ORDER BY digest")
            .text(act.trust().text())
            .list(row -> mentions(row.getString("place"), row.getBytes("content"), person)));
    return found.stream().filter(section -> !section.lines().isEmpty()).toList();
  }

  private static Section mentions(String place, byte[] content, PersonId person) {
    if (place.endsWith(".xlsx")) {
      return new Section(place, List.of("a workbook, whose rows may name this person"));
    }
    Pattern id = mention(person);
    String text = new String(content, StandardCharsets.UTF_8);
    return new Section(
        place, text.lines().map(String::strip).filter(line -> id.matcher(line).find()).toList());
  }

  /// The id of a person, where it is not a part of another.
  private static Pattern mention(PersonId person) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}_-])" + Pattern.quote(person.text()) + "(?![\\p{L}\\p{N}_-])");
  }

  /// What became of a wish to be erased.
  ///
  /// @param answers events of offers that are erased
  /// @param parts own parts that are erased
  /// @param accounts that are closed and say nothing of them any more
  /// @param kept what is still there, each place with its number of lines, and why
  public record Erased(int answers, int parts, int accounts, List<String> kept) {
    public Erased {
      kept = List.copyOf(kept);
    }
  }

  /// Erases what is kept about a person, as far as nothing stands against it.
  public Erased erase(StaffAct act, PersonId person) {
    Instant before = retention.cutOff(Retention.ANSWERS_ON_REQUEST, act.at());
    Viewer viewer = Viewer.doctor(person, act.trust());
    Erased gone =
        database.asEraser(connection -> {
          Erasing erasing = new Erasing(connection, act.at());
          int answers = erasing.answers(act.trust(), person, before);
          int parts = erasing.parts(viewer);
          erasing.feeds(act.trust(), person);
          return new Erased(answers, parts, erasing.accounts(act.trust(), person), List.of());
        });
    List<String> kept =
        export(act, person).sections().stream()
            .filter(section -> !section.lines().isEmpty())
            .map(section ->
                "%s: %d; %s".formatted(section.place(), section.lines().size(), why(section)))
            .toList();
    return new Erased(gone.answers(), gone.parts(), gone.accounts(), kept);
  }

  private static String why(Section section) {
    String place = section.place();
    if (place.startsWith("Hospital")) {
      return "upload the hospital without this person; older versions go when their time is over";
    }
    if (place.startsWith("Document") || place.startsWith("Posts")) {
      return "what a plan rests on is kept against claims; it goes when its time is over";
    }
    if (place.startsWith("Offers") || place.startsWith("Messages")) {
      return "these offers are not over, or were until lately; ask again later";
    }
    if (place.startsWith("Looked")) {
      return "who looked at what is kept about people is never taken away";
    }
    return "the account acts for the trust too; an administrator can close it";
  }
}
