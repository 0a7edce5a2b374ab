package org.safecover.web.compare;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safecover.app.load.ComparisonAsked;
import org.safecover.app.load.UnusableInput;
import org.safecover.rules.pay.comparison.Held;
import org.safecover.rules.pay.line.Assumable;

/// The form of a comparison as it was filled in. Its fields are the page's address, so that who is
/// sent the address sees the same.
///
/// @param fields that are not empty, by name
record CompareForm(SortedMap<String, String> fields) {

  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String HELD = "held";
  private static final String DAY = "as-at";
  private static final String NOBODY = "nobody";
  private static final String RISE = "rise";
  private static final List<String> OTHERS = List.of(FROM, TO, HELD, DAY, NOBODY, RISE);

  /// A field for what may be assumed.
  ///
  /// @param name under which it is assumed, here and at the command line
  record Field(String name, String label, String value) {}

  /// @param sent everything in the address; what is not a field is left out
  static CompareForm of(Map<String, String> sent) {
    SortedMap<String, String> fields = new TreeMap<>();
    sent.forEach((name, value) -> {
      if (!value.isBlank() && (OTHERS.contains(name) || Assumable.find(name).isPresent())) {
        fields.put(name, value.strip());
      }
    });
    return new CompareForm(fields);
  }

  /// Whether anything was asked yet.
  public boolean isAsked() {
    return fields.containsKey(FROM) && fields.containsKey(TO);
  }

  /// What stands in a field; empty when nothing does.
  public String value(String name) {
    return fields.getOrDefault(name, "");
  }

  public boolean isHoldingHours() {
    return value(HELD).equals(Held.HOURS.text());
  }

  public boolean isClaimingNobody() {
    return !value(NOBODY).isEmpty();
  }

  public List<Field> assumptions() {
    return Arrays.stream(Assumable.values())
        .map(what -> new Field(what.text(), what.about(), value(what.text())))
        .toList();
  }

  /// Whether anything is assumed.
  public boolean isAssuming() {
    return assumptions().stream().anyMatch(field -> !field.value().isEmpty());
  }

  /// The address of one of the pages or files of this comparison.
  public String address(String path) {
    return path
        + "?"
        + fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
  }

  /// The same with one field more.
  public String address(String path, String name, String value) {
    return address(path) + "&" + encoded(name) + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// @throws UnusableInput when the day is none
  ComparisonAsked asked() {
    List<String> claims = new ArrayList<>();
    if (isClaimingNobody()) {
      claims.add("nobody-worse-off");
    }
    if (!value(RISE).isEmpty()) {
      claims.add("average-rise=" + value(RISE));
    }
    return new ComparisonAsked(
        value(FROM),
        value(TO),
        isHoldingHours() ? Held.HOURS : Held.ROTA,
        claims,
        assumptions().stream()
            .filter(field -> !field.value().isEmpty())
            .map(field -> field.name() + "=" + field.value())
            .toList(),
        findDay());
  }

  private Optional<LocalDate> findDay() {
    String typed = value(DAY);
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException none) {
      throw UnusableInput.saying(
          "--as-at: found '" + typed + "'; write a day as year-month-day, such as 2016-08-03.");
    }
  }

  /// What was written for the command line, by the names of the form's fields.
  static String said(String line) {
    return line.replace("--assume ", "")
        .replace("--from", "Contract now")
        .replace("--to", "Contract to set against it")
        .replace("--claim: found 'average-rise=", "Claimed rise: found '")
        .replace("write nobody-worse-off, or average-rise=11%", "write a percentage, such as 11")
        .replace("--as-at", "Priced by the figures of");
  }
}
