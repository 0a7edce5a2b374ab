package org.safecover.app.retention;

import java.io.StringWriter;
import java.util.List;
import org.safecover.app.ledger.TrustCode;
import org.safecover.domain.staff.PersonId;
import org.safecover.report.json.JsonText;

/// Everything that is kept about one person, for that person.
public record PersonData(TrustCode trust, PersonId person, List<Section> sections) {

  public PersonData {
    sections = List.copyOf(sections);
  }

  /// What is kept in one place, as it is kept there.
  public record Section(String place, List<String> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /// For people to read.
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("What is kept about ").append(person).append(" at ").append(trust).append("\n");
    for (Section section : sections) {
      text.append("\n").append(section.place()).append("\n");
      section.lines().forEach(line -> text.append("  ").append(line).append("\n"));
      if (section.lines().isEmpty()) {
        text.append("  nothing\n");
      }
    }
    return text.toString();
  }

  /// For programs to read.
  public String json() {
    StringWriter written = new StringWriter();
    try (JsonText json = JsonText.to(written)) {
      json.object(() ->
          json.text("trust", trust)
              .text("person", person)
              .list(
                  "sections",
                  sections,
                  section -> json.text("place", section.place()).texts("lines", section.lines())));
    }
    return written.toString();
  }
}
