package org.safecover.web.hospital;

import java.util.List;
import org.safecover.app.load.LoadedHospital;
import org.safecover.domain.hospital.Hospital;
import org.safecover.report.words.Amounts;

/// A hospital in a few figures.
///
/// @param counts one sentence each
record HospitalSummary(String name, String odsCode, List<String> counts) {

  static HospitalSummary of(LoadedHospital loaded) {
    Hospital hospital = loaded.hospital();
    return new HospitalSummary(
        hospital.name(),
        hospital.odsCode(),
        List.of(
            Amounts.count(hospital.people().size(), "doctor", "doctors"),
            Amounts.count(hospital.areas().size(), "area", "areas"),
            Amounts.count(hospital.duties().size(), "duty", "duties"),
            Amounts.count(hospital.posts().size(), "kind of post", "kinds of post"),
            Amounts.count(hospital.sessions().size(), "clinic or list", "clinics and lists")));
  }
}
