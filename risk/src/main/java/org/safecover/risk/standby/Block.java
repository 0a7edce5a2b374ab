package org.safecover.risk.standby;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.domain.time.Period;
import org.safecover.risk.match.Scene;
import org.safecover.risk.match.Scenes;
import org.safecover.risk.prospect.Chance;
import org.safecover.risk.prospect.Own;
import org.safecover.risk.prospect.Place;
import org.safecover.risk.prospect.Prospect;
import org.safecover.risk.prospect.Reach;
import org.safecover.risk.prospect.Unit;

/// Places with everyone who may hold one of them, apart from all others; and the candidates for
/// them.
final class Block {

  private final Prospect whole;
  private final List<Unit> units;
  private final List<Place> places;
  private final List<Integer> candidates;
  private List<Scene> scenes = List.of();
  private List<List<Help>> helps = List.of();

  /// A candidate in a scene.
  ///
  /// @param candidate the number among all candidates
  /// @param places positions in the scene of those that the candidate may hold
  record Help(int candidate, List<Integer> places) {}

  /// @param candidates numbers of those who may hold one of the places
  Block(Prospect whole, List<Unit> units, List<Place> places, List<Integer> candidates) {
    this.whole = whole;
    this.units = new ArrayList<>(units);
    this.places = places;
    this.candidates = candidates;
  }

  List<Unit> units() {
    return units;
  }

  List<Place> places() {
    return places;
  }

  List<Integer> candidates() {
    return candidates;
  }

  List<Scene> scenes() {
    return scenes;
  }

  /// Who may help in a scene.
  List<Help> helps(int scene) {
    return helps.get(scene);
  }

  static Unit asUnit(Candidate candidate, int event) {
    return new Unit(
        event, candidate.person(), candidate.window(), new Own.None(), Reach.ANY_FITTING);
  }

  /// Takes a chosen candidate among those at work.
  void add(Candidate candidate, int event) {
    units.add(asUnit(candidate, event));
  }

  /// Lays the scenes out anew.
  ///
  /// @param events all chances, those of the chosen candidates too
  void layOut(List<Chance> events, List<Candidate> all) {
    Prospect own =
        new Prospect(whole.zone(), whole.span(), whole.areas(), events, units, places, List.of());
    scenes = Scenes.apart(own, windows(all));
    List<List<Help>> each = new ArrayList<>();
    for (Scene scene : scenes) {
      each.add(candidates.stream().flatMap(c -> help(scene, c, all.get(c)).stream()).toList());
    }
    helps = each;
  }

  private List<Period> windows(List<Candidate> all) {
    return candidates.stream().map(c -> all.get(c).window()).distinct().toList();
  }

  private Optional<Help> help(Scene scene, int number, Candidate candidate) {
    boolean during =
        scene.periods().stream().allMatch(period -> candidate.window().contains(period));
    if (!during) {
      return Optional.empty();
    }
    Unit unit = asUnit(candidate, 0);
    List<Integer> may =
        Stream.iterate(0, i -> i < scene.placeCount(), i -> i + 1)
            .filter(i -> unit.mayHold(places.get(scene.place(i))))
            .toList();
    return may.isEmpty() ? Optional.empty() : Optional.of(new Help(number, may));
  }
}
