package org.safecover.protocol.recall;

import org.safecover.domain.recall.LocalOption;
import org.safecover.protocol.Count;
import org.safecover.protocol.recall.LocalStep.ExtraPayOffered;
import org.safecover.protocol.recall.LocalStep.MutualAidAsked;
import org.safecover.protocol.recall.LocalStep.NonUrgentStopped;
import org.safecover.protocol.recall.LocalStep.Redeployed;
import org.safecover.protocol.recall.LocalStep.UrgentMoved;
import org.safecover.protocol.text.FieldReader;
import org.safecover.protocol.text.FieldWriter;

/// How the steps that a hospital tried are written.
final class StepForm {

  private StepForm() {}

  static void write(LocalStep step, FieldWriter to) {
    to.word("step", step.option());
    switch (step) {
      case NonUrgentStopped(var sessions, var patients) ->
          to.put("sessions", sessions).put("patients", patients);
      case UrgentMoved(var sessions, var patients) ->
          to.put("sessions", sessions).put("patients", patients);
      case ExtraPayOffered(var perHour, var asked, var agreed, var declined, var silent) ->
          to.money("per-hour", perHour)
              .put("asked", asked)
              .put("agreed", agreed)
              .put("declined", declined)
              .put("silent", silent);
      case Redeployed(var doctors) -> to.put("doctors", doctors);
      case MutualAidAsked(var hospitals, var agreed) ->
          to.put("hospitals", hospitals).put("agreed", agreed);
    }
  }

  static LocalStep read(FieldReader from) {
    return switch (from.word("step", LocalOption.class)) {
      case NON_URGENT_STOPPED ->
          new NonUrgentStopped(whole("sessions", from), count("patients", from));
      case URGENT_MOVED -> new UrgentMoved(whole("sessions", from), count("patients", from));
      case EXTRA_PAY ->
          new ExtraPayOffered(
              from.money("per-hour"),
              count("asked", from),
              count("agreed", from),
              count("declined", from),
              count("silent", from));
      case REDEPLOYED -> new Redeployed(count("doctors", from));
      case MUTUAL_AID -> new MutualAidAsked(whole("hospitals", from), whole("agreed", from));
    };
  }

  static Count count(String name, FieldReader from) {
    return from.read(
        name,
        Count::find,
        new FieldReader.Reading<>(
            "write 0, 1-4, a number from 5 on, or not-known", Count.Unknown.NOT_KNOWN));
  }

  private static int whole(String name, FieldReader from) {
    return from.whole(name, 0, Integer.MAX_VALUE);
  }
}
