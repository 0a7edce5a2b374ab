package org.safecover.web.plan;

import java.time.Clock;
import org.safecover.app.database.Database;
import org.safecover.app.hospital.Hospitals;
import org.safecover.app.load.StoredHospitals;
import org.safecover.app.plan.Plans;
import org.safecover.app.search.SearchBoard;
import org.safecover.app.server.Secrets;
import org.safecover.web.live.Live;
import org.safecover.web.offer.CoverStandings;
import org.safecover.web.recall.RecallClocks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// Everything of plans' pages.
@Configuration(proxyBeanMethods = false)
public class PlanParts {

  @Bean
  Plans plans(Database database) {
    return new Plans(database);
  }

  @Bean
  PlanDesk planDesk(Hospitals hospitals, StoredHospitals stored, Plans plans) {
    return new PlanDesk(hospitals, stored, plans);
  }

  @Bean
  Works works(Database database, Secrets secrets, Live live) {
    String server = secrets.password().text();
    return new Works(new SearchBoard(database), server, live::searching);
  }

  @Bean
  Searches searches(PlanDesk desk, Works works, Clock clock) {
    return new Searches(desk, works, clock);
  }

  @Bean
  ActionPages actionPages(PlanDesk desk, Clock clock) {
    return new ActionPages(desk, clock);
  }

  @Bean
  PlanPages planPages(PlanDesk desk, Clock clock) {
    return new PlanPages(desk, clock);
  }

  @Bean
  ChangePages changePages(PlanDesk desk, Searches searches, Clock clock) {
    return new ChangePages(desk, searches, clock);
  }

  @Bean
  WorkPages workPages(Works works, Clock clock) {
    return new WorkPages(works, clock);
  }

  @Bean
  PlansApi plansApi(PlanDesk desk, JsonMapper json, Clock clock) {
    return new PlansApi(desk, json, clock);
  }

  @Bean
  PlanningApi planningApi(PlanDesk desk, Searches searches, Works works, Clock clock) {
    return new PlanningApi(desk, searches, works, clock);
  }

  @Bean
  Forecasts forecasts(Live live) {
    return new Forecasts(live);
  }

  @Bean
  NowPages.Beside besideThePlan(CoverStandings offers, RecallClocks recalls, Forecasts forecasts) {
    return new NowPages.Beside(offers, recalls, forecasts);
  }

  @Bean
  NowPages nowPages(PlanDesk desk, NowPages.Beside beside, Clock clock) {
    return new NowPages(desk, beside, clock);
  }

  @Bean
  CountPages countPages(PlanDesk desk, Forecasts forecasts, Clock clock) {
    return new CountPages(desk, forecasts, clock);
  }
}
