package org.safecover.report.hospital;

import org.safecover.domain.action.Action;
import org.safecover.domain.action.Certainty;
import org.safecover.domain.action.Version;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.time.Period;

/// The text of `actions.yaml`.
final class ActionsPage {

  private final Words words;

  private ActionsPage(Words words) {
    this.words = words;
  }

  static String text(Hospital hospital) {
    ActionsPage page = new ActionsPage(new Words(hospital.zone()));
    return new Yaml().list("actions", hospital.actions(), page::action).toString();
  }

  private void action(Action action, Yaml yaml) {
    yaml.text("id", action.id().text())
        .text("notice", action.notice())
        .text("union", action.union())
        .texts("called_out", action.calledOut().stream().sorted().map(Words::word).toList());
    action.noticeGiven().ifPresent(day -> yaml.text("notice_given", day.toString()));
    yaml.text("origin", Words.word(action.origin()))
        .list("versions", action.versions(), this::version);
  }

  private void version(Version version, Yaml yaml) {
    yaml.text("known_from", version.knownFrom().toString())
        .text("status", Words.word(version.status()))
        .text("withdrawal", Words.word(version.withdrawal()))
        .list("windows", version.windows(), this::window)
        .text("source", version.source());
    Certainty certainty = version.certainty();
    if (certainty.hours() != Confidence.SOURCED) {
      yaml.text("hours", Words.word(certainty.hours()));
    }
    if (certainty.dating() != Certainty.Dating.ON_THE_DAY) {
      yaml.text("known", Words.word(certainty.dating()));
    }
    certainty.note().ifPresent(note -> yaml.text("note", note));
  }

  private void window(Period window, Yaml yaml) {
    yaml.text("start", words.moment(window.start())).text("end", words.moment(window.end()));
  }
}
