package org.safecover.intake.plan;

import static org.safecover.intake.plan.PlanReader.records;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.cover.Argument;
import org.safecover.domain.cover.NeedId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.Reckoning;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.intake.yaml.YamlMapping;

/// Reads one argument of a proof of need.
final class ProofReader {

  private static final int DEEPEST = 500;

  /// What a reckoning is, as written.
  private enum Word {
    SUM,
    CASES,
    IMPOSSIBLE
  }

  private record Price(NeedId need, long price) {}

  private record Most(PersonId person, long most) {}

  private ProofReader() {}

  static Optional<Argument> argument(YamlMapping fields) {
    long bound = fields.whole("bound", 1, Long.MAX_VALUE);
    long scale = fields.whole("scale", 1, 1_000_000);
    return reckoning(fields, 0).map(reckoning -> new Argument(scale, reckoning, bound));
  }

  private static Optional<Reckoning> reckoning(YamlMapping fields, int depth) {
    if (depth > DEEPEST) {
      fields.value().problem("cases within cases within cases", "tell fewer cases apart");
      return Optional.empty();
    }
    return switch (fields.word("shows", Word.class)) {
      case SUM -> sum(fields);
      case CASES -> cases(fields, depth);
      case IMPOSSIBLE -> {
        String person = fields.text("person");
        yield fields.close()
            ? Optional.of(new Reckoning.Impossible(new PersonId(person)))
            : Optional.empty();
      }
    };
  }

  private static Optional<Reckoning> sum(YamlMapping fields) {
    long shown = fields.whole("shown");
    List<Price> prices = records(fields, "prices", ProofReader::price);
    List<Most> mosts = records(fields, "mosts", ProofReader::most);
    if (!fields.close()) {
      return Optional.empty();
    }
    SortedMap<NeedId, Long> priceByNeed = new TreeMap<>();
    prices.forEach(price -> priceByNeed.put(price.need(), price.price()));
    SortedMap<PersonId, Long> mostByPerson = new TreeMap<>();
    mosts.forEach(most -> mostByPerson.put(most.person(), most.most()));
    if (priceByNeed.size() < prices.size() || mostByPerson.size() < mosts.size()) {
      fields.value().problem("a need or a person again", "name each once");
    }
    return Optional.of(new Reckoning.Sum(priceByNeed, mostByPerson, shown));
  }

  private static Optional<Reckoning> cases(YamlMapping fields, int depth) {
    String person = fields.text("person");
    Optional<NeedId> need = need(fields);
    Optional<Reckoning> held = reckoning(fields.mapping("held"), depth + 1);
    Optional<Reckoning> notHeld = reckoning(fields.mapping("notHeld"), depth + 1);
    return fields.close() && held.isPresent() && notHeld.isPresent()
        ? Optional.of(
            new Reckoning.Cases(
                new PersonId(person), need.orElseThrow(), held.get(), notHeld.get()))
        : Optional.empty();
  }

  private static Optional<NeedId> need(YamlMapping fields) {
    String post = fields.text("post");
    Optional<Period> period = Periods.beside(fields);
    return period.map(p -> new NeedId(new PostId(post), p));
  }

  private static Optional<Price> price(YamlMapping fields) {
    Optional<NeedId> need = need(fields);
    long price = fields.whole("price", 1, Long.MAX_VALUE);
    return fields.close() ? Optional.of(new Price(need.orElseThrow(), price)) : Optional.empty();
  }

  private static Optional<Most> most(YamlMapping fields) {
    String person = fields.text("person");
    long most = fields.whole("most", 1, Long.MAX_VALUE);
    return fields.close() ? Optional.of(new Most(new PersonId(person), most)) : Optional.empty();
  }
}
