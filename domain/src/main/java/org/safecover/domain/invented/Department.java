package org.safecover.domain.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safecover.domain.hospital.Area;
import org.safecover.domain.rota.AreaId;

/// The doctors of one specialty in an invented hospital.
///
/// @param neighbour a specialty that some of its seniors also work in
/// @param residents at least eight, so that their rota can be legal
record Department(
    Trade trade, Optional<Trade> neighbour, String site, int residents, int sas, int consultants) {

  static final int SMALLEST_TEAM = 8;

  private static final int USUAL_TEAM = 9;
  private static final int DOCTORS_FOR_TWO_SITES = 600;
  private static final int FEW_DOCTORS = 100;
  private static final int MANY_DOCTORS = 2_000;
  private static final int FEW_DEPARTMENTS = 5;

  /// Shares out a number of doctors: about 45 % residents, 15 % SAS, 40 % consultants.
  static List<Department> share(int doctors, Draws draws) {
    int residents = (doctors * 45 + 50) / 100;
    int sas = (doctors * 15 + 50) / 100;
    int count = Math.min(departments(doctors), residents / SMALLEST_TEAM);
    List<Integer> sizes = IntStream.range(0, count).mapToObj(_ -> draws.between(70, 130)).toList();
    int[] spare = Shares.of(residents - count * SMALLEST_TEAM, sizes);
    int[] sasEach = Shares.of(sas, sizes);
    int[] consultantsEach = Shares.of(doctors - residents - sas, sizes);
    List<Department> departments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Optional<Trade> neighbour =
          (i ^ 1) < count ? Optional.of(Trade.ALL.get(i ^ 1)) : Optional.empty();
      String site = doctors >= DOCTORS_FOR_TWO_SITES && i >= count / 2 ? "second" : "main";
      departments.add(
          new Department(
              Trade.ALL.get(i),
              neighbour,
              site,
              SMALLEST_TEAM + spare[i],
              sasEach[i],
              consultantsEach[i]));
    }
    return departments;
  }

  int teams() {
    return Math.max(1, residents / USUAL_TEAM);
  }

  /// One for every two teams.
  List<Area> areas() {
    int count = (teams() + 1) / 2;
    return IntStream.range(0, count).mapToObj(i -> new Area(area(i), areaName(i), site)).toList();
  }

  List<AreaId> areaIds() {
    return areas().stream().map(Area::id).toList();
  }

  AreaId area(int number) {
    return trade.area(number);
  }

  private String areaName(int number) {
    String name = trade.name().substring(0, 1).toUpperCase(Locale.ROOT);
    return name + trade.name().substring(1) + " " + (number + 1);
  }

  private static int departments(int doctors) {
    if (doctors <= FEW_DOCTORS) {
      return Math.max(1, doctors * FEW_DEPARTMENTS / FEW_DOCTORS);
    }
    int more = Trade.ALL.size() - FEW_DEPARTMENTS;
    return FEW_DEPARTMENTS + (doctors - FEW_DOCTORS) * more / (MANY_DOCTORS - FEW_DOCTORS);
  }
}
