package org.safecover.app.message;

import java.util.Map;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/// Messages by the public sector's notification service. The template says that there is something
/// new; all that it is given is where to read it.
public final class NotificationMessages implements Messages {

  private final Notifications notifications;
  private final Addresses addresses;
  private final NotificationClient client;

  public NotificationMessages(Notifications notifications, Addresses addresses) {
    this.notifications = notifications;
    this.addresses = addresses;
    this.client =
        new NotificationClient(notifications.key().text(), notifications.service().toString());
  }

  @Override
  public void send(Message message) throws NotSent {
    for (String address : addresses.of(message.viewer())) {
      try {
        client.sendEmail(
            notifications.template(),
            address,
            Map.of("link", notifications.link().toString()),
            "message-" + message.id());
      } catch (NotificationClientException e) {
        throw new NotSent("The notification service did not take a message: " + e.getMessage());
      }
    }
  }
}
