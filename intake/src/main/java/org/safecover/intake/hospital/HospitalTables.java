package org.safecover.intake.hospital;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.money.RateCard;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.AvailabilityStatement;
import org.safecover.domain.staff.Leave;
import org.safecover.intake.Intake;
import org.safecover.intake.Place;
import org.safecover.intake.Problems;
import org.safecover.intake.actions.ActionFiles;
import org.safecover.intake.cell.Quoted;
import org.safecover.intake.cell.Reading;
import org.safecover.intake.table.Row;
import org.safecover.intake.table.Table;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;

/// The tables of one hospital, read and held against each other.
final class HospitalTables {

  private final HospitalSources sources;
  private final Problems problems;
  private final Front front;
  private final Reading reading;

  private HospitalTables(HospitalSources sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
    Reading beforeZone = new Reading(ZoneOffset.UTC, sources.serials(), problems);
    this.front = Front.read(sources, beforeZone);
    this.reading = new Reading(front.zone(), sources.serials(), problems);
  }

  /// The hospital, or every problem: those met before and those of the tables.
  static Intake<Hospital> read(HospitalSources sources, Problems problems) {
    return new HospitalTables(sources, problems).read();
  }

  private Intake<Hospital> read() {
    refuseMissing();
    Known areas = front.knownAreas();
    Table people = table(PeopleTable.FORMAT);
    PeopleTable.check(people, areas, front.knownContracts());
    if (people.rows().isEmpty() && sources.findGrid(PeopleTable.FORMAT.name()).isPresent()) {
      problems.add(Place.whole("people.csv"), "no doctor", "write a row for each doctor");
    }
    Known known = Known.of("person", "people", people.texts(PeopleTable.ID));
    ShiftTable shifts = new ShiftTable(table(ShiftTable.FORMAT));
    Gathered gathered =
        new Gathered(
            new RotaTable(shifts, known, areas).read(table(RotaTable.FORMAT)),
            PostsTable.read(table(PostsTable.FORMAT), areas),
            SessionsTable.read(table(SessionsTable.FORMAT), known, areas),
            AwayTables.leave(table(AwayTables.LEAVE), known),
            AwayTables.statements(table(AwayTables.STATEMENTS), known),
            actions(),
            rates(),
            PayTable.read(table(PayTable.FORMAT), known));
    return problems.orElse(() -> hospital(people, gathered), sources.name());
  }

  /// What the tables say beside the front and the people.
  private record Gathered(
      RotaTable.Rota duties,
      List<PostRule> posts,
      List<Session> sessions,
      List<Leave> leave,
      List<AvailabilityStatement> statements,
      List<Action> actions,
      RateCard rates,
      List<PayStanding> standings) {}

  private Hospital hospital(Table people, Gathered gathered) {
    Row page = front.page().orElseThrow();
    return new Hospital(
        page.get(HospitalPage.NAME),
        page.get(HospitalPage.ODS_CODE),
        page.get(HospitalPage.TIME_ZONE),
        AreaTable.areas(front.areas()),
        page.get(HospitalPage.CONTRACTS),
        page.get(HospitalPage.HANDOVER_TIMES).stream().sorted().distinct().toList(),
        WeightsTable.weights(front.weights().orElseThrow()),
        HospitalPage.findCycle(page),
        PeopleTable.people(people),
        gathered.duties().worked(),
        gathered.duties().holidays(),
        gathered.posts(),
        gathered.sessions(),
        gathered.leave(),
        gathered.statements(),
        gathered.actions(),
        gathered.rates(),
        gathered.standings());
  }

  private void refuseMissing() {
    for (TableFormat format : HospitalFormats.of(sources)) {
      String name = sources.isWorkbook() ? format.name() : HospitalFormats.file(format);
      if (format.need() == Need.REQUIRED && !sources.seen().contains(name)) {
        Place at =
            sources.isWorkbook()
                ? new Place(sources.name(), Optional.of(name), Optional.empty(), Optional.empty())
                : Place.whole(name);
        problems.add(
            at,
            sources.isWorkbook() ? "no such sheet" : "no such file",
            "add it: one row is " + format.about());
      }
    }
  }

  private Table table(TableFormat format) {
    return sources
        .findGrid(format.name())
        .map(grid -> Table.read(grid, format, reading))
        .orElseGet(() -> Table.empty(format));
  }

  private List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    Map<ActionId, String> fileById = new HashMap<>();
    sources
        .texts()
        .forEach((file, text) -> {
          if (file.equals(HospitalFormats.ACTIONS) || file.endsWith(".ics")) {
            for (Action action : sound(ActionFiles.read(file, text, front.zone()))) {
              String earlier = fileById.putIfAbsent(action.id(), file);
              if (earlier != null && !earlier.equals(file)) {
                problems.add(
                    Place.whole(file),
                    "the action " + Quoted.of(action.id().text()) + " again",
                    "keep it in one file; it is in " + earlier + " too");
              }
              actions.add(action);
            }
          }
        });
    actions.sort(Comparator.comparing(Action::id));
    return actions;
  }

  private List<Action> sound(Intake<List<Action>> intake) {
    return switch (intake) {
      case Intake.Facts<List<Action>>(List<Action> actions) -> actions;
      case Intake.Unusable<List<Action>>(var found) -> {
        problems.addAll(found);
        yield List.of();
      }
    };
  }

  private RateCard rates() {
    Optional<String> text = sources.findText(HospitalFormats.RATES);
    if (text.isEmpty()) {
      return RateCard.NONE;
    }
    return switch (RatesFile.read(HospitalFormats.RATES, text.get())) {
      case Intake.Facts<RateCard>(RateCard rates) -> rates;
      case Intake.Unusable<RateCard>(var found) -> {
        problems.addAll(found);
        yield RateCard.NONE;
      }
    };
  }
}
