package org.safecover.rules.pay.national;

import java.time.LocalDate;
import org.safecover.rules.pay.PayContract;

/// A contract and the day whose figures it is priced by.
public record Priced(PayContract contract, LocalDate day) {}
