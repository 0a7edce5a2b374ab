package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.safecover.planner.rota.WorkBounds;

/// Where one person can stand at the end of a day: on the n-th day off, or on the n-th day of a
/// stretch of work that ended in a kind of some group. A schedule is a path through it, day by day.
///
/// Kinds are in one group when nothing but their price tells them apart: the same length, the same
/// kinds before and after, and no count of their own.
final class StretchGraph {
  final List<Tallies.Group> groups = new ArrayList<>();
  final Tallies tallies;
  final int nodes;
  private final Desk desk;
  private final WorkBounds bounds;
  private final boolean[][] follows;

  /// @param counted kinds whose most is kept
  StretchGraph(Desk desk, int person, SortedSet<Integer> counted) {
    this.desk = desk;
    this.bounds = desk.bounds(person);
    int counters = 0;
    for (int kind = 0; kind < desk.kinds; kind++) {
      if (bounds.mostOfKind().get(kind) > 0) {
        counters += place(kind, counted.contains(kind) ? counters : -1);
      }
    }
    this.tallies = new Tallies(groups, bounds.mostMinutes(), mostWorked(desk.days));
    this.nodes = offNodes() + groups.size() * bounds.mostInRow();
    this.follows = new boolean[groups.size()][groups.size()];
    for (int from = 0; from < groups.size(); from++) {
      for (int to = 0; to < groups.size(); to++) {
        follows[from][to] = desk.mayFollow(first(from), first(to));
      }
    }
  }

  /// Puts a kind into a group; one when it took a counter.
  private int place(int kind, int counter) {
    for (Tallies.Group group : groups) {
      if (counter < 0 && group.counter() < 0 && areAlike(kind, group.kinds().getFirst())) {
        group.kinds().add(kind);
        return 0;
      }
    }
    List<Integer> alone = new ArrayList<>(List.of(kind));
    groups.add(
        new Tallies.Group(alone, desk.minutes(kind), counter, bounds.mostOfKind().get(kind)));
    return counter < 0 ? 0 : 1;
  }

  private boolean areAlike(int kind, int other) {
    boolean alike =
        desk.minutes(kind) == desk.minutes(other)
            && desk.mayFollow(kind, kind) == desk.mayFollow(kind, other)
            && desk.mayFollow(other, kind) == desk.mayFollow(other, other)
            && desk.mayFollow(kind, other) == desk.mayFollow(other, kind);
    for (int third = 0; alike && third < desk.kinds; third++) {
      alike =
          third == kind
              || third == other
              || (desk.mayFollow(kind, third) == desk.mayFollow(other, third)
                  && desk.mayFollow(third, kind) == desk.mayFollow(third, other));
    }
    return alike;
  }

  private int first(int group) {
    return groups.get(group).kinds().getFirst();
  }

  /// Days of work that fit into so many days, at most.
  int mostWorked(int days) {
    int round = bounds.mostInRow() + Math.max(1, bounds.leastOff());
    return days / round * bounds.mostInRow() + Math.min(days % round, bounds.mostInRow());
  }

  int longestMinutes() {
    return groups.stream().mapToInt(Tallies.Group::minutes).max().orElse(0);
  }

  private int offNodes() {
    return Math.max(1, bounds.leastOff());
  }

  /// The node of the n-th day off; after the least, further days off change nothing.
  int off(int nth) {
    return Math.min(nth, offNodes()) - 1;
  }

  int rested() {
    return offNodes() - 1;
  }

  int work(int group, int nth) {
    return offNodes() + (nth - 1) * groups.size() + group;
  }

  boolean isOff(int node) {
    return node < offNodes();
  }

  int group(int node) {
    return (node - offNodes()) % groups.size();
  }

  /// Which day of its stretch, or of its days off, a node is.
  int nth(int node) {
    return isOff(node) ? node + 1 : (node - offNodes()) / groups.size() + 1;
  }

  boolean follows(int group, int next) {
    return follows[group][next];
  }

  /// Whether a day off may come after this node at the end of a day. A stretch that began on the
  /// first day may have begun before it.
  boolean mayRest(int node, int day) {
    return isOff(node) || nth(node) >= bounds.leastInRow() || nth(node) == day + 1;
  }

  /// The nodes at the end of the next day in which a day of work of a group may end, or -1.
  int afterWork(int node, int group) {
    if (isOff(node)) {
      return node == rested() ? work(group, 1) : -1;
    }
    boolean fits = nth(node) < bounds.mostInRow() && follows[group(node)][group];
    return fits ? work(group, nth(node) + 1) : -1;
  }

  int afterRest(int node) {
    return isOff(node) ? off(nth(node) + 1) : off(1);
  }
}
