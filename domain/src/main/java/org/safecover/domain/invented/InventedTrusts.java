package org.safecover.domain.invented;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.country.Country;
import org.safecover.domain.country.Road;
import org.safecover.domain.country.Trust;
import org.safecover.domain.country.TrustId;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.Origin;

/// A country of trusts that do not exist, together as large as England's are: 52,800 hospital
/// doctors in training and 45,800 consultants (whole-time equivalents on 30 September 2017,
/// published by NHS Digital on 28 February 2018), and beside them the 15 % of SAS doctors that
/// every invented hospital has. How large any one is, where it lies, and how long the way is are
/// assumed. Every hospital can be invented by itself.
public final class InventedTrusts {

  public static final int COUNT = 216;

  private static final int IN_TRAINING_2017 = 52_800;
  private static final int CONSULTANTS_2017 = 45_800;
  private static final int SHARE_OF_BOTH = 85;

  /// All doctors of all trusts.
  public static final int DOCTORS = (IN_TRAINING_2017 + CONSULTANTS_2017) * 100 / SHARE_OF_BOTH;

  private static final int REGIONS = 7;
  private static final int SYSTEMS_IN_REGION = 6;
  private static final int SYSTEMS = REGIONS * SYSTEMS_IN_REGION;
  private static final int SMALL = 30;
  private static final int LARGE = 100;
  private static final int BETWEEN_SYSTEMS_KM = 50;
  private static final int ACROSS_A_SYSTEM_KM = 40;
  private static final int MINUTES_AT_THE_ENDS = 10;
  private static final int LONGEST_MINUTES = 75;

  private final long seed;
  private final int[] sizes;
  private final List<Spot> spots = new ArrayList<>();

  /// Where a trust lies, in kilometres.
  private record Spot(int east, int north) {}

  /// @param seed the same seed invents the same country
  public InventedTrusts(long seed) {
    this.seed = seed;
    Draws draws = new Draws(seed);
    List<Integer> weights = new ArrayList<>();
    for (int number = 0; number < COUNT; number++) {
      int edge = draws.between(SMALL, LARGE);
      weights.add(edge * edge);
      spots.add(
          new Spot(
              system(number) / SYSTEMS_IN_REGION * BETWEEN_SYSTEMS_KM
                  + draws.between(0, ACROSS_A_SYSTEM_KM),
              system(number) % SYSTEMS_IN_REGION * BETWEEN_SYSTEMS_KM
                  + draws.between(0, ACROSS_A_SYSTEM_KM)));
    }
    sizes = Shares.of(DOCTORS, weights);
  }

  private static int system(int number) {
    return number * SYSTEMS / COUNT;
  }

  public Country country() {
    List<Trust> trusts = new ArrayList<>();
    List<Road> roads = new ArrayList<>();
    for (int from = 0; from < COUNT; from++) {
      trusts.add(trust(from));
      for (int to = from + 1; to < COUNT; to++) {
        int minutes = minutes(spots.get(from), spots.get(to));
        if (minutes <= LONGEST_MINUTES) {
          roads.add(new Road(id(from), id(to), minutes, Origin.ASSUMED));
        }
      }
    }
    return new Country(trusts, roads);
  }

  /// How many doctors a trust has.
  ///
  /// @param number from 0 to just below the number of trusts
  public int doctors(int number) {
    return sizes[number];
  }

  /// The hospital of a trust.
  ///
  /// @param number from 0 to just below the number of trusts
  public Hospital hospital(int number) {
    return InventedHospital.called(
        name(number), "ZZ%03d".formatted(number + 1), sizes[number], seed * COUNT + number);
  }

  private static Trust trust(int number) {
    int system = system(number);
    return new Trust(
        id(number),
        name(number),
        "Invented system %02d".formatted(system + 1),
        "Invented region " + (system / SYSTEMS_IN_REGION + 1),
        Origin.ASSUMED);
  }

  private static TrustId id(int number) {
    return new TrustId("trust-%03d".formatted(number + 1));
  }

  private static String name(int number) {
    return "Invented trust %03d".formatted(number + 1);
  }

  /// About 50 km in an hour as the crow flies, and a little at both ends.
  private static int minutes(Spot from, Spot to) {
    double east = from.east - to.east;
    double north = from.north - to.north;
    return MINUTES_AT_THE_ENDS
        + (int) Math.ceil(StrictMath.sqrt(east * east + north * north) * 1.2);
  }
}
