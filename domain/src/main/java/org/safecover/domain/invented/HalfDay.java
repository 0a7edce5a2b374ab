package org.safecover.domain.invented;

import java.time.LocalDate;
import org.safecover.domain.staff.Person;

/// Half a day of planned work as the published rota has it.
record HalfDay(Person person, LocalDate day, Half half, JobPlan.Activity activity) {}
