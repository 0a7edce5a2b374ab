package org.safecover.app.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.DummySSLSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safecover.app.Offers;
import org.safecover.app.Servers;
import org.safecover.app.account.Account;
import org.safecover.app.account.Accounts;
import org.safecover.app.account.Role;
import org.safecover.app.account.Side;
import org.safecover.app.account.SignInName;
import org.safecover.app.database.Database;
import org.safecover.app.message.Mail.Encryption;
import org.safecover.app.server.Secret;
import org.safecover.protocol.Party.Doctor;

/// Messages on their way out, to real servers in the same process.
class MessageWaysTest {

  private static final URI LINK = URI.create("https://safecover.trust.example/");
  private static final Message MESSAGE = new Message(42, "doctor:c-patel@RXK", Offers.NIGHT, 3);
  private static final Secret KEY =
      new Secret("key-11111111-2222-3333-4444-555555555555-66666666-7777-8888-9999-000000000000");

  private static GreenMail server(String protocol) {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol).dynamicPort());
    server.setUser("safecover", "a password");
    server.start();
    return server;
  }

  private static Mail mail(int port, Encryption encryption, String password) {
    return new Mail(
        new Mail.Server("127.0.0.1", port, encryption),
        "rota@trust.example",
        Optional.of(new Mail.SignIn("safecover", new Secret(password))),
        LINK);
  }

  /// The test server signs for itself.
  private static Properties trusting() {
    Properties further = new Properties();
    further.put("mail.smtp.ssl.socketFactory", new DummySSLSocketFactory());
    further.setProperty("mail.smtp.ssl.checkserveridentity", "false");
    return further;
  }

  private static List<String> patel(String viewer) {
    return viewer.equals(MESSAGE.viewer()) ? List.of("c.patel@trust.example") : List.of();
  }

  @ParameterizedTest
  @EnumSource(
      value = Encryption.class,
      names = {"TLS", "NONE"})
  void MAIL_01_a_mail_says_that_there_is_something_new_and_neither_what_nor_where(
      Encryption encryption) throws Exception {
    GreenMail server = server(encryption == Encryption.TLS ? "smtps" : "smtp");
    int port = (encryption == Encryption.TLS ? server.getSmtps() : server.getSmtp()).getPort();
    try {
      Mail mail = mail(port, encryption, "a password");
      new MailMessages(mail, MessageWaysTest::patel, trusting()).send(MESSAGE);

      MimeMessage[] received = server.getReceivedMessages();
      assertThat(received).hasSize(1);
      assertThat(received[0].getAllRecipients()[0]).hasToString("c.patel@trust.example");
      assertThat(received[0].getMessageID()).isEqualTo("<message-42@127.0.0.1>");
      assertThat(received[0].getSubject() + received[0].getContent())
          .contains("something new", LINK.toString())
          .doesNotContain("offer", "night", "RXK", "patel");
    } finally {
      server.stop();
    }
  }

  @Test
  void MAIL_02_where_encryption_is_required_nothing_is_sent_in_the_open() {
    GreenMail server = server("smtp");
    try {
      Mail mail = mail(server.getSmtp().getPort(), Encryption.STARTTLS, "a password");
      MailMessages messages = new MailMessages(mail, MessageWaysTest::patel);

      assertThatThrownBy(() -> messages.send(MESSAGE))
          .isInstanceOf(Messages.NotSent.class)
          .hasMessageContaining("STARTTLS");
      assertThat(server.getReceivedMessages()).isEmpty();
    } finally {
      server.stop();
    }
    assertThatThrownBy(() ->
            new Mail(
                new Mail.Server("192.0.2.1", 25, Encryption.NONE), "a@b", Optional.empty(), LINK))
        .hasMessageContaining("must be encrypted");
  }

  @Test
  void MAIL_05_after_starttls_a_mail_goes_out_and_not_a_word_of_it_before() throws Exception {
    try (StartTlsServer server = new StartTlsServer()) {
      Mail mail =
          new Mail(
              new Mail.Server("127.0.0.1", server.port(), Encryption.STARTTLS),
              "rota@trust.example",
              Optional.empty(),
              LINK);
      new MailMessages(mail, MessageWaysTest::patel, trusting()).send(MESSAGE);

      assertThat(server.inTheOpen()).hasSize(2).last().isEqualTo("STARTTLS");
      assertThat(server.encrypted())
          .contains("RCPT TO:<c.patel@trust.example>")
          .anyMatch(line -> line.contains(LINK.toString()));
    }
  }

  @Test
  void MAIL_03_a_server_whose_name_nobody_vouches_for_gets_nothing() {
    GreenMail server = server("smtps");
    try {
      Mail mail = mail(server.getSmtps().getPort(), Encryption.TLS, "a password");
      MailMessages messages = new MailMessages(mail, MessageWaysTest::patel);

      assertThatThrownBy(() -> messages.send(MESSAGE)).isInstanceOf(Messages.NotSent.class);
      assertThat(server.getReceivedMessages()).isEmpty();
    } finally {
      server.stop();
    }
  }

  @Tag("HAZARD-16")
  @Test
  void MAIL_04_a_mail_server_that_is_away_is_tried_again_and_a_wrong_password_too() {
    GreenMail server = server("smtp");
    int port = server.getSmtp().getPort();
    Mail wrong = mail(port, Encryption.NONE, "another password");
    assertThatThrownBy(() -> new MailMessages(wrong, MessageWaysTest::patel).send(MESSAGE))
        .isInstanceOf(Messages.NotSent.class);
    server.stop();

    try (Database database = Servers.open(Servers.emptyDatabase())) {
      new Offers(database).open(Offers.NIGHT).ask(Offers.PATEL);
      Mail mail = mail(port, Encryption.NONE, "a password");
      assertThat(
              new Outbox(database, new MailMessages(mail, MessageWaysTest::patel))
                  .send(Offers.MORNING))
          .isZero();

      Queue<Message> later = new ConcurrentLinkedQueue<>();
      new Outbox(database, later::add).send(Offers.MORNING.plus(Duration.ofMinutes(1)));
      assertThat(later).extracting(Message::viewer).containsExactly("doctor:c-patel@RXK");
    }
  }

  private record Asked(String path, String authorization, String body) {}

  private static HttpServer notifications(Queue<Asked> asked, int status) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String answer =
        status == 201
            ? "{\"id\":\"740e5834-3a29-46b4-9a6f-16142fde533a\",\"reference\":\"message-42\","
                + "\"content\":{\"subject\":\"s\",\"body\":\"b\",\"from_email\":\"f@x.example\"},"
                + "\"uri\":\"u\",\"template\":"
                + "{\"id\":\"f33517ff-2a88-4f6e-b855-c550268ce08a\",\"version\":1,\"uri\":\"u\"}}"
            : "{\"status_code\":429,\"errors\":[{\"error\":\"TooManyRequestsError\"}]}";
    server.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          asked.add(
              new Asked(
                  exchange.getRequestURI().getPath(),
                  String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                  body));
          byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static NotificationMessages notifying(HttpServer server) {
    URI service = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new NotificationMessages(
        new Notifications(KEY, "f33517ff-2a88-4f6e-b855-c550268ce08a", service, LINK),
        MessageWaysTest::patel);
  }

  @Test
  void NOTIFY_01_the_service_gets_an_address_and_a_link_and_nothing_else() throws Exception {
    Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    HttpServer server = notifications(asked, 201);
    try {
      notifying(server).send(MESSAGE);

      assertThat(asked).hasSize(1);
      Asked request = asked.element();
      assertThat(request.path()).isEqualTo("/v2/notifications/email");
      assertThat(request.authorization()).startsWith("Bearer ").doesNotContain("6666");
      assertThat(request.body())
          .contains("c.patel@trust.example", "safecover.trust.example", "message-42")
          .doesNotContain("night", "RXK", "offer");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void NOTIFY_02_a_service_that_takes_no_more_is_tried_again_later() throws Exception {
    HttpServer server = notifications(new ConcurrentLinkedQueue<>(), 429);
    try {
      assertThatThrownBy(() -> notifying(server).send(MESSAGE))
          .isInstanceOf(Messages.NotSent.class);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void SETTING_01_the_environment_chooses_the_way() {
    assertThat(read(Map.of()))
        .isEqualTo(new MessageSettings.Read.Good(new MessageSettings.ToLog()));
    assertThat(
            read(
                Map.of(
                    "SAFECOVER_MESSAGES",
                    "smtp",
                    "SAFECOVER_SMTP_HOST",
                    "mail.trust.example",
                    "SAFECOVER_SMTP_FROM",
                    "rota@trust.example")))
        .isEqualTo(
            new MessageSettings.Read.Good(
                new MessageSettings.ByMail(
                    new Mail(
                        new Mail.Server("mail.trust.example", 587, Encryption.STARTTLS),
                        "rota@trust.example",
                        Optional.empty(),
                        LINK))));
    assertThat(
            read(
                Map.of(
                    "SAFECOVER_MESSAGES",
                    "notify",
                    "SAFECOVER_NOTIFY_KEY",
                    KEY.text(),
                    "SAFECOVER_NOTIFY_TEMPLATE",
                    "t")))
        .isInstanceOf(MessageSettings.Read.Good.class);
  }

  @Test
  void SETTING_02_everything_that_is_wrong_is_said_at_once_and_no_secret_is() {
    assertThat(
            read(
                Map.of(
                    "SAFECOVER_MESSAGES",
                    "smtp",
                    "SAFECOVER_SMTP_HOST",
                    "192.0.2.1",
                    "SAFECOVER_SMTP_ENCRYPTION",
                    "none",
                    "SAFECOVER_SMTP_PORT",
                    "70000",
                    "SAFECOVER_SMTP_USER",
                    "u")))
        .isEqualTo(
            new MessageSettings.Read.Bad(
                List.of(
                    "SAFECOVER_SMTP_FROM: found ''; write the sender's address.",
                    "SAFECOVER_SMTP_ENCRYPTION: found 'none'; write starttls or tls; none goes on"
                        + " this machine only.",
                    "SAFECOVER_SMTP_PORT: found '70000'; write a port from 1 to 65535.",
                    "SAFECOVER_SMTP_PASSWORD: found ''; write the password that goes with the"
                        + " user.")));
    assertThat(read(Map.of("SAFECOVER_MESSAGES", "pigeon")))
        .isInstanceOf(MessageSettings.Read.Bad.class);
    assertThat(mail(1, Encryption.TLS, "hush").toString()).doesNotContain("hush");
  }

  private static MessageSettings.Read read(Map<String, String> environment) {
    return MessageSettings.read(environment, LINK);
  }

  @Test
  void ADDRESS_01_a_message_reaches_who_reads_as_its_viewer_and_has_given_an_address() {
    try (Database database = Servers.open(Servers.emptyDatabase())) {
      Accounts accounts = new Accounts(database);
      AccountAddresses addresses = new AccountAddresses(database);
      make(accounts, "amina", "trust:RXK", List.of(Role.ROTA_COORDINATOR), Optional.empty());
      make(accounts, "admin", "trust:RXK", List.of(Role.ADMINISTRATOR), Optional.empty());
      make(
          accounts,
          "patel",
          "trust:RXK",
          List.of(Role.DOCTOR),
          Optional.of(new Doctor(Offers.PATEL)));
      make(accounts, "reviewer", "nhs-england", List.of(Role.REVIEWER), Optional.empty());
      for (String name : List.of("amina", "admin", "patel", "reviewer")) {
        addresses.set(name, Optional.of(name + "@mail.example"));
      }

      assertThat(addresses.of("trust@RXK")).containsExactly("amina@mail.example");
      assertThat(addresses.of("doctor:c-patel@RXK")).containsExactly("patel@mail.example");
      assertThat(addresses.of("doctors@RXK")).containsExactly("patel@mail.example");
      assertThat(addresses.of("doctor:c-patel@RJ1")).isEmpty();
      assertThat(addresses.of("trust@RJ1")).isEmpty();
      assertThat(addresses.of("nhs-england")).containsExactly("reviewer@mail.example");
      addresses.set("patel", Optional.empty());
      assertThat(addresses.of("doctor:c-patel@RXK")).isEmpty();
      assertThatThrownBy(() -> addresses.set("patel", Optional.of("a@b\r\nBcc: c@d")))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static void make(
      Accounts accounts, String name, String side, List<Role> roles, Optional<Doctor> doctor) {
    accounts.findMade(
        new Account.Profile(
            new SignInName(name),
            name,
            Side.find(side).orElseThrow(),
            new java.util.TreeSet<>(roles),
            doctor));
  }
}
