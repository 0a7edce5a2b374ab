package org.safecover.intake.parameters;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.figure.Figure;
import org.safecover.intake.yaml.YamlMapping;
import org.safecover.intake.yaml.YamlValue;

/// One figure as a file writes it: a number with its source, or the word that there is none.
final class YamlFigure {

  private YamlFigure() {}

  /// The figure that stands alone under its date or its column.
  static Figure read(YamlValue at) {
    YamlMapping fields = at.mapping();
    Optional<YamlValue> number = fields.find("value");
    Optional<String> reason = fields.findText("not_sourced");
    Optional<String> ended = fields.findText("ended");
    long kinds = Stream.of(number, reason, ended).filter(Optional::isPresent).count();
    if (kinds != 1) {
      at.problem(kinds + " of value, not_sourced and ended", "write exactly one of them");
    }
    Figure figure =
        number.map(n -> (Figure) known(n, fields)).orElseGet(() -> absent(fields, reason));
    fields.close();
    return figure;
  }

  private static Figure.Known known(YamlValue number, YamlMapping fields) {
    return new Figure.Known(
        number(number), fields.text("source"), fields.word("confidence", Confidence.class));
  }

  private static Figure absent(YamlMapping fields, Optional<String> reason) {
    return reason
        .<Figure>map(Figure.NotSourced::new)
        .orElseGet(() -> new Figure.Ended(fields.text("source")));
  }

  static BigDecimal number(YamlValue at) {
    return at.read(
        YamlFigure::findNumber, "write a number, such as \"11\" or \"0.5\"", BigDecimal.ZERO);
  }

  private static Optional<BigDecimal> findNumber(String text) {
    return text.matches("(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}
