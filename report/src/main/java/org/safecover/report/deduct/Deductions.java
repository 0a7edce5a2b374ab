package org.safecover.report.deduct;

import java.util.Collection;
import java.util.List;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Version;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.pay.Band;
import org.safecover.rules.pay.PayContract;
import org.safecover.rules.pay.deduction.DeductionTable;

/// The deductions for one action at one hospital.
///
/// @param contract that decides the salaries
/// @param bands of the hospital's rotas, under the contract of 2002
public record Deductions(
    Hospital hospital,
    Action action,
    Version version,
    PayContract contract,
    Collection<Band> bands,
    DeductionTable table) {

  public Deductions {
    bands = List.copyOf(bands);
  }
}
