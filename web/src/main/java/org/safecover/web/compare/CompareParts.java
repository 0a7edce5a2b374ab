package org.safecover.web.compare;

import java.time.Clock;
import org.safecover.app.hospital.Hospitals;
import org.safecover.app.load.StoredHospitals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Everything of comparisons' pages.
@Configuration(proxyBeanMethods = false)
public class CompareParts {

  @Bean
  CompareDesk compareDesk(Hospitals hospitals, StoredHospitals stored) {
    return new CompareDesk(hospitals, stored);
  }

  @Bean
  ComparePages comparePages(CompareDesk desk, Clock clock) {
    return new ComparePages(desk, clock);
  }
}
