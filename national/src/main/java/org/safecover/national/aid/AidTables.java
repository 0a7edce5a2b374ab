package org.safecover.national.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.national.plan.TrustPlan.Open;
import org.safecover.report.country.CsvTable;

/// Proposals of mutual aid: for everybody which trust might lend whom a doctor, and for each lender
/// alone which doctor it would ask.
public record AidTables(List<Offer> proposals) {

  public AidTables {
    proposals = List.copyOf(proposals);
  }

  /// Names nobody.
  public CsvTable aid() {
    return new CsvTable(
        "aid",
        List.of("to", "post", "role", "competencies", "start", "end", "weighted", "from", "way"),
        proposals.stream().map(AidTables::row).toList());
  }

  private static List<String> row(Offer offer) {
    Open gap = offer.asked().gap();
    return List.of(
        offer.asked().trust(),
        gap.post(),
        gap.role(),
        String.join(";", gap.competencies()),
        gap.start().toString(),
        gap.end().toString(),
        Long.toString(gap.weight()),
        offer.lender(),
        Integer.toString(offer.asked().minutes()));
  }

  /// One table for each trust that might lend, named by its id.
  public List<CsvTable> lenders() {
    SortedMap<String, List<List<String>>> rows = new TreeMap<>();
    for (Offer offer : proposals) {
      Open gap = offer.asked().gap();
      rows.computeIfAbsent(offer.lender(), _ -> new ArrayList<>())
          .add(
              List.of(
                  offer.person(),
                  offer.asked().trust(),
                  gap.post(),
                  gap.start().toString(),
                  gap.end().toString(),
                  Integer.toString(offer.asked().minutes())));
    }
    return rows.entrySet().stream()
        .map(each ->
            new CsvTable(
                each.getKey(),
                List.of("person", "to", "post", "start", "end", "way"),
                each.getValue()))
        .toList();
  }
}
