package org.safecover.intake.hospital;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rate;
import org.safecover.domain.money.RateCard;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Dated;
import org.safecover.intake.Intake;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.yaml.YamlMapping;
import org.safecover.intake.yaml.YamlProblems;
import org.safecover.intake.yaml.YamlValue;

/// `rates.yaml`: what extra work during an action is paid.
final class RatesFile {

  private static final String WANTED_TIME = "write a time of day as 09:00";
  private static final String WANTED_MONEY = "write pounds with pence as \"100.00\", up to 10000";
  private static final Money MOST = new Money(1_000_000);

  private final List<Rate> rates = new ArrayList<>();
  private final Map<String, String> placeById = new HashMap<>();

  private RatesFile() {}

  static Intake<RateCard> read(String file, String text) {
    YamlProblems problems = new YamlProblems();
    RatesFile rates = new RatesFile();
    YamlValue.parse(file, text, problems).ifPresent(root -> rates.readRoot(root.mapping()));
    return problems.orElse(() -> new RateCard(rates.rates));
  }

  private void readRoot(YamlMapping root) {
    root.list("rates", value -> readRate(value.mapping()));
    root.close();
  }

  private boolean readRate(YamlMapping keys) {
    String id = id(keys);
    StaffGroup group = keys.word("group", StaffGroup.class);
    LocalTime from = keys.read("from", RatesFile::findTime, WANTED_TIME, LocalTime.MIDNIGHT);
    LocalTime to = keys.read("to", RatesFile::findTime, WANTED_TIME, LocalTime.MIDNIGHT);
    Origin origin = keys.findWord("origin", Origin.class).orElse(Origin.PUBLISHED);
    String source = keys.text("source");
    Optional<Dated<Money>> perHour = findPerHour(keys.mapping("per_hour"));
    boolean sound = keys.close();
    if (sound && perHour.isPresent()) {
      rates.add(new Rate(id, group, from, to, perHour.get(), source, origin));
    }
    return sound;
  }

  private String id(YamlMapping keys) {
    String id = keys.text("id");
    String earlier = placeById.putIfAbsent(id, keys.value().at().toString());
    if (earlier != null && !id.equals("?")) {
      keys.value()
          .problem("the id '" + id + "' again", "give each rate its own id; see " + earlier);
    }
    return id;
  }

  private static Optional<Dated<Money>> findPerHour(YamlMapping byDate) {
    TreeMap<LocalDate, Money> perHour = new TreeMap<>();
    for (String key : byDate.keys()) {
      Money money = byDate.read(key, RatesFile::findMoney, WANTED_MONEY, Money.ZERO);
      Optional<LocalDate> date = findDate(key);
      if (date.isPresent()) {
        perHour.put(date.get(), money);
      } else {
        byDate
            .value()
            .problem("the date '" + key + "'", "write a date from 2000 to 2099 as \"2016-01-12\"");
      }
    }
    if (perHour.isEmpty()) {
      byDate.value().problem("no rate", "write the date a rate starts on and the rate");
      return Optional.empty();
    }
    return Optional.of(new Dated<>(perHour));
  }

  private static Optional<LocalTime> findTime(String text) {
    try {
      LocalTime time = LocalTime.parse(text);
      return time.getSecond() == 0 && time.getNano() == 0 ? Optional.of(time) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> findDate(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      return date.getYear() >= 2000 && date.getYear() <= 2099
          ? Optional.of(date)
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Money> findMoney(String text) {
    return Forms.findNumber(text)
        .filter(n -> n.signum() >= 0 && n.stripTrailingZeros().scale() <= 2)
        .map(n -> Money.parse(n.toPlainString()))
        .filter(m -> m.compareTo(MOST) <= 0);
  }
}
