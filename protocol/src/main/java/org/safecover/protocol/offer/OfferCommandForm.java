package org.safecover.protocol.offer;

import java.util.List;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.text.CommandForm;
import org.safecover.protocol.text.FieldReader;

/// How the commands about offers are written.
public final class OfferCommandForm implements CommandForm<OfferCommand> {

  @Override
  public List<String> words() {
    return List.of(
        "open-post", "draft", "send", "accept", "decline", "confirm", "lapse", "withdraw");
  }

  @Override
  public String word(OfferCommand command) {
    return switch (command) {
      case OfferCommand.OpenPost _ -> "open-post";
      case OfferCommand.Draft _ -> "draft";
      case OfferCommand.Send _ -> "send";
      case OfferCommand.Accept _ -> "accept";
      case OfferCommand.Decline _ -> "decline";
      case OfferCommand.Confirm _ -> "confirm";
      case OfferCommand.Lapse _ -> "lapse";
      case OfferCommand.Withdraw _ -> "withdraw";
    };
  }

  @Override
  public OfferCommand read(String word, FieldReader from) {
    if (word.equals("open-post")) {
      return new OfferCommand.OpenPost(
          from.key("action", ActionId::new), from.key("post", PostId::new));
    }
    PersonId doctor = from.key("doctor", PersonId::new);
    return switch (word) {
      case "draft" -> new OfferCommand.Draft(doctor, from.part("terms", OfferForm::terms));
      case "send" -> new OfferCommand.Send(doctor, from.instant("reply-by"));
      case "accept" -> new OfferCommand.Accept(doctor);
      case "decline" -> new OfferCommand.Decline(doctor);
      case "confirm" -> new OfferCommand.Confirm(doctor);
      case "lapse" -> new OfferCommand.Lapse(doctor);
      case "withdraw" -> new OfferCommand.Withdraw(doctor);
      default -> throw new IllegalArgumentException("Not a command about offers: " + word);
    };
  }
}
