package org.safecover.rules.pay.band;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the open rota checker says of one doctor.
///
/// @param hoursAWeek of actual work, with prospective cover
record Checked(
    String person,
    int leaveWeeks,
    int weeks,
    long dutyMinutes,
    long workMinutes,
    double hoursAWeek,
    long antisocialMinutes,
    double antisocialShare,
    int weekendsWorked,
    int weekends,
    double shortestRestHours,
    double longestDutyHours,
    String band) {

  private static final Path FILE =
      Path.of(System.getProperty("project.root", ".."))
          .resolve("rules/src/test/resources/open-rota-checker/cpft-2015.csv");

  /// By doctor.
  static SortedMap<String, Checked> all() {
    try {
      List<String> lines = Files.readAllLines(FILE);
      List<String> header = Arrays.asList(lines.getFirst().split(",", -1));
      SortedMap<String, Checked> all = new TreeMap<>();
      for (String line : lines.subList(1, lines.size())) {
        Checked one = new Row(header, Arrays.asList(line.split(",", -1))).read();
        all.put(one.person(), one);
      }
      return Collections.unmodifiableSortedMap(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Row(List<String> header, List<String> cells) {

    Checked read() {
      return new Checked(
          text("person"),
          Integer.parseInt(text("leave_weeks")),
          Integer.parseInt(text("weeks")),
          Long.parseLong(text("duty_minutes")),
          Long.parseLong(text("actual_minutes")),
          Double.parseDouble(text("actual_hours_a_week")),
          Long.parseLong(text("antisocial_minutes")),
          Double.parseDouble(text("antisocial_share")),
          Integer.parseInt(text("weekends_worked")),
          Integer.parseInt(text("weekends")),
          Double.parseDouble(text("shortest_rest_hours")),
          Double.parseDouble(text("longest_duty_hours")),
          text("band"));
    }

    private String text(String column) {
      return cells.get(header.indexOf(column));
    }
  }
}
