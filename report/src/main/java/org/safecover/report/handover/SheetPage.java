package org.safecover.report.handover;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.PersonId;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PlanWords;
import org.safecover.report.words.TimeWords;

/// One handover sheet as a self-contained HTML page.
final class SheetPage {

  private static final String CHECKS =
      "<td class=\"check\">&#9744; briefed<br>&#9744; released<br>&#9744; login<br>"
          + "&#9744; bleep</td>";

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>TITLE</title>
      <style>
      body { font: 1rem/1.4 Arial, sans-serif; margin: 1.5rem; color: #000; background: #fff; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border: 1px solid #000; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      .check { white-space: nowrap; }
      @media print { body { margin: 0; font-size: 10pt; } }
      </style>
      </head>
      <body>
      <main>
      <h1>TITLE</h1>
      """;

  private static final String TABLE =
      """
      <table>
      <caption>CAPTION</caption>
      <thead><tr><th scope="col">Time</th><th scope="col">Place</th><th scope="col">Post</th>\
      <th scope="col">Hands over</th><th scope="col">Takes over</th><th scope="col">Before then</th>\
      </tr></thead>
      <tbody>
      """;

  private final Hospital hospital;
  private final PlanWords words;

  SheetPage(Hospital hospital, Plan plan) {
    this.hospital = hospital;
    this.words = new PlanWords(hospital, plan);
  }

  /// Which edge of a window a sheet is for.
  enum Edge {
    START("the action starts", "Posts that change hands from then on"),
    END("the action ends", "Posts that return to the published rota");

    private final String text;
    private final String caption;

    Edge(String text, String caption) {
      this.text = text;
      this.caption = caption;
    }
  }

  String html(Edge edge, Instant at, List<ChangeOfHands> changes) {
    TimeWords times = words.times();
    String title = "Handover at %s, %s".formatted(hospital.name(), times.moment(at));
    StringBuilder html = new StringBuilder(HEAD.replace("TITLE", escaped(title)));
    html.append("<p>At %s %s. ".formatted(escaped(times.moment(at)), edge.text))
        .append("A duty begun before the action is finished and handed over.</p>\n");
    if (changes.isEmpty()) {
      html.append("<p>No post changes hands.</p>\n");
    } else {
      html.append(TABLE.replace("CAPTION", edge.caption));
      changes.forEach(change -> html.append(row(change)));
      html.append("</tbody>\n</table>\n");
    }
    return html.append("<p>Checked by: ____________________ &#160; at: __________</p>\n")
        .append("</main>\n</body>\n</html>\n")
        .toString();
  }

  private String row(ChangeOfHands change) {
    return "<tr><td>%s</td><td>%s</td><th scope=\"row\">%s</th><td>%s</td><td>%s</td>%s</tr>\n"
        .formatted(
            escaped(words.times().shortMoment(change.at())),
            escaped(words.area(change.post().rule().area())),
            escaped(change.post().rule().role().text()),
            people(change.outgoing(), "nobody is due to hand over"),
            people(change.incoming(), nobody(change.next())),
            change.incoming().isEmpty() ? "<td></td>" : CHECKS);
  }

  private static String nobody(ChangeOfHands.Next next) {
    return switch (next) {
      case GAP -> "<strong>GAP: nobody</strong>";
      case POST_ENDS -> "nobody: the post ends";
      case COVER, ROSTERED -> "nobody";
    };
  }

  private static String people(List<PersonId> people, String nobody) {
    return people.isEmpty()
        ? nobody
        : people.stream()
            .map(person -> escaped(person.text()))
            .collect(Collectors.collectingAndThen(Collectors.toList(), Amounts::list));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
