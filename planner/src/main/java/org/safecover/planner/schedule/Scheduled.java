package org.safecover.planner.schedule;

import java.util.List;

/// One person as the search knows one: what could be taken on, and what the rules say of it.
public interface Scheduled {

  /// In order of start.
  List<Item> items();

  /// Whether two items may be in one schedule, as far as they were asked about by themselves.
  boolean goesWith(Item one, Item other);

  /// What a load adds to unevenness; it never falls when the load grows.
  double unevenness(long minutes, int nights);

  /// Whether no legal schedule holds all of these, whatever else it holds.
  boolean isHopeless(List<Item> taken);

  /// Every legal way of holding exactly these that no other way beats on every level.
  List<Schedule> ways(List<Item> taken);
}
