package org.safecover.report.board;

import java.util.List;
import org.safecover.domain.hospital.Area;

/// The posts of one area, and its sessions that move.
///
/// @param lanes in the order of the posts table
/// @param moved in order of priority
public record AreaBoard(Area area, List<Lane> lanes, List<MovedWork> moved) {

  public AreaBoard {
    lanes = List.copyOf(lanes);
    moved = List.copyOf(moved);
  }

  public long count(Holding holding) {
    return lanes.stream().mapToLong(lane -> lane.count(holding)).sum();
  }
}
