package org.safecover.app.message;

import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// Messages as mail. A mail says that there is something new and where to read it, never what, nor
/// of which post.
public final class MailMessages implements Messages {

  private static final String SUBJECT = "There is something new for you";
  private static final String PATIENCE_MILLIS = "15000";

  private final Mail mail;
  private final Addresses addresses;
  private final Session session;

  public MailMessages(Mail mail, Addresses addresses) {
    this(mail, addresses, new Properties());
  }

  /// @param further settings of the mail library, such as whom it trusts
  MailMessages(Mail mail, Addresses addresses, Properties further) {
    this.mail = mail;
    this.addresses = addresses;
    Properties settings = settings(mail);
    settings.putAll(further);
    this.session = Session.getInstance(settings, authenticator(mail));
  }

  private static Properties settings(Mail mail) {
    Properties settings = new Properties();
    settings.setProperty("mail.transport.protocol", "smtp");
    settings.setProperty("mail.smtp.host", mail.server().host());
    settings.setProperty("mail.smtp.port", "" + mail.server().port());
    settings.setProperty("mail.smtp.auth", "" + mail.signIn().isPresent());
    for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      settings.setProperty("mail.smtp." + wait, PATIENCE_MILLIS);
    }
    settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (mail.server().encryption()) {
      case TLS -> settings.setProperty("mail.smtp.ssl.enable", "true");
      case STARTTLS -> {
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.starttls.required", "true");
      }
      case NONE -> settings.setProperty("mail.smtp.starttls.enable", "false");
    }
    return settings;
  }

  private static Authenticator authenticator(Mail mail) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        Mail.SignIn signIn = mail.signIn().orElseThrow();
        return new PasswordAuthentication(signIn.user(), signIn.password().text());
      }
    };
  }

  @Override
  public void send(Message message) throws NotSent {
    for (String address : addresses.of(message.viewer())) {
      try {
        Transport.send(mail(message, address));
      } catch (MessagingException e) {
        throw new NotSent("The mail server did not take a mail: " + e.getMessage());
      }
    }
  }

  private MimeMessage mail(Message message, String address) throws MessagingException {
    String id = "<message-%d@%s>".formatted(message.id(), mail.server().host());
    MimeMessage written =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
          }
        };
    written.setFrom(new InternetAddress(mail.from(), true));
    written.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(address, true));
    written.setSubject(SUBJECT, StandardCharsets.US_ASCII.name());
    written.setHeader("Auto-Submitted", "auto-generated");
    written.setText(
        "There is something new for you in Safecover.\nSign in to read it: " + mail.link() + "\n",
        StandardCharsets.US_ASCII.name());
    return written;
  }
}
