package org.safecover.app.message;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.safecover.app.server.Secret;

/// How messages leave, as the environment says: secrets stand in no command line and in no file.
public sealed interface MessageSettings {

  /// The way that was chosen.
  Messages messages(Addresses addresses);

  /// They are written to the program's log.
  record ToLog() implements MessageSettings {
    @Override
    public Messages messages(Addresses addresses) {
      return new LoggedMessages();
    }
  }

  /// They are sent as mail.
  record ByMail(Mail mail) implements MessageSettings {
    @Override
    public Messages messages(Addresses addresses) {
      return new MailMessages(mail, addresses);
    }
  }

  /// They are sent by the notification service.
  record ByNotification(Notifications notifications) implements MessageSettings {
    @Override
    public Messages messages(Addresses addresses) {
      return new NotificationMessages(notifications, addresses);
    }
  }

  /// What the environment turned out to say.
  sealed interface Read {

    /// It can be used.
    record Good(MessageSettings settings) implements Read {}

    /// It cannot, for all of these reasons.
    record Bad(List<String> problems) implements Read {
      public Bad {
        problems = List.copyOf(problems);
      }
    }
  }

  /// Reads `SAFECOVER_MESSAGES` (`log`, `smtp` or `notify`) and what belongs to it.
  ///
  /// @param link where to sign in and read
  static Read read(Map<String, String> environment, URI link) {
    Reading reading = new Reading(environment, new ArrayList<>());
    String way = environment.getOrDefault("SAFECOVER_MESSAGES", "log").toLowerCase(Locale.ROOT);
    Optional<MessageSettings> settings =
        switch (way) {
          case "log" -> Optional.of(new ToLog());
          case "smtp" -> reading.findMail(link).map(ByMail::new);
          case "notify" -> reading.findNotifications(link).map(ByNotification::new);
          default -> {
            reading.wrong("SAFECOVER_MESSAGES", way, "log, smtp or notify");
            yield Optional.empty();
          }
        };
    return settings.isPresent() && reading.problems().isEmpty()
        ? new Read.Good(settings.get())
        : new Read.Bad(reading.problems());
  }

  /// The environment being read, with what was found wrong so far.
  record Reading(Map<String, String> environment, List<String> problems) {

    private static final int LARGEST_PORT = 65_535;

    private void wrong(String name, String found, String wanted) {
      problems.add(name + ": found '" + found + "'; write " + wanted + ".");
    }

    private String must(String name, String wanted) {
      String found = environment.getOrDefault(name, "").strip();
      if (found.isEmpty()) {
        wrong(name, "", wanted);
      }
      return found;
    }

    private Optional<Mail> findMail(URI link) {
      String host = must("SAFECOVER_SMTP_HOST", "the mail server's name");
      String from = must("SAFECOVER_SMTP_FROM", "the sender's address");
      if (!from.isEmpty() && !AccountAddresses.isOne(from)) {
        wrong("SAFECOVER_SMTP_FROM", from, "an address such as rota@trust.example");
      }
      Optional<Mail.Encryption> encryption = findEncryption(host);
      int port = port(encryption.orElse(Mail.Encryption.STARTTLS));
      Optional<Mail.SignIn> signIn = findSignIn();
      return problems.isEmpty()
          ? encryption.map(how -> new Mail(new Mail.Server(host, port, how), from, signIn, link))
          : Optional.empty();
    }

    private Optional<Mail.Encryption> findEncryption(String host) {
      String found = environment.getOrDefault("SAFECOVER_SMTP_ENCRYPTION", "starttls");
      String wanted = "starttls or tls; none goes on this machine only";
      switch (found.toLowerCase(Locale.ROOT)) {
        case "starttls" -> {
          return Optional.of(Mail.Encryption.STARTTLS);
        }
        case "tls" -> {
          return Optional.of(Mail.Encryption.TLS);
        }
        case "none" -> {
          if (Mail.isThisMachine(host)) {
            return Optional.of(Mail.Encryption.NONE);
          }
        }
        default -> {}
      }
      wrong("SAFECOVER_SMTP_ENCRYPTION", found, wanted);
      return Optional.empty();
    }

    private int port(Mail.Encryption encryption) {
      String usual = encryption == Mail.Encryption.TLS ? "465" : "587";
      String found = environment.getOrDefault("SAFECOVER_SMTP_PORT", usual);
      if (!found.matches("[1-9][0-9]{0,4}") || Integer.parseInt(found) > LARGEST_PORT) {
        wrong("SAFECOVER_SMTP_PORT", found, "a port from 1 to " + LARGEST_PORT);
        return 1;
      }
      return Integer.parseInt(found);
    }

    private Optional<Mail.SignIn> findSignIn() {
      if (!environment.containsKey("SAFECOVER_SMTP_USER")) {
        return Optional.empty();
      }
      String user = must("SAFECOVER_SMTP_USER", "who signs in to the mail server");
      String password = must("SAFECOVER_SMTP_PASSWORD", "the password that goes with the user");
      return Optional.of(new Mail.SignIn(user, new Secret(password)));
    }

    private Optional<Notifications> findNotifications(URI link) {
      String key = must("SAFECOVER_NOTIFY_KEY", "the service's key");
      String template = must("SAFECOVER_NOTIFY_TEMPLATE", "the id of the template");
      String service =
          environment.getOrDefault("SAFECOVER_NOTIFY_URL", Notifications.GOV_UK.toString());
      if (problems.isEmpty()) {
        try {
          return Optional.of(
              new Notifications(new Secret(key), template, URI.create(service), link));
        } catch (IllegalArgumentException e) {
          wrong("SAFECOVER_NOTIFY_URL", service, "an address that begins with https://");
        }
      }
      return Optional.empty();
    }
  }
}
