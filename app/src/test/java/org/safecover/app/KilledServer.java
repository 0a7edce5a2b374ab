package org.safecover.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseTrouble;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.server.EmbeddedServer;
import org.safecover.app.server.Secrets;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.CommandId;
import org.safecover.protocol.Order;
import org.safecover.protocol.Outcome;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.offer.OfferCommand;

/// A server of its own process that works as fast as it can and says of each order, once it was
/// acknowledged, what it was; until it is killed.
public final class KilledServer {

  private static final int CLIENTS = 8;

  private KilledServer() {}

  /// @param args the data folder, and a word that no round before has used
  public static void main(String[] args) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    EmbeddedServer server = EmbeddedServer.open(Servers.folder(Path.of(args[0])), new Secrets());
    Database database = Database.open(server.address());
    out.println("postgres " + server.findProcess().orElseThrow().pid());
    Offers offers = new Offers(database);
    var clients =
        IntStream.range(0, CLIENTS)
            .mapToObj(i -> Thread.ofVirtual().start(() -> work(offers, args[1] + i, out)))
            .toList();
    for (Thread client : clients) {
      client.join();
    }
  }

  private static void work(Offers offers, String client, PrintStream out) {
    try {
      for (int i = 0; true; i++) {
        LedgerId post = new LedgerId("offers", Offers.TRUST, "post-" + client + "-" + i / 10);
        CommandId id = new CommandId(client + "-" + i);
        var outcome = offers.ledgers().handle(post, order(post, id, i));
        if (outcome instanceof Outcome.Recorded) {
          out.println("acknowledged " + post.matter() + " " + id);
        }
      }
    } catch (DatabaseTrouble away) {
      out.println("away " + away.kind());
      Runtime.getRuntime().halt(1);
    }
  }

  private static Order<OfferCommand> order(LedgerId post, CommandId id, int i) {
    OfferCommand command =
        i % 10 == 0
            ? new OfferCommand.OpenPost(new ActionId("2016-01-12"), new PostId(post.matter()))
            : new OfferCommand.Draft(new PersonId("c-" + i), Offers.TERMS);
    return new Order<>(id, i % 10, Organisation.TRUST, Offers.MORNING, command);
  }
}
