package org.safecover.national.trust;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.country.Trust;
import org.safecover.national.task.Fault;
import org.safecover.national.task.Outcome;
import org.safecover.report.country.CsvTable;

/// What came out for each trust, whichever was done first.
///
/// @param trusts in order of id
/// @param results of those whose input was sound, by id
/// @param faults of the others, by id
public record Findings<O extends Serializable>(
    List<Trust> trusts, SortedMap<String, O> results, SortedMap<String, List<Fault>> faults) {

  public static <O extends Serializable> Findings<O> of(
      List<Trust> trusts, List<Outcome<O>> outcomes) {
    SortedMap<String, O> results = new TreeMap<>();
    SortedMap<String, List<Fault>> faults = new TreeMap<>();
    for (Outcome<O> outcome : outcomes) {
      switch (outcome) {
        case Outcome.Done<O>(String id, O value) -> results.put(id, value);
        case Outcome.Broken<O>(String id, List<Fault> broken) -> faults.put(id, broken);
      }
    }
    return new Findings<>(trusts, results, faults);
  }

  public Optional<O> find(Trust trust) {
    return Optional.ofNullable(results.get(trust.id().text()));
  }

  /// Every trust by itself, then by system, by region, and all together.
  public List<Group> groups() {
    SortedMap<String, List<Trust>> systems = new TreeMap<>();
    SortedMap<String, List<Trust>> regions = new TreeMap<>();
    List<Group> groups = new ArrayList<>();
    for (Trust trust : trusts) {
      groups.add(new Group(Group.Level.TRUST, trust.id().text(), List.of(trust)));
      systems.computeIfAbsent(trust.system(), _ -> new ArrayList<>()).add(trust);
      regions.computeIfAbsent(trust.region(), _ -> new ArrayList<>()).add(trust);
    }
    systems.forEach((name, all) -> groups.add(new Group(Group.Level.SYSTEM, name, all)));
    regions.forEach((name, all) -> groups.add(new Group(Group.Level.REGION, name, all)));
    groups.add(new Group(Group.Level.ENGLAND, "England", trusts));
    return groups;
  }

  /// What came out for the trusts of a group, in their order.
  public List<O> of(Group group) {
    return group.trusts().stream().flatMap(trust -> find(trust).stream()).toList();
  }

  /// Every problem with every trust's input.
  public CsvTable problems() {
    List<List<String>> rows = new ArrayList<>();
    faults.forEach((trust, all) ->
        all.forEach(fault ->
            rows.add(
                List.of(
                    trust,
                    fault.file(),
                    fault.sheet(),
                    fault.row(),
                    fault.column(),
                    fault.found(),
                    fault.wanted()))));
    return new CsvTable(
        "problems", List.of("trust", "file", "sheet", "row", "column", "found", "wanted"), rows);
  }
}
