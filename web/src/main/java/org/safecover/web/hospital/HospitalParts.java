package org.safecover.web.hospital;

import java.nio.file.Path;
import java.time.Clock;
import org.safecover.app.database.Database;
import org.safecover.app.extract.Extracts;
import org.safecover.app.hospital.Hospitals;
import org.safecover.app.load.StoredHospitals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Everything of hospitals' pages.
@Configuration(proxyBeanMethods = false)
public class HospitalParts {

  /// Where Safecover is installed, as its launcher says.
  private static final String HOME = "safecover.home";

  @Bean
  Hospitals hospitals(Database database) {
    return new Hospitals(database);
  }

  @Bean
  StoredHospitals storedHospitals() {
    return new StoredHospitals();
  }

  @Bean
  Extracts extracts(Database database) {
    return new Extracts(database);
  }

  @Bean
  HospitalDesk hospitalDesk(Hospitals hospitals, StoredHospitals stored, Extracts extracts) {
    return new HospitalDesk(hospitals, stored, extracts);
  }

  @Bean
  Uploads uploads(HospitalDesk desk) {
    return new Uploads(desk);
  }

  @Bean
  HospitalPages hospitalPages(HospitalDesk desk, Uploads uploads, Clock clock) {
    Path home = Path.of(System.getProperty(HOME, "."));
    return new HospitalPages(desk, uploads, ExampleHospital.in(home), clock);
  }

  @Bean
  HospitalsApi hospitalsApi(HospitalDesk desk, Uploads uploads, Clock clock) {
    return new HospitalsApi(desk, uploads, clock);
  }
}
