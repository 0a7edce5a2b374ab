package org.safecover.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.app.Staff.AMINA;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.app.Offers;
import org.safecover.app.Servers;
import org.safecover.app.Staff;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseAddress;
import org.safecover.app.extract.Extracts;
import org.safecover.app.extract.ForDoctors;
import org.safecover.app.hospital.Hospitals;
import org.safecover.app.plan.Draft;
import org.safecover.app.plan.Known;
import org.safecover.app.plan.PlanKey;
import org.safecover.app.plan.Plans;

/// One server works, another hears of it.
class ListeningTest {

  private final DatabaseAddress address = Servers.emptyDatabase();
  private final Database database = Servers.open(address);
  private final Listening listening = Listening.open(address);
  private final BlockingQueue<News> heard = new LinkedBlockingQueue<>();

  @AfterEach
  void close() {
    listening.close();
    database.close();
  }

  private News next() throws InterruptedException {
    News news = heard.poll(20, TimeUnit.SECONDS);
    assertThat(news).isNotNull();
    return news;
  }

  private static News changed(String word) {
    return new News.Changed(new Topic(word, Offers.TRUST));
  }

  @Test
  void LIVE_01_another_server_hears_that_there_is_something_new_and_not_what() throws Exception {
    listening.subscribe(heard::add);

    new Hospitals(database).upload(AMINA, Staff.hospital("x"));
    assertThat(next()).isEqualTo(changed("hospital"));

    new Plans(database)
        .save(AMINA, new PlanKey("p"), Known.version(0), new Draft("{}", 1, List.of()));
    assertThat(next()).isEqualTo(changed("plan"));

    new Extracts(database)
        .give(
            AMINA,
            new ForDoctors(
                ForDoctors.ROTA, new TreeMap<>(Map.of(Offers.PATEL, "a", Offers.OKORO, "b"))));
    assertThat(next()).isEqualTo(changed("extract"));

    Announcing announcing = new Announcing(database);
    announcing.ledger(Offers.TRUST);
    announcing.ledger(Offers.TRUST);
    announcing.tell();
    announcing.tell();
    assertThat(next()).isEqualTo(changed("ledger"));
    assertThat(heard).isEmpty();
  }

  @Tag("HAZARD-17")
  @Test
  void LIVE_02_a_connection_that_breaks_is_made_again_and_both_are_told() throws Exception {
    listening.subscribe(heard::add);

    breakConnections();

    assertThat(next()).isEqualTo(new News.Lost());
    assertThat(next()).isEqualTo(new News.Back());
    new Hospitals(database).upload(AMINA, Staff.hospital("x"));
    assertThat(next()).isEqualTo(changed("hospital"));
  }

  /// The application may end its own connections, before a transaction takes a role.
  private void breakConnections() throws SQLException {
    try (Connection own =
            DriverManager.getConnection(
                address.url(),
                address.application().name(),
                address.application().password().text());
        Statement statement = own.createStatement()) {
      statement.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE application_name = 'safecover listening' AND datname = current_database()");
    }
  }

  @Test
  void LIVE_03_who_has_gone_hears_nothing_more() throws Exception {
    BlockingQueue<News> gone = new LinkedBlockingQueue<>();
    Listening.Subscription subscription = listening.subscribe(gone::add);
    subscription.close();
    listening.subscribe(heard::add);

    new Hospitals(database).upload(AMINA, Staff.hospital("x"));

    assertThat(next()).isEqualTo(changed("hospital"));
    assertThat(gone).isEmpty();
  }
}
