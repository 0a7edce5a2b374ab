package org.safecover.risk.match;

import java.util.Collection;

/// How large scenes get.
public record Room(int places, int units) {

  public static Room of(Collection<Scene> scenes) {
    return new Room(
        scenes.stream().mapToInt(Scene::placeCount).max().orElse(0),
        scenes.stream().mapToInt(Scene::unitCount).max().orElse(0));
  }
}
