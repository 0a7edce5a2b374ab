package org.safecover.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safecover.planner.rota.Kind;
import org.safecover.planner.rota.RotaPerson;
import org.safecover.planner.rota.RotaPlan;
import org.safecover.planner.rota.RotaTask;
import org.safecover.planner.rota.Wanted;
import org.safecover.planner.rota.Wish;
import org.safecover.planner.rota.WorkBounds;

/// A public instance as a task for the planner's core, and the core's plan in the instance's words.
final class InstanceTask {
  /// Every instance starts on a Monday.
  private static final int SATURDAY = 5;

  private final PublicInstance instance;
  private final List<String> shifts;

  InstanceTask(PublicInstance instance) {
    this.instance = instance;
    this.shifts = List.copyOf(instance.shifts().keySet());
  }

  RotaTask task() {
    List<Kind> kinds = instance.shifts().values().stream().map(this::kind).toList();
    List<RotaPerson> people = instance.staff().values().stream().map(this::person).toList();
    List<Wanted> wanted = instance.cover().stream().map(this::wanted).toList();
    return new RotaTask(instance.days(), SATURDAY, kinds, people, wanted);
  }

  private Kind kind(PublicInstance.Shift shift) {
    Set<Integer> notNext =
        shift.cannotFollow().stream().map(shifts::indexOf).collect(Collectors.toSet());
    return new Kind(shift.id(), shift.minutes(), notNext);
  }

  private Wanted wanted(PublicInstance.Demand demand) {
    return new Wanted(
        demand.day(),
        shifts.indexOf(demand.shift()),
        demand.requirement(),
        demand.under(),
        demand.over());
  }

  /// A request for work costs its weight unless it is met: the weight is the base, and meeting it
  /// gives it back.
  private RotaPerson person(PublicInstance.Nurse nurse) {
    List<Wish> wishes = new ArrayList<>();
    long base = 0;
    for (PublicInstance.Request request : instance.on()) {
      if (request.nurse().equals(nurse.id())) {
        base += request.weight();
        wishes.add(new Wish(request.day(), shifts.indexOf(request.shift()), -request.weight()));
      }
    }
    for (PublicInstance.Request request : instance.off()) {
      if (request.nurse().equals(nurse.id())) {
        wishes.add(new Wish(request.day(), shifts.indexOf(request.shift()), request.weight()));
      }
    }
    return new RotaPerson(nurse.id(), bounds(nurse), nurse.daysOff(), wishes, base);
  }

  private WorkBounds bounds(PublicInstance.Nurse nurse) {
    return new WorkBounds(
        nurse.minTotalMinutes(),
        nurse.maxTotalMinutes(),
        nurse.maxConsecutiveShifts(),
        nurse.minConsecutiveShifts(),
        nurse.minConsecutiveDaysOff(),
        nurse.maxWeekends(),
        shifts.stream().map(shift -> nurse.maxShifts().getOrDefault(shift, 0)).toList());
  }

  /// The plan as the shift of each nurse on each day, in the order of the staff; empty for a day
  /// off.
  Assignment assignment(RotaPlan plan) {
    List<List<String>> rows = new ArrayList<>();
    for (List<Integer> line : plan.lines()) {
      rows.add(line.stream().map(kind -> kind < 0 ? "" : shifts.get(kind)).toList());
    }
    return new Assignment(List.copyOf(instance.staff().keySet()), rows);
  }
}
