package org.safecover.risk.standby;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.risk.match.Links;
import org.safecover.risk.prospect.Place;
import org.safecover.risk.prospect.Prospect;
import org.safecover.risk.prospect.Unit;

/// Divides places so that no doctor and no candidate may hold places of two blocks.
final class Blocks {

  private final Prospect prospect;
  private final List<Unit> helpers;
  private final Links links;

  private Blocks(Prospect prospect, List<Candidate> candidates) {
    this.prospect = prospect;
    this.helpers = new ArrayList<>(prospect.units());
    candidates.forEach(candidate -> helpers.add(Block.asUnit(candidate, 0)));
    this.links = new Links(helpers.size() + prospect.places().size());
    for (int h = 0; h < helpers.size(); h++) {
      for (int p = 0; p < prospect.places().size(); p++) {
        Place place = prospect.places().get(p);
        Unit helper = helpers.get(h);
        if (helper.period().overlaps(place.period()) && helper.mayHold(place)) {
          links.join(h, helpers.size() + p);
        }
      }
    }
  }

  static List<Block> of(Prospect prospect, List<Candidate> candidates) {
    return new Blocks(prospect, candidates).all();
  }

  private List<Block> all() {
    SortedMap<Integer, List<Place>> places = new TreeMap<>();
    for (int p = 0; p < prospect.places().size(); p++) {
      places
          .computeIfAbsent(links.root(helpers.size() + p), _ -> new ArrayList<>())
          .add(prospect.places().get(p));
    }
    List<Block> blocks = new ArrayList<>();
    places.forEach((root, own) -> {
      List<Unit> units = new ArrayList<>();
      List<Integer> candidates = new ArrayList<>();
      for (int h = 0; h < helpers.size(); h++) {
        if (links.root(h) == root) {
          if (h < prospect.units().size()) {
            units.add(helpers.get(h));
          } else {
            candidates.add(h - prospect.units().size());
          }
        }
      }
      blocks.add(new Block(prospect, units, own, candidates));
    });
    return blocks;
  }
}
