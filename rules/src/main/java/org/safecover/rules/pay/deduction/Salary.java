package org.safecover.rules.pay.deduction;

import java.util.Optional;
import org.safecover.domain.money.Money;
import org.safecover.domain.pay.Band;
import org.safecover.domain.staff.Grade;

/// A year's salary at one point of a grade.
///
/// @param grade as the rota has it
/// @param point as people say it: `str 3`, `ST4`
/// @param band whose supplement it holds; none where it is basic pay alone
/// @param yearly whole time
public record Salary(Grade grade, String point, Optional<Band> band, Money yearly) {}
