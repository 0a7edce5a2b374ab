package org.safecover.rules.pay.national;

import java.util.List;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.rules.limits.Limits;
import org.safecover.rules.pay.Payroll;
import org.safecover.rules.pay.band.BandOptions;
import org.safecover.rules.pay.band.Banding;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayStatement;

/// Prices all doctors of one hospital under several contracts. May be asked on several threads.
///
/// @param limits read from the parameters
/// @param contracts each with its day
/// @param assumptions in the place of figures that are not sourced
public record HospitalPricing(
    Parameters parameters, Limits limits, List<Priced> contracts, List<Assumption> assumptions) {

  public HospitalPricing {
    contracts = List.copyOf(contracts);
    assumptions = List.copyOf(assumptions);
  }

  /// The contracts with nobody's pay.
  List<YearsPay> nothing() {
    return contracts.stream().map(YearsPay::new).toList();
  }

  /// In order of contract.
  List<YearsPay> of(Hospital hospital) {
    BandOptions options = new BandOptions(BandOptions.PublicHolidays.COUNTED, assumptions);
    Payroll payroll = new Payroll(hospital, new Banding(parameters, limits, options));
    return contracts.stream().map(priced -> of(payroll, priced)).toList();
  }

  private YearsPay of(Payroll payroll, Priced priced) {
    PayFigures figures = new PayFigures(parameters, priced.day(), assumptions);
    YearsPay pay = new YearsPay(priced);
    for (WorkPattern pattern : payroll.patterns()) {
      switch (payroll.statement(pattern, priced.contract(), figures)) {
        case PayStatement.Known known -> pay.add(known.total());
        case PayStatement.CannotSay _ -> pay.addUnsaid();
      }
    }
    return pay;
  }
}
