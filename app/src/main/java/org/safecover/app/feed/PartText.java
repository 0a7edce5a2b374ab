package org.safecover.app.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safecover.app.feed.PartItem.Sort;
import org.safecover.domain.time.Period;

/// A doctor's part as the text that is kept of it: a line for each item in order, its fields parted
/// by tabs.
public final class PartText {

  private static final Pattern LINE =
      Pattern.compile("(duty|cover|release)\t([^\t]+)\t([^\t]+)\t([^\t]+)\t([^\t]*)\t([^\t]*)");

  private PartText() {}

  public static String write(Collection<PartItem> items) {
    return items.stream().sorted().map(PartText::line).collect(Collectors.joining());
  }

  private static String line(PartItem item) {
    return String.join(
            "\t",
            item.sort().word(),
            item.key().replaceAll("\\p{Cntrl}", "_"),
            item.period().start().toString(),
            item.period().end().toString(),
            item.what(),
            item.where())
        + "\n";
  }

  /// Reads what `write` writes.
  public static List<PartItem> read(String text) {
    return text.lines().map(PartText::item).toList();
  }

  private static PartItem item(String line) {
    Matcher fields = LINE.matcher(line);
    if (!fields.matches()) {
      throw new IllegalArgumentException(
          "Not an item of a doctor's part: '"
              + line
              + "'. Maybe it was written by a newer version.");
    }
    return new PartItem(
        Sort.valueOf(fields.group(1).toUpperCase(Locale.ROOT)),
        fields.group(2),
        new Period(Instant.parse(fields.group(3)), Instant.parse(fields.group(4))),
        fields.group(5),
        fields.group(6));
  }
}
